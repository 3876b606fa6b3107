import { describe, expect, it } from 'vitest';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { conversation, samplePlan, type Conversation } from '../support/conversation.ts';
import * as sample from '../domain/sample-cycle.ts';

/** What people ask besides dates. It is Thursday 20 August 2026; feature freeze is in a week. */
const NOW = '2026-08-20T12:00Z';
const FROZEN = '2026-08-31T12:00Z';

async function answers(
  chat: Conversation,
  table: readonly (readonly [question: string, answer: RegExp])[],
): Promise<void> {
  for (const [question, answer] of table) {
    const { text } = await chat.says('ana', question);
    expect(`${question} → ${text}`).toMatch(new RegExp(answer.source.replace('^', '→ ')));
  }
}

describe('terms', () => {
  it('are explained, with the dates of the cycle that are such', async () => {
    await answers(await conversation({ now: NOW }), [
      [
        'what is a string freeze',
        /^String freeze \(SF\):[^]*\nSoft string freeze: Thursday 27 August 2026[^]*\nHard string freeze: /,
      ],
      [
        'does feature freeze apply to docs?',
        /^No: Feature freeze does not stop documentation changes\./,
      ],
      ['does ff cover features too?', /^Yes: Feature freeze stops new features\./],
      ['what happens at feature freeze', /^Feature freeze[^]*no new features may land/],
      [
        "what's the difference between soft freeze and hard freeze",
        /^Soft freeze: [^]*\nHard freeze: /,
      ],
      ['AoE?? what timezone is that', /^AoE: [^]*UTC-12/],
      ['what does R-3 mean', /counts the weeks/],
      [
        'what does kraken freeze mean',
        /^I do not know what “kraken freeze” means here\.\nI can explain “freeze”/,
      ],
      ['glossary', /^I can explain \d+ terms/],
    ]);
  });
});

describe('what is due', () => {
  it('is listed for the days that are named', async () => {
    await answers(await conversation({ now: NOW }), [
      [
        "what's due this week",
        /^Nothing of 2026\.2 Hibiscus falls in the days from Monday 17 to Sunday 23 August 2026\.\nIn force all the time: Membership freeze\.\nWhat comes next: /,
      ],
      [
        'next week',
        /^Monday 24 to Sunday 30 August 2026: 5 dates[^]*Feature freeze begins[^]*QA begins Thu 27 Aug 2026/,
      ],
      ['anything happening tomorrow?', /falls on Friday 21 August 2026/],
      ['what happens next thursday', /^Thursday 27 August 2026: 5 dates/],
      [
        'week of 7 Sep',
        /^Monday 7 to Sunday 13 September 2026: [^]*RC1[^]*What ends: Feature freeze \(Fri 11 Sep/,
      ],
      ['what is planned for september', /^Tuesday 1 to Wednesday 30 September 2026: 5 dates/],
      [
        "do we have anything the week i'm off (14-18 sep)",
        /^Nothing .* Monday 14 to Friday 18 September/,
      ],
      ['what is due on 31 september', /^I cannot tell which days “31 september” are/],
    ]);
  });
});

describe('a date that somebody remembers', () => {
  it('is confirmed, or corrected kindly', async () => {
    await answers(await conversation({ now: NOW }), [
      ['freeze is the 18th, right?', /^Not quite: Feature freeze is on Thursday 27 August 2026/],
      ['freeze is the 27th, right?', /^Yes: Feature freeze is on Thursday 27 August 2026/],
      ['feature freeze is on 18 september, right?', /^Not quite: Feature freeze is/],
      ['is feature freeze next week?', /^Yes: Feature freeze is/],
      ['is rc1 on 9 september?', /^Yes: RC1 is in the week of 7 September/],
      ['is rc1 on 9/10?', /^Yes: RC1 is/],
      ['is rc1 on 16 september?', /^Not quite: RC1 is/],
      ['was milestone 2 on july 3?', /^Not quite: Hibiscus-2 milestone was on Thursday 2 July/],
      ['the release is sept 30, right?', /^Yes: 2026\.2 Hibiscus release is/],
      ['isn’t ff tomorrow', /^Not quite: /],
      ['the feature freeze is on Friday 27 August, right?', /^Not quite: .*Thursday 27/],
      ['when is feature freeze? I am off next week', /^Feature freeze is/],
      ['when is string freeze', /^Which one do you mean/],
    ]);
  });
});

describe('someone new', () => {
  it('hears where the release stands, what may land and whom to ask', async () => {
    const chat = await conversation({ now: FROZEN });
    expect((await chat.says('ana', "I'm new, where do I start")).text).toMatch(
      /^Welcome, good to have you! 2026\.2 Hibiscus is in QA, week R-4[^]*\nMay land now: .*documentation changes.*Needs an exception: new features[^]*mara manages the release and will help you in .*dev/,
    );
    expect((await chat.says('ana', 'got my first PR merged, what next')).text).toMatch(
      /^Well done, and thank you! It ships with 2026\.2 Hibiscus, on Wednesday 30 September 2026/,
    );
  });

  it('may ask whether it is all right: the rules answer, kindly', async () => {
    await answers(await conversation({ now: FROZEN }), [
      ['is it ok to send a doc fix', /^Yes, and thank you: documentation changes may land\./],
      [
        "I'm new, is it ok to send a doc fix?",
        /^Yes, and thank you: documentation changes may land/,
      ],
      [
        'is it ok to send a new feature',
        /^Not without an exception:[^]*Send it all the same, and thank you/,
      ],
      ['can I land a docs change', /^Yes, documentation changes may land/],
    ]);
  });
});

describe('looking back', () => {
  const before = planOfCycle(
    sample.project,
    sample.hibiscus({
      name: '2026.1 Gazpacho',
      stages: [],
      deadlines: [
        { ...sample.featureFreeze, when: sample.day('2026-02-26') },
        { ...sample.release, name: 'Final release', when: sample.day('2026-04-01') },
      ],
    }),
  );
  const gazpacho: CyclePlan = {
    ...before,
    cycle: { ...before.cycle, key: 'gazpacho', aliases: ['gazpacho', '2026.1'] },
  };
  async function withPast(): Promise<Conversation> {
    const chat = await conversation({ now: NOW });
    await chat.program.relbot.settle();
    await chat.imports(gazpacho);
    await chat.imports({
      ...gazpacho,
      deadlines: gazpacho.deadlines.map((one) =>
        one.kind === 'release' ? { ...one, when: sample.day('2026-04-08') } : one,
      ),
    });
    return chat;
  }

  it('finds a date of a cycle that is over, or how it went; never another one’s', async () => {
    await answers(await withPast(), [
      ['when was 2026.1 released', /^2026\.1 Gazpacho was due on Wednesday 8 April 2026/],
      [
        'how long was the last cycle',
        /after 7 weeks\.\nFirst planned was Wednesday 1 April 2026: 7 days later/,
      ],
      ['did we slip last time', /First planned was Wednesday 1 April 2026: 7 days later/],
      [
        'when was feature freeze in the last cycle',
        /^Feature freeze was on Thursday 26 February 2026/,
      ],
      ['what was the schedule of the last cycle', /^Schedule of 2026\.1 Gazpacho/],
      [
        'when was feature freeze for Flamingo',
        /^I know no cycle called “Flamingo”\.\nI know 2026\.1 Gazpacho and 2026\.2 Hibiscus\./,
      ],
      ['date of rc1 in 2025.2', /^I know no cycle called “2025\.2”/],
      ['what was our schedule two releases ago', /^I know no cycle before/],
      ['when was the 2026.2 release', /30 September 2026/],
    ]);
  });

  it('says honestly that there is nothing, and how to bring it', async () => {
    const chat = await conversation({ now: NOW, plan: samplePlan });
    expect((await chat.says('ana', 'how long was the last cycle')).text).toMatch(
      /^I know no cycle before 2026\.2 Hibiscus\.[^]*npx relbot import FILE/,
    );
  });
});
