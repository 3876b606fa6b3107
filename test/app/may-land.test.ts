import { describe, expect, it } from 'vitest';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import { featureFreeze, hibiscus, project, rc1, release } from '../domain/sample-cycle.ts';
import { conversation } from '../support/conversation.ts';

const FROZEN = '2026-08-28T12:00Z';

describe('can I still land this', () => {
  const table: readonly [now: string, question: string, answer: RegExp][] = [
    [
      '2026-08-06T12:00Z',
      'can I land a feature',
      /^Yes, new features may land\.[^]*Feature freeze/,
    ],
    ['2026-08-06T12:00Z', 'can I land this', /^Yes, changes of every kind may land/],
    [FROZEN, 'may I land a docs fix', /^Yes, documentation changes may land/],
    [
      FROZEN,
      'can we still bump a dependency',
      /^Not without an exception: Requirements freeze is on until it is signed off/,
    ],
    [
      FROZEN,
      'are regression fixes allowed during feature freeze',
      /^Yes[^]*Feature freeze does not stop that/,
    ],
    [FROZEN, 'can new projects still join', /^Not without an exception: Membership freeze is on/],
    ['2026-10-02T12:00Z', 'can I land a bug fix', /^No, 2026\.2 Hibiscus is closed/],
    [FROZEN, 'can I land this during beta freeze', /^I know no deadline called “beta freeze”/],
  ];
  it.each(table)('%s: %s', async (now, question, expected) => {
    const chat = await conversation({ now });
    expect((await chat.says('ana', question)).text).toMatch(expected);
  });

  it.each([
    [
      'can I land a feature on monday',
      /^Not without an exception on Monday 31 August 2026: Feature freeze[^]*will be on/,
    ],
    [
      'is tomorrow still ok for a feature?',
      /^Yes, new features may land on Thursday 27 August 2026\.[^]*Feature freeze: Thursday 27 August/,
    ],
    [
      'can a bug fix go in on 5 October',
      /^No, 2026\.2 Hibiscus is closed on Monday 5 October 2026: its release is due/,
    ],
    [
      'can I land this next week?',
      /^That depends on what it is\. Ask with its kind: “can I land a bug fix on Monday 31 August 2026”/,
    ],
  ])('answers for the day that is asked about: %s', async (question, expected) => {
    const chat = await conversation({ now: '2026-08-26T12:00Z' });
    expect((await chat.says('ana', question)).text).toMatch(expected);
  });

  it('says for which instant it answers, as a later day may be different', async () => {
    const chat = await conversation({ now: '2026-08-26T12:00Z' });
    const answer = await chat.says('ana', 'can I land a feature');
    expect(answer.text).toMatch(/Answered for \[Wed 26 Aug 2026, 12:00 UTC\]/);
    expect(answer.text).toMatch(/a later day may be different/);
  });

  it('asks which kind it is where that decides, and the button answers', async () => {
    const chat = await conversation({ now: FROZEN });
    const back = await chat.says('ana', 'is it too late to get this in?');
    expect(back.text).toMatch(/^That depends on what it is\. Which kind of change is it\?/);
    expect(back.buttons).toEqual(['Feature', 'Bug fix', 'Regression fix', 'Strings', 'Dependency']);
    await chat.world.clicks('ana', back, 'Strings');
    const answered = await chat.world.until(() =>
      chat.world.messages('#dev').find(({ id, edits }) => id === back.id && edits > 0),
    );
    expect(answered.text).toMatch(/^Not without an exception: Soft string freeze is on until RC1/);
    expect(answered.buttons).toEqual(['Request an exception']);
  });

  it('answers for the moment of the press, not of the question', async () => {
    const chat = await conversation({ now: FROZEN });
    const back = await chat.says('ana', 'can I land this');
    await chat.program.windTo('2026-10-01T00:00Z');
    await chat.world.clicks('ana', back, 'Regression fix');
    const answered = await chat.world.until(() =>
      chat.world.messages('#dev').find(({ id, edits }) => id === back.id && edits > 0),
    );
    expect(answered.text).toMatch(/^No, 2026\.2 Hibiscus is closed/);
  });

  it('names a team’s freeze beside the answer, and counts it where the team is named', async () => {
    const oslo = { ...featureFreeze, key: 'h-oslo', name: 'Oslo feature freeze', owner: 'Oslo' };
    const plan = planOfCycle(project, hibiscus({ deadlines: [oslo, rc1, release] }));
    const chat = await conversation({ now: FROZEN, plan });
    const everyone = await chat.says('ana', 'can I land a feature');
    expect(everyone.text).toMatch(/^Yes, new features may land\./);
    expect(everyone.text).toMatch(/Within a team there may be more to it: Oslo feature freeze/);
    expect((await chat.says('ana', 'can I land a feature in Oslo')).text).toMatch(
      /^Not without an exception: Oslo feature freeze is on/,
    );
  });
});
