import { expect, test } from 'vitest';
import {
  actions,
  button,
  type Card,
  code,
  fields,
  forReader,
  link,
  note,
  plain,
  strong,
  text,
} from '../../src/cards/card.ts';
import { plainText } from '../../src/cards/plain-text.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import type { PlaceRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';

const freeze: Card = {
  title: 'Feature freeze is in 21 days',
  tone: 'neutral',
  summary: 'Feature freeze: 27 August 2026.',
  blocks: [
    text(
      strong('Feature freeze'),
      plain(' falls on '),
      {
        kind: 'time',
        at: brand<Instant>(Date.UTC(2026, 7, 27, 23, 59, 59)),
        show: 'date',
        words: 'Thursday 27 August 2026',
      },
      plain('.'),
    ),
    fields(
      { label: 'Forbids', value: [plain('features, '), code('requirements.txt')] },
      { label: 'Owner', value: [{ kind: 'user', accounts: [], name: 'Mara' }] },
      {
        label: 'Place',
        value: [
          {
            kind: 'channel',
            spot: { platform: 'slack', place: brand<PlaceRef>('C1') },
            name: 'release',
          },
        ],
      },
    ),
    { kind: 'divider' },
    note(plain('From '), link('https://example.org/s', 'the schedule'), plain('.')),
    actions(button(wireId('exception.open-form', 3), 'Request exception', 'primary'), {
      kind: 'open',
      href: 'https://example.org',
      label: 'Calendar',
    }),
  ],
};

test('a card reads as lines: title, text, label and value, buttons in brackets', () => {
  expect(plainText(freeze)).toMatchInlineSnapshot(`
    "Feature freeze is in 21 days
    Feature freeze falls on Thursday 27 August 2026.
    Forbids: features, requirements.txt
    Owner: Mara
    Place: #release

    From the schedule (https://example.org/s).
    [Request exception] [Calendar (https://example.org)]"
  `);
});

test('a card without title or blocks is its summary', () => {
  expect(plainText({ tone: 'good', blocks: [], summary: 'Not frozen.' })).toBe('Not frozen.');
});

test('what only says a date again on the reader’s clock is left out, and its line with it', () => {
  const card: Card = {
    tone: 'neutral',
    summary: '',
    blocks: [
      text(plain('On Thursday, UTC ('), forReader(plain('for you Friday, ')), plain('in 7 days)')),
      text(forReader(plain('For you Friday'))),
      text(plain('Then it is over.')),
    ],
  };
  expect(plainText(card)).toBe('On Thursday, UTC (in 7 days)\nThen it is over.');
});

test('a bare link is shown once', () => {
  const url = 'https://example.org/r/1';
  const card: Card = { tone: 'neutral', blocks: [text(link(url, url))], summary: '' };
  expect(plainText(card)).toBe(url);
});

test.each([
  ['an escape sequence that clears the screen', 'a\u001B[2Jb', 'a[2Jb'],
  ['a carriage return that overwrites the line', 'safe\rEVIL', 'safeEVIL'],
  ['an eight-bit control', 'a\u009B31mb', 'a31mb'],
  ['a right-to-left override', 'abc\u202Efed', 'abcfed'],
  ['a tab keeps the words apart', 'a\tb', 'a b'],
  ['line breaks stay', 'a\nb', 'a\nb'],
])('nothing in a text steers the terminal: %s', (_what, hostile, shown) => {
  expect(plainText({ tone: 'neutral', blocks: [text(plain(hostile))], summary: '' })).toBe(shown);
});
