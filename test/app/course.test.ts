import { describe, expect, it } from 'vitest';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import { conversation, samplePlan, type Conversation } from '../support/conversation.ts';
import * as sample from '../domain/sample-cycle.ts';

/** The next cycle, half a year later. */
const indri: CyclePlan = {
  ...planOfCycle(
    sample.project,
    sample.hibiscus({
      name: '2027.1 Indri',
      stages: [],
      deadlines: [
        { ...sample.featureFreeze, when: sample.day('2027-02-25') },
        { ...sample.rc1, when: sample.week('2027-03-08') },
        { ...sample.release, name: '2027.1 Indri release', when: sample.day('2027-03-31') },
      ],
    }),
  ),
};
const next: CyclePlan = {
  ...indri,
  cycle: { ...indri.cycle, key: 'indri', aliases: ['indri', '2027.1'] },
};

async function withBoth(now = '2026-08-06T12:00Z'): Promise<Conversation> {
  const chat = await conversation({ now });
  // The import is another connection of this very process, so that nothing can wait for it.
  await chat.program.relbot.settle();
  await chat.imports(next);
  await chat.subscribes('#news');
  return chat;
}

describe('two cycles under way', () => {
  it('an answer says which one it took, and the other is there by its name', async () => {
    const chat = await withBoth();
    const assumed = await chat.says('ana', 'when is feature freeze');
    expect(assumed.text).toMatch(/27 August 2026/);
    expect(assumed.text).toMatch(
      /This is about 2026\.2 Hibiscus\. 2027\.1 Indri is under way too: name it to ask about it\.$/,
    );
    for (const question of [
      'when is feature freeze in indri',
      'when is feature freeze for 2027.1?',
      'Indri feature freeze?',
    ]) {
      const named = await chat.says('ana', question);
      expect(named.text).toMatch(/25 February 2027/);
      expect(named.text).not.toMatch(/under way too/);
    }
    expect((await chat.says('ana', 'when is the hibiscus release')).text).not.toMatch(/too/);
    expect((await chat.says('ana', 'thanks!')).text).not.toMatch(/under way/);
  });

  it.each([
    ['when is feature freeze in the next cycle?', /25 February 2027/],
    ['what is the next cycle’s feature freeze date', /25 February 2027/],
    // The next release is the current cycle's.
    ['when is the next release', /30 September 2026/],
    // None is over yet, so there is none to look back at.
    ['when was feature freeze in the last cycle', /I know no cycle before 2026\.2 Hibiscus/],
  ])('“%s”', async (question, answer) => {
    expect((await (await withBoth()).says('ana', question)).text).toMatch(answer);
  });

  it('looks back at the one before', async () => {
    const chat = await withBoth('2026-09-30T15:00Z');
    await chat.world.clicks('mara', await chat.says('mara', 'we released'), 'It is released');
    for (const question of [
      'when was feature freeze in the last cycle?',
      'when was feature freeze last cycle',
      'when was ff in the previous one?',
    ]) {
      expect((await chat.says('ana', question)).text).toMatch(/27 August 2026/);
    }
    expect((await chat.says('ana', 'what were the dates of the last cycle?')).text).toMatch(
      /^Schedule of 2026\.2 Hibiscus/,
    );
  });

  it('a date of the other one is moved when it is named', async () => {
    const chat = await withBoth();
    const preview = await chat.says('mara', 'move indri rc1 back a week');
    expect(preview.text).toMatch(/^RC1 would move to week of 15 March 2027/);
    await chat.world.clicks('mara', preview, 'Move it');
    expect((await chat.says('ana', 'when is rc1 in indri')).text).toMatch(/15 March 2027/);
    expect((await chat.says('ana', 'when is rc1')).text).toMatch(/7 September 2026/);
  });
});

describe('the end of a cycle', () => {
  it('is confirmed by a manager: summed up, told, and the next one is current', async () => {
    const chat = await withBoth('2026-09-28T10:00Z');
    const move = await chat.says('mara', 'push the release back two days because of a blocker');
    await chat.world.clicks('mara', move, 'Move it');
    await chat.program.windTo('2026-10-03T15:30Z');
    expect((await chat.says('ana', 'where are we')).text).toMatch(/2026\.2 Hibiscus/);

    const preview = await chat.says('mara', 'we released!');
    expect(preview.text).toMatch(/^2026\.2 Hibiscus would be released, and its cycle closed\./);
    expect(preview.text).toMatch(
      /on Saturday 3 October 2026; first planned was Wednesday 30 September 2026: 3 days later/,
    );
    expect(preview.text).toMatch(/From now on questions are about 2027\.1 Indri/);
    await chat.world.clicks('mara', preview, 'It is released');
    await chat.program.relbot.settle();
    const posted = chat.world.messages('#news').at(-1);
    expect(posted?.text).toMatch(/^2026\.2 Hibiscus is released\n[^]*Confirmed by mara/);
    expect(posted?.text).toMatch(/3 days later/);
    expect(posted?.text).toMatch(/No other date of it was moved/);
    expect(chat.world.messages('#news').filter(({ text }) => /has moved/.test(text))).toHaveLength(
      1,
    );
    const told = chat.world.messages('#news').length;
    await chat.program.windTo('2026-10-10T00:00Z');
    expect(chat.world.messages('#news')).toHaveLength(told);
    expect((await chat.says('ana', 'where are we')).text).toMatch(/2027\.1 Indri/);
    expect((await chat.says('ana', 'where are we in hibiscus')).text).toMatch(
      /^2026\.2 Hibiscus is released, and its cycle closed\./,
    );
    expect((await chat.says('ana', 'can I land a feature in hibiscus')).text).toMatch(/^No/);
    expect((await chat.says('ana', 'when was the hibiscus release')).text).toMatch(
      /3 October 2026/,
    );
    expect((await chat.says('mara', 'mark hibiscus as released')).text).toMatch(/closed already/);
  });

  it('ends what was still frozen, and says so in the same post', async () => {
    const chat = await withBoth('2026-09-29T10:00Z');
    const preview = await chat.says('mara', 'we released');
    const ends =
      /With it end Membership freeze, Final release for client libraries, Requirements freeze and Hard string freeze\./;
    expect(preview.text).toMatch(ends);
    await chat.world.clicks('mara', preview, 'It is released');
    await chat.program.relbot.settle();
    expect(chat.world.messages('#news').at(-1)?.text).toMatch(ends);
  });

  it('stays the end when the file with its plan is imported again', async () => {
    const chat = await withBoth('2026-09-28T10:00Z');
    await chat.world.clicks('mara', await chat.says('mara', 'we released'), 'It is released');
    await chat.program.relbot.settle();
    await chat.imports(samplePlan);
    const release = await chat.says('ana', 'when was the hibiscus release');
    expect(release.text).toMatch(/28 September 2026[^]*It has happened/);
    expect((await chat.says('ana', 'where are we')).text).toMatch(/2027\.1 Indri/);
  });

  it('with no next one, says so with every answer', async () => {
    const chat = await conversation({ now: '2026-09-30T15:00Z', plan: samplePlan });
    const preview = await chat.says('mara', 'released');
    expect(preview.text).toMatch(/on the day that was planned, Wednesday 30 September 2026/);
    expect(preview.text).toMatch(/No next cycle is planned yet/);
    await chat.world.clicks('mara', preview, 'It is released');
    expect((await chat.says('ana', 'when is rc1')).text).toMatch(
      /2026\.2 Hibiscus is released, and no next cycle is planned yet/,
    );
  });

  it('is nobody else’s to say, no question, and no other project’s', async () => {
    const chat = await withBoth();
    expect((await chat.says('ana', 'we released')).text).toMatch(
      /Only a release manager can say that a cycle is released/,
    );
    expect((await chat.says('mara', 'released?')).buttons).toEqual([]);
    expect((await chat.says('mara', 'we released the kraken')).text).toMatch(
      /I know no cycle called “the kraken”/,
    );
  });

  it('is taken back by “undo”, although another cycle is current by then', async () => {
    const chat = await withBoth('2026-09-30T15:00Z');
    const preview = await chat.says('mara', '2026.2 is out!');
    await chat.world.clicks('mara', preview, 'It is released');
    expect((await chat.says('ana', 'where are we')).text).toMatch(/2027\.1 Indri/);
    const undo = await chat.says('mara', 'undo');
    expect(undo.text).toMatch(
      /^This takes back the last change of 2026\.2 Hibiscus, by mara\. 2026\.2 Hibiscus would be under way again\./,
    );
    await chat.world.clicks('mara', undo, 'Undo it');
    expect((await chat.says('ana', 'where are we')).text).toMatch(/2026\.2 Hibiscus/);
  });

  it('of a named cycle, only that one’s changes are taken back', async () => {
    const chat = await withBoth();
    for (const move of ['move rc1 back a week', 'move indri rc1 back a week']) {
      await chat.world.clicks('mara', await chat.says('mara', move), 'Move it');
    }
    const last = await chat.says('mara', 'undo');
    expect(last.text).toMatch(/^This takes back the last change of 2027\.1 Indri, by mara\./);
    const named = await chat.says('mara', 'undo the last change of hibiscus');
    expect(named.text).toMatch(/^This takes back the last change, by mara\./);
    expect((await chat.says('mara', 'undo the last move of kraken')).text).toMatch(
      /I know no cycle called “kraken”/,
    );
  });

  it.each([
    ['released', true],
    ['hibiscus is released', true],
    ['2026.2 is finally out', true],
    ['it’s out', true],
    ['mark hibiscus as released', true],
    ['is it out?', false],
    ['hibiscus is out?', false],
    ['ben is out today', false],
    ['pytest 9 has been released', false],
  ])('“%s” says it: %s', async (said, says) => {
    const chat = await conversation({ now: '2026-09-30T15:00Z', plan: samplePlan });
    const { text } = await chat.says('mara', said);
    expect(/would be released/.test(text)).toBe(says);
    expect(text).not.toMatch(/no cycle called/);
  });
});
