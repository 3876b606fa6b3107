import { describe, expect, it } from 'vitest';
import { conversation } from '../support/conversation.ts';

const NOW = '2026-08-06T12:00Z';

/** Questions whose answer is in the dates, though no date is asked for by itself. */
describe('what is asked of dates', () => {
  it.each<[question: string, answer: RegExp]>([
    [
      'is rc1 before or after feature freeze?',
      /^RC1 is 14 days \(2 weeks\) after Feature freeze\.[^]*Feature freeze \(R-5\)/,
    ],
    [
      'which comes first, RC1 or feature freeze?',
      /^Feature freeze is 14 days \(2 weeks\) before RC1\./,
    ],
    [
      'how long between feature freeze and the final release?',
      /^Feature freeze is 34 days before 2026\.2 Hibiscus release\./,
    ],
    [
      'how many working days until feature freeze?',
      /^Feature freeze is in 15 working days: on Thursday 27 August 2026/,
    ],
    [
      'how many weeks until feature freeze',
      /^Feature freeze is in 3 weeks: on Thursday 27 August 2026/,
    ],
    ['how many weeks do we have left?', /^2026\.2 Hibiscus release is in 7 weeks/],
    ['how long is feature freeze', /^Feature freeze lasts 14 days \(2 weeks\), until RC1/],
    ['list all freezes', /^Freezes of 2026\.2 Hibiscus\n(?![^]*RC1)/],
    ['did anything move?', /^No date of 2026\.2 Hibiscus has moved/],
    ['is the schedule still the same as last month?', /^No date of 2026\.2 Hibiscus has moved/],
    ['are we on track?', /^No date of 2026\.2 Hibiscus has moved/],
    ['how long does feature freeze last', /^Feature freeze lasts 14 days/],
    ['do I need an exception for a docs fix?', /^Yes, documentation changes may land/],
    ['does a dependency bump need an FFE?', /^(?:Yes|Not without)/],
    ['when did feature freeze start?', /^Feature freeze is on Thursday 27 August 2026/],
  ])('%s', async (question, answer) => {
    const chat = await conversation({ now: NOW });
    expect((await chat.says('ana', question)).text).toMatch(answer);
  });

  it.each([
    'is it before or after feature freeze?',
    'what is before feature freeze',
    'what comes first, feature freeze or that',
    'how many days from now to feature freeze',
  ])('compares nothing where one has no name: %s', async (question) => {
    const chat = await conversation({ now: NOW });
    expect((await chat.says('ana', question)).text).not.toMatch(/days (?:before|after)/);
  });
});

describe('where it is seen without a chat', () => {
  it.each([
    'give me the calendar link',
    'is there an ical feed?',
    'how do I get the dates into my calendar?',
    'can I subscribe to the schedule with Google Calendar?',
  ])('gives the calendar: %s', async (question) => {
    const chat = await conversation({ now: NOW });
    const { text } = await chat.says('ana', question);
    expect(text).toMatch(
      /calendar to subscribe to:[^]*https:\/\/relbot\.example\.org\/calendar\.ics\?project=/,
    );
  });

  it.each(['where is the status page?', 'where can I see this on the web'])(
    'gives the page: %s',
    async (question) => {
      const chat = await conversation({ now: NOW });
      const { text } = await chat.says('ana', question);
      expect(text).toMatch(/status page, for anybody:[^]*https:\/\/relbot\.example\.org\/status/);
    },
  );
});

describe('the kind of change that a request is asked for', () => {
  it('is of the freeze that is to come, where the one in force stops nothing', async () => {
    const chat = await conversation({ now: '2026-07-10T12:00Z' });
    const { text } = await chat.says(
      'ana',
      'I need an exception for https://review.example.org/c/7',
    );
    expect(text).toMatch(/^You can ask for an exception from (?!Membership)/);
  });

  const LINK = 'https://review.example.org/c/7';
  it.each([
    [
      `I need an exception for a bug fix: ${LINK}`,
      /^You can ask for an exception from \w[^]*The button opens/,
      'Fill in the request',
    ],
    [
      `I need an exception for a new feature: ${LINK}`,
      /^You can ask for an exception from Feature freeze/,
      'Fill in the request',
    ],
  ])('is not asked again: %s', async (said, answer, button) => {
    const chat = await conversation({ now: '2026-08-28T12:00Z' });
    const offered = await chat.says('ana', said);
    expect(offered.text).toMatch(answer);
    expect(offered.buttons[0]).toBe(button);
  });
});
