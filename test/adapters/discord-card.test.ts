import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discordCard, keyOf } from '../../adapters/discord/card.ts';
import { discordModal } from '../../adapters/discord/form.ts';
import { LIMITS } from '../../adapters/discord/limits.ts';
import { placeRef, userRef } from '../../adapters/discord/places.ts';
import { discordText } from '../../adapters/discord/text.ts';
import {
  actions,
  button,
  type Card,
  code,
  fields,
  type Inline,
  link,
  note,
  plain,
  strong,
  text,
} from '../../src/cards/card.ts';
import { type WireId, wireId } from '../../src/cards/wire-id.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import type { PostKey } from '../../src/platform.ts';

const at = brand<Instant>(Date.UTC(2026, 7, 27, 23, 59));
const key = brand<PostKey>('k3f9a02b71');
const written = (...inlines: Inline[]) => discordText(inlines, 4096);
const card = (...blocks: Card['blocks'][number][]): Card => ({
  title: 'Feature freeze',
  tone: 'warning',
  blocks,
  summary: 'Feature freeze is on 27 August 2026.',
});

describe('text on Discord', () => {
  it.each<[string, Inline, string]>([
    ['plain words', plain('2026.2 Hibiscus, in 3 days'), '2026.2 Hibiscus, in 3 days'],
    ['strong words', strong('Feature freeze'), '**Feature freeze**'],
    ['code', code('h-ff'), '`h-ff`'],
    ['a link', link('https://x.org/a(b)', 'the notes'), '[the notes](<https://x.org/a%28b%29>)'],
    ['a moment', { kind: 'time', at, show: 'moment', words: '' }, '<t:1787875140:F>'],
    ['a date', { kind: 'time', at, show: 'date', words: '' }, '<t:1787875140:D>'],
    ['a countdown', { kind: 'time', at, show: 'countdown', words: '' }, '<t:1787875140:R>'],
    [
      'a person of Discord',
      {
        kind: 'user',
        name: 'ana',
        accounts: [{ platform: 'discord', user: userRef('200000000000000001') }],
      },
      '<@200000000000000001>',
    ],
    [
      'a person of another platform',
      {
        kind: 'user',
        name: 'ana *',
        accounts: [{ platform: 'slack', user: userRef('200000000000000001') }],
      },
      'ana \\*',
    ],
    [
      'a channel of Discord',
      {
        kind: 'channel',
        name: '#dev',
        spot: { platform: 'discord', place: placeRef('300000000000000001') },
      },
      '<#300000000000000001>',
    ],
  ])('writes %s', (_, inline, expected) => {
    expect(written(inline)).toBe(expected);
  });

  it.each([
    ['@everyone and @here', '@\u200beveryone and @\u200bhere'],
    ['<@200000000000000001> <t:1:R> <a:x:1>', '\\<@200000000000000001> \\<t:1:R> \\<a:x:1>'],
    ['*a* _b_ ~~c~~ ||d|| `e`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['[free](https://evil.example)', '\\[free\\](https\\://evil.example)'],
    ['https://discord.gg/evil', 'https\\://discord.gg/evil'],
    [
      '# big\n-# small\n> quote\n- list\n1. list',
      '\\# big\n\\-# small\n\\> quote\n\\- list\n1\\. list',
    ],
    ['\\*a\\*', '\\\\\\*a\\\\\\*'],
    ['abc\u202etxt.exe', 'abctxt.exe'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
  ])('keeps %j inert', (hostile, expected) => {
    expect(written(plain(hostile))).toBe(expected);
  });

  it.each<[string, Inline, string]>([
    ['code that closes itself', code('a` @everyone'), '`a\u02cb @\u200beveryone`'],
    ['a label that closes itself', link('https://x.org/', 'a](https://y.org)'), '<https://x.org/>'],
    ['a label with brackets', link('https://x.org/', 'a] b'), '[a\\] b](<https://x.org/>)'],
    ['an address that closes itself', link('https://x.org/)*', 'a'), '[a](<https://x.org/%29*>)'],
    ['an address that is none', link('javascript:alert(1)', 'a'), 'a'],
    [
      'a label that names another address',
      link('https://x.org/', 'https://y.org'),
      '<https://x.org/>',
    ],
  ])('keeps %s inert', (_, inline, expected) => {
    expect(written(inline)).toBe(expected);
  });

  it('escapes every character that could begin markup, wherever it stands', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const loose = written(plain(hostile)).replace(/\\[^a-z0-9\s]/gi, '');
        expect(loose).not.toMatch(/[\\*_~`|<[\]]|@everyone|@here|:\/\//i);
      }),
      { seed: 1 },
    );
  });

  it('cuts visibly, and never inside a time or an escape', () => {
    expect(discordText([plain('*'.repeat(10))], 8)).toBe('\\*\\*\\*…');
    expect(discordText([plain('due '), { kind: 'time', at, show: 'date', words: '' }], 12)).toBe(
      'due …',
    );
    expect(discordText([plain('12345678'), plain('9')], 8)).toBe('123456…');
    fc.assert(
      fc.property(fc.array(hostileText), fc.integer({ min: 1, max: 60 }), (texts, max) => {
        expect(discordText(texts.map(plain), max).length).toBeLessThanOrEqual(max);
      }),
      { seed: 1 },
    );
  });
});

const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '@everyone',
        '<@1>',
        '<t:1:R>',
        '\n# ',
        '\n> ',
        '```',
        '||',
        '[a](https://b)',
        '\\',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('a card on Discord', () => {
  it('keeps the order of its blocks, names its key, and calls nobody', () => {
    const shown = discordCard(
      card(
        text(strong('27 August 2026.'), plain(' Until then, land features.')),
        fields({ label: 'Owner', value: [plain('Release team')] }),
        note(plain('Dates of the cycle\n2026.2')),
        actions(button(wireId('exception.open-form', 7), 'Ask for an exception', 'primary')),
      ),
      key,
    );
    expect(shown).toEqual({
      embeds: [
        {
          title: 'Feature freeze',
          color: 0xd9a400,
          description: '**27 August 2026.** Until then, land features.',
          fields: [
            { name: 'Owner', value: 'Release team', inline: true },
            { name: '\u200b', value: '-# Dates of the cycle\n-# 2026.2', inline: false },
          ],
          footer: { text: 'relbot · k3f9a02b71' },
        },
      ],
      components: [
        {
          type: 1,
          components: [
            {
              type: 2,
              style: 1,
              label: 'Ask for an exception',
              custom_id: 'r1:exception.open-form:7',
            },
          ],
        },
      ],
      allowed_mentions: { parse: [] },
    });
    expect(keyOf(shown.embeds)).toBe(key);
  });

  it('shows its summary when it has nothing else', () => {
    const bare: Card = { tone: 'neutral', blocks: [], summary: 'Nothing is due.' };
    expect(discordCard(bare).embeds).toEqual([{ color: 0x5b6b7f, description: 'Nothing is due.' }]);
  });

  it('says in words what no button can hold', () => {
    const many = Array.from({ length: 27 }, (_, row) =>
      button(wireId('ask.deadline', row), `deadline ${row}`),
    );
    const shown = discordCard(
      card(actions(...many, { kind: 'open', href: 'ftp://x.org', label: 'Files' })),
    );
    expect(shown.components.map((row) => row.components.length)).toEqual([5, 5, 5, 5, 5]);
    expect(shown.embeds[0]?.description).toBe('Files: ftp\\://x.org\n-# … and 2 more buttons');
  });

  it('refuses a wire id that does not fit, rather than cutting it', () => {
    const long = brand<WireId>('x'.repeat(101));
    expect(() => discordCard(card(actions(button(long, 'x'))))).toThrow('101 characters');
  });

  it('stays within all of Discord’s limits, whatever is in it', () => {
    const long = fc.oneof(
      hostileText,
      fc
        .tuple(hostileText, fc.integer({ min: 1, max: 6_000 }))
        .map(([t, n]) => `${t}x`.repeat(n).slice(0, 6_000)),
    );
    const inline = long.map(plain);
    const block = fc.oneof(
      fc.array(inline, { maxLength: 3 }).map((t) => text(...t)),
      fc.array(inline, { maxLength: 3 }).map((t) => note(...t)),
      fc
        .array(fc.record({ label: long, value: fc.array(inline, { maxLength: 2 }) }), {
          maxLength: 30,
        })
        .map((f) => fields(...f)),
      fc.constant<Card['blocks'][number]>({ kind: 'divider' }),
      long.map((label) => actions(button(wireId('ask.deadline'), label))),
    );
    fc.assert(
      fc.property(long, fc.array(block, { maxLength: 8 }), (title, blocks) => {
        const { embeds } = discordCard({ title, tone: 'stop', blocks, summary: 'x' }, key);
        expect(embeds.length).toBeLessThanOrEqual(LIMITS.embeds);
        let total = 0;
        for (const { title, description, fields = [], footer } of embeds) {
          expect(title?.length ?? 1).toBeLessThanOrEqual(LIMITS.embedTitle);
          expect(description?.length ?? 1).toBeLessThanOrEqual(LIMITS.embedDescription);
          expect(fields.length).toBeLessThanOrEqual(LIMITS.embedFields);
          for (const { name, value } of fields) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(LIMITS.fieldName);
            expect(value.length).toBeGreaterThan(0);
            expect(value.length).toBeLessThanOrEqual(LIMITS.fieldValue);
            total += name.length + value.length;
          }
          total += (title?.length ?? 0) + (description?.length ?? 0) + (footer?.text.length ?? 0);
        }
        expect(total).toBeLessThanOrEqual(LIMITS.embedTotal);
        expect(keyOf(embeds)).toBe(key);
      }),
      { seed: 1, numRuns: 60, endOnFailure: true },
    );
  });

  it('shows a sign where a card was too long', () => {
    const paragraph = text(plain('x'.repeat(2900)));
    const { embeds } = discordCard(card(paragraph, paragraph, paragraph), key);
    expect(JSON.stringify(embeds)).toContain('…');
  });
});

describe('a form on Discord', () => {
  it('labels inputs and choices, with what stands in them', () => {
    expect(
      discordModal({
        id: wireId('exception.submit', 3),
        title: 'Ask for an exception',
        submit: 'Ask',
        fields: [
          {
            kind: 'line',
            id: 'what',
            label: 'What',
            hint: 'One line',
            required: true,
            max: 200,
            value: 'x'.repeat(300),
          },
          {
            kind: 'choice',
            id: 'risk',
            label: 'Risk',
            required: true,
            value: 'low',
            options: [
              { value: 'low', label: 'Low' },
              { value: 'high', label: 'High' },
            ],
          },
        ],
      }),
    ).toEqual({
      custom_id: 'r1:exception.submit:3',
      title: 'Ask for an exception',
      components: [
        {
          type: 18,
          label: 'What',
          description: 'One line',
          component: {
            type: 4,
            custom_id: 'what',
            style: 1,
            max_length: 200,
            required: true,
            value: `${'x'.repeat(199)}…`,
          },
        },
        {
          type: 18,
          label: 'Risk',
          component: {
            type: 3,
            custom_id: 'risk',
            required: true,
            min_values: 1,
            max_values: 1,
            options: [
              { value: 'low', label: 'Low', default: true },
              { value: 'high', label: 'High' },
            ],
          },
        },
      ],
    });
  });
});
