import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { templateFile } from '../../src/formats/templates/templates.ts';
import { openReadOnly } from '../../src/store/store.ts';
import { conversation, type Conversation } from '../support/conversation.ts';

/** A cycle from a template, planned in chat. */

const PLAN = 'plan 5.3 Ibis with the 6-weeks template, release on 2 April 2027';

const lastPrivate = (chat: Conversation) =>
  chat.world.until(() => chat.world.privately('mara').at(-1));
const now = (chat: Conversation, id: string) =>
  chat.world.messages('#dev').find((message) => message.id === id);

async function cyclesOf(chat: Conversation): Promise<string[]> {
  const store = await openReadOnly(chat.file);
  const names: string[] = [];
  for (const project of (await store?.read.projects.list()) ?? []) {
    for (const cycle of (await store?.read.cycles.list(project.id)) ?? []) {
      names.push(`${project.name} (${project.zone}): ${cycle.name}`);
    }
  }
  await store?.close();
  return names;
}

describe('a new cycle', () => {
  it('is planned from a sentence: understood, shown with every date, confirmed', async () => {
    const chat = await conversation();
    const offer = await chat.says('mara', PLAN);
    expect(offer.text).toMatch(
      /^A new cycle of OpenStack: 5\.3 Ibis, from the template 6-weeks, released on Friday 2 April 2027\./,
    );
    expect(offer.buttons).toEqual(['Show all dates', 'Change something']);

    await chat.world.clicks('mara', offer, 'Show all dates');
    const preview = now(chat, offer.id);
    expect(preview?.text).toMatch(
      /5\.3 Ibis of OpenStack would be released on Friday 2 April 2027/,
    );
    expect(preview?.text).toContain('Fri 19 Mar 2027 (R-2): Feature freeze and String freeze');
    expect(preview?.text).toContain('Sun 28 Mar 2027 (R-1): RC1, falls on a Sunday');
    expect(preview?.buttons).toEqual(['Plan it', 'Change something', 'Cancel']);
    expect(await cyclesOf(chat)).toEqual(['OpenStack (UTC): 2026.2 Hibiscus']);

    await chat.world.clicks('mara', offer, 'Plan it');
    expect(now(chat, offer.id)?.text).toMatch(
      /^5\.3 Ibis is planned, with 7 dates[^]*Questions stay about 2026\.2 Hibiscus until that is released[^]*Confirmed by mara/,
    );
    expect(await cyclesOf(chat)).toContain('OpenStack (UTC): 5.3 Ibis');
    expect((await chat.says('ana', 'when is code freeze in ibis?')).text).toMatch(
      /Friday 26 March 2027/,
    );
  });

  it('is told where reminders are on, also where it was planned in private', async () => {
    const chat = await conversation();
    for (const channel of ['#dev', '#news']) await chat.subscribes(channel);
    const offer = await chat.says('mara', 'start a new cycle');
    expect(offer.text).toMatch(/I still need its name, its template and its release day\./);
    expect(offer.buttons).toEqual(['Fill in the plan']);
    await chat.world.clicks('mara', offer, 'Fill in the plan');
    expect(chat.world.formOf('mara')?.fields.map(({ id }) => id)).toEqual([
      'template',
      'name',
      'release',
    ]);
    await chat.world.submits('mara', {
      template: 'kubernetes-15',
      name: '1.38',
      release: '2 December 2026',
    });
    const preview = await lastPrivate(chat);
    expect(preview.text).toMatch(/each by the end of the day anywhere on Earth/);
    await chat.world.clicks('mara', preview, 'Plan it');
    await chat.program.relbot.settle();
    for (const channel of ['#dev', '#news']) {
      const news = chat.world
        .messages(channel)
        .filter(({ text }) => text.startsWith('A new cycle is planned'));
      expect(news).toHaveLength(1);
      expect(news[0]?.text).toMatch(
        /is planned: 1\.38\nIts release is on Wednesday 2 December 2026/,
      );
    }
    const store = await openReadOnly(chat.file);
    const notices = await store?.read.notices.toCome(chat.clock.now(), null);
    const cycles = new Set<string>();
    for (const { deadlineId } of notices ?? []) {
      cycles.add((await store?.read.cycles.ofDeadline(deadlineId))?.name ?? '');
    }
    await store?.close();
    expect(cycles).toContain('1.38');
  });

  it('keeps what was typed, and says field by field what cannot be read', async () => {
    const chat = await conversation();
    const offer = await chat.says('mara', 'plan 5.3 from openstack on 07/09/2027');
    expect(offer.text).toMatch(/More than one template fits: openstack-24, openstack-26/);
    expect(offer.text).toMatch(
      /“07\/09\/2027” may be .* or .*\. Say which of the two, with the month by its name/,
    );
    await chat.world.clicks('mara', offer, 'Fill in the plan');
    expect(chat.world.formOf('mara')?.fields.map(({ value }) => value)).toEqual([
      'openstack-26',
      '5.3',
      '07/09/2027',
    ]);
    // Nor is one of two templates taken by itself.
    const two = await chat.says('mara', 'plan 5.4 from openstack on 7 July 2027');
    expect(two.buttons).toEqual(['Fill in the plan']);
    expect(await chat.world.submits('mara', { name: '!!!', release: '30 February 2027' })).toEqual({
      name: 'Please give the cycle a name with letters or digits, as in 5.3 Ibis.',
      release: expect.stringMatching(/^There is no “30 February 2027”/),
    });
    await chat.world.clicks('mara', offer, 'Fill in the plan');
    expect(chat.world.formOf('mara')?.fields.map(({ value }) => value)).toEqual([
      'openstack-26',
      '!!!',
      '30 February 2027',
    ]);
    const past = await chat.world.submits('mara', { name: '5.3', release: '1 July 2020' });
    expect(past['release']).toMatch(/Wednesday 1 July 2020 is over already/);
    await chat.world.clicks('mara', offer, 'Fill in the plan');
    const week = await chat.world.submits('mara', { name: '5.3', release: 'next week' });
    expect(week['release']).toMatch(/“next week” is no day/);
  });

  it('is not another one of a name that is there', async () => {
    const chat = await conversation();
    const offer = await chat.says('mara', 'new release 2026.2 on 2027-07-01, 6-weeks');
    expect(offer.text).toMatch(
      /2026\.2 Hibiscus is there already, and goes by that name, too: give the new cycle another name/,
    );
    // Two who plan the same: the second is told.
    const [one, two] = [await chat.says('mara', PLAN), await chat.says('mara', PLAN)];
    for (const each of [one, two]) await chat.world.clicks('mara', each, 'Show all dates');
    await chat.world.clicks('mara', one, 'Plan it');
    await chat.world.clicks('mara', two, 'Plan it');
    expect((await lastPrivate(chat)).text).toMatch(/The schedule has changed since this was shown/);
    expect(await cyclesOf(chat)).toHaveLength(2);
  });

  it('is planned by a manager alone, also when somebody else presses', async () => {
    const chat = await conversation();
    expect((await chat.says('ana', PLAN)).text).toMatch(
      /Only a release manager can plan a cycle\.[^]*Who can: .*mara/,
    );
    const offer = await chat.says('mara', PLAN);
    await chat.world.clicks('ana', offer, 'Show all dates');
    await chat.world.clicks('mara', offer, 'Show all dates');
    await chat.world.clicks('ana', offer, 'Plan it');
    expect(chat.world.privately('ana').map(({ text }) => text)).toEqual([
      expect.stringMatching(/Only a release manager can plan a cycle/),
      expect.stringMatching(/Only a release manager can change the schedule/),
    ]);
    expect(await cyclesOf(chat)).toHaveLength(1);
  });

  it('is explained to whoever only wonders', async () => {
    const chat = await conversation();
    for (const words of ['how do I plan a cycle?', 'should we start a new cycle?']) {
      const told = await chat.says('ana', words);
      expect(told.text).toMatch(/A new cycle comes from a template and a release day\./);
      expect(told.buttons).toEqual(['Plan a cycle']);
    }
    expect((await chat.says('ana', 'what templates are there?')).text).toMatch(
      /I know 14 templates\.[^]*6-weeks: a plain cycle for a small team/,
    );
  });

  it('names what the linter finds, holidays and what is over', async () => {
    const chat = await conversation();
    await chat.world.clicks(
      'mara',
      await chat.says('mara', 'our countries are Germany and Portugal'),
      'Set the countries',
    );
    const offer = await chat.says('mara', 'plan 5.3 with six weeks, release on 25 August 2026');
    await chat.world.clicks('mara', offer, 'Show all dates');
    expect(now(chat, offer.id)?.text).toMatch(
      /“Planning” is over already, so nobody is reminded of it\./,
    );
    const easter = await chat.says('mara', PLAN);
    await chat.world.clicks('mara', easter, 'Show all dates');
    expect(now(chat, easter.id)?.text).toMatch(
      /Fri 26 Mar 2027 \(R-1\): Code freeze, falls on Good Friday in DE, PT[^]*Look at this first:[^]*is on a holiday in 2 of the project’s 2 countries/,
    );
  });
});

describe('where nothing is planned', () => {
  it('relbot offers to, and the first cycle brings its project along', async () => {
    const chat = await conversation({ plan: null });
    const none = await chat.says('ana', 'when is feature freeze?');
    expect(none.text).toMatch(/I have no schedule yet\. ?\n?A release manager plans one here/);
    await chat.world.clicks('mara', none, 'Plan a cycle');
    expect(chat.world.formOf('mara')?.fields.map(({ id, value }) => [id, value])).toEqual([
      ['template', '3-months'],
      ['name', ''],
      ['release', ''],
      ['project', 'dev'],
      ['zone', ''],
    ]);
    const errors = await chat.world.submits('mara', {
      template: '6-weeks',
      name: '1.0',
      release: '2 October 2026',
      project: '?',
      zone: 'Europa/Berlin',
    });
    expect(Object.keys(errors)).toEqual(['project', 'zone']);
    await chat.world.clicks('mara', none, 'Plan a cycle');
    await chat.world.submits('mara', {
      template: '6-weeks',
      name: '1.0',
      release: '2 October 2026',
      project: 'Example App',
      zone: 'Europe/Berlin',
    });
    const preview = await lastPrivate(chat);
    expect(await cyclesOf(chat)).toEqual([]);
    await chat.world.clicks('mara', preview, 'Plan it');
    expect(await cyclesOf(chat)).toEqual(['Example App (Europe/Berlin): 1.0']);
    expect((await chat.says('ana', 'when is feature freeze?')).text).toMatch(
      /Friday 18 September 2026, end of the day, Europe\/Berlin/,
    );
  });

  it('goes on after a release', async () => {
    const chat = await conversation({ now: '2026-10-01T09:00Z' });
    const offer = await chat.says('mara', 'we released');
    await chat.world.clicks('mara', offer, 'It is released');
    expect(now(chat, offer.id)?.buttons).toEqual(['Plan the next cycle']);
    const asked = await chat.says('ana', "what's next?");
    expect(asked.text).toMatch(/no next cycle is planned yet/);
    await chat.world.clicks('mara', asked, 'Plan the next cycle');
    await chat.world.submits('mara', {
      template: 'openstack-26',
      name: '2027.1 Indri',
      release: '31 March 2027',
    });
    await chat.world.clicks('mara', await lastPrivate(chat), 'Plan it');
    expect((await chat.says('ana', "what's next?")).text).toMatch(/^Next: .*/);
    expect((await chat.says('ana', 'when is feature freeze?')).text).toMatch(/2027/);
  });
});

describe('a template of one’s own', () => {
  it('lies beside the database, is read at use, and is refused with file and line', async () => {
    const chat = await conversation();
    const folder = path.join(path.dirname(chat.file), 'templates');
    mkdirSync(folder);
    const six = templateFile('6-weeks')?.text ?? '';
    writeFileSync(path.join(folder, 'ours.yaml'), six.replace('R-7 days', 'R-8 days'));
    const offer = await chat.says('mara', 'plan 5.3 with ours, release 2 April 2027');
    await chat.world.clicks('mara', offer, 'Show all dates');
    expect(now(chat, offer.id)?.text).toMatch(/Thu 25 Mar 2027 \(R-1\): Code freeze/);

    writeFileSync(path.join(folder, 'ours.yaml'), six.replace('R-7 days', 'R-7'));
    await chat.world.clicks('mara', offer, 'Change something');
    const errors = await chat.world.submits('mara', {});
    expect(errors['template']).toMatch(
      /^templates\/ours\.yaml, line \d+: “R-7” is no day of a template/,
    );
    writeFileSync(path.join(folder, 'ours.yaml'), 'deadlines: []\n');
    expect((await chat.says('mara', 'plan 5.3 with ours')).text).toMatch(
      /templates\/ours\.yaml, line 1: /,
    );
  });
});

describe('whose holidays count', () => {
  it('is asked by anyone, and set by a manager who sees what it finds', async () => {
    const chat = await conversation();
    expect((await chat.says('ana', 'which holidays do we have?')).text).toMatch(
      /I do not know in which countries OpenStack is at work/,
    );
    expect((await chat.says('ana', 'our countries are Germany')).text).toMatch(
      /Only a release manager can say whose holidays count/,
    );
    expect((await chat.says('mara', 'our countries are Germny')).text).toMatch(
      /“Germny” is no country whose holidays I know \(did you mean “Germany”\?\)/,
    );
    expect((await chat.says('mara', 'holidays of acme.ics')).text).toMatch(
      /acme\.ics is not there, so its holidays are not known/,
    );
    const preview = await chat.says('mara', 'holidays of Botswana, the US');
    expect(preview.text).toMatch(
      /^OpenStack would have the public holidays of Botswana and United States\. Now it has none\./,
    );
    // The release is on 30 September.
    expect(preview.text).toMatch(
      /is on a holiday in 1 of the project’s 2 countries: Botswana Day in BW/,
    );
    await chat.world.clicks('mara', preview, 'Set the countries');
    expect((await chat.says('ana', 'our countries?')).text).toMatch(
      /^I know the public holidays of Botswana and United States for OpenStack\./,
    );
    // Where somebody works, it is a working day.
    const days = async () =>
      /\d+ working days left/.exec((await chat.says('ana', 'when is feature freeze?')).text)?.[0];
    const both = await days();
    const move = await chat.says('mara', 'move rc1 to 7 September 2026');
    expect(move.text).toMatch(/“RC1” falls on a holiday: Labour Day in US/);
    const undo = await chat.says('mara', 'undo');
    expect(undo.text).toMatch(/What is said of the project itself/);
    await chat.world.clicks('mara', undo, 'Undo it');
    expect((await chat.says('ana', 'our countries?')).text).toMatch(/I know no holidays/);
    expect(await days()).toBe(both);
    // 11 August is a holiday in Japan.
    const japan = await chat.says('mara', 'our countries are Japan');
    await chat.world.clicks('mara', japan, 'Set the countries');
    expect([both, await days()]).toEqual(['15 working days left', '14 working days left']);
  });
});
