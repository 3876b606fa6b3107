import { describe, expect, it } from 'vitest';
import { slackCard } from '../../adapters/slack/card.ts';
import { LIMITS } from '../../adapters/slack/limits.ts';
import type { PlaceRef, UserRef } from '../../src/domain/people/account.ts';
import { brand } from '../../src/domain/ids.ts';
import {
  type Action,
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
import { wireId } from '../../src/cards/wire-id.ts';
import { messageProblems } from '../fakes/slack/block-rules.ts';
import { schemaBlockProblems } from '../fakes/slack/schema.ts';
import { at } from './slack-set-up.ts';

const freeze = at('2026-08-27T23:59:59Z');
const time = (show: 'date' | 'moment' | 'countdown', words: string): Inline => ({
  kind: 'time',
  at: freeze,
  show,
  words,
});
const ana: Inline = {
  kind: 'user',
  name: 'Ana',
  accounts: [
    { platform: 'discord', user: brand<UserRef>('80351110224678912') },
    { platform: 'slack', user: brand<UserRef>('U012AB3CD') },
  ],
};
const stranger: Inline = {
  kind: 'user',
  name: 'Ben',
  accounts: [{ platform: 'discord', user: brand<UserRef>('2') }],
};
const channel = (platform: 'slack' | 'discord', place: string): Inline => ({
  kind: 'channel',
  name: 'dev',
  spot: { platform, place: brand<PlaceRef>(place) },
});
const card = (...blocks: Card['blocks']): Card => ({ tone: 'neutral', summary: 'A card.', blocks });

/** Everything that Slack would refuse. */
function problems(made: ReturnType<typeof slackCard>): string[] {
  return [...messageProblems(made.blocks), ...made.blocks.flatMap(schemaBlockProblems)];
}

describe('a card on Slack', () => {
  it('has each kind of text as an element of its own', () => {
    const made = slackCard(
      card(
        text(
          plain('Freeze '),
          strong('soon'),
          code('rc1'),
          link('https://example.org/a', 'the schedule'),
          ana,
          stranger,
          channel('slack', 'C012/1700000000.000100'),
          channel('discord', '99'),
          time('date', '27 Aug 2026'),
          time('moment', '27 Aug 2026, 23:59 UTC'),
          time('countdown', 'in 7 days'),
        ),
      ),
    );
    expect(made.blocks).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'Freeze ' },
              { type: 'text', text: 'soon', style: { bold: true } },
              { type: 'text', text: 'rc1', style: { code: true } },
              { type: 'link', url: 'https://example.org/a', text: 'the schedule' },
              { type: 'user', user_id: 'U012AB3CD' },
              { type: 'text', text: 'Ben' },
              { type: 'channel', channel_id: 'C012' },
              { type: 'text', text: '#dev' },
              {
                type: 'date',
                timestamp: 1787875199,
                format: '{date_long}',
                fallback: '27 Aug 2026',
              },
              {
                type: 'date',
                timestamp: 1787875199,
                format: '{date_long} at {time}',
                fallback: '27 Aug 2026, 23:59 UTC',
              },
              { type: 'text', text: 'in 7 days' },
            ],
          },
        ],
      },
    ]);
    expect(problems(made)).toEqual([]);
  });

  it('puts fields a line each, and a note of mere words in small', () => {
    const made = slackCard(
      card(
        fields(
          { label: 'Risk', value: [plain('low')] },
          { label: 'Until', value: [time('date', '1 Sep')] },
        ),
        note(plain('Times are your own.')),
        note(plain('Decided '), time('date', '1 Sep')),
        { kind: 'divider' },
      ),
    );
    expect(made.blocks.map(({ type }) => type)).toEqual([
      'rich_text',
      'context',
      'rich_text',
      'divider',
    ]);
    expect(JSON.stringify(made.blocks[0])).toContain('\\nUntil: ');
    expect(problems(made)).toEqual([]);
  });

  it('has at most five buttons in a row, and loses none', () => {
    const seven = Array.from(
      { length: 7 },
      (_, i): Action => button(wireId('ask.deadline', i), `No. ${i}`),
    );
    const page: Action = { kind: 'open', href: 'https://example.org', label: 'Page' };
    const made = slackCard(card(actions(...seven, page)));
    expect(made.blocks).toHaveLength(2);
    expect(JSON.stringify(made.blocks).match(/"type":"button"/g)).toHaveLength(8);
    expect(problems(made)).toEqual([]);
  });

  const hostile = '<!channel> @everyone *x* _y_ `z` ~q~ &amp; :tada: <https://evil.example|safe>';

  it('shows hostile text as it was written', () => {
    const made = slackCard({
      tone: 'stop',
      title: hostile,
      summary: hostile,
      blocks: [
        text(plain(hostile), strong(hostile), code(hostile), link('https://example.org', hostile), {
          ...stranger,
          name: hostile,
        }),
        fields({ label: hostile, value: [plain(hostile)] }),
        note(plain(hostile)),
        actions(button(wireId('ask.deadline', 1), hostile), {
          kind: 'open',
          href: 'javascript:alert(1)',
          label: hostile,
        }),
      ],
    });
    expect(problems(made)).toEqual([]);
    const wire = JSON.stringify(made.blocks);
    expect(wire).not.toContain('mrkdwn');
    expect(wire).not.toContain('"emoji":true');
    expect(wire).not.toContain('javascript:');
    expect(wire).toContain('<!channel> @everyone *x* _y_ `z` ~q~ &amp; :tada:');
    expect(made.text).not.toMatch(/[<>]/);
    expect(made.text).toContain('&lt;!channel&gt;');
    expect(made.text).toContain('&amp;amp;');
  });

  it('lets no direction mark or control character reach what stands beside it', () => {
    const made = slackCard(card(text(plain('a\u202Eb\u2066c\u0007d\u061B שלום'))));
    expect(JSON.stringify(made.blocks)).toContain('abcd\u061B שלום');
  });

  it.each([
    ['a title', { ...card(), title: 'x'.repeat(10_000) }],
    ['a text', card(text(plain('x'.repeat(10_000))))],
    ['five texts', card(...Array.from({ length: 5 }, () => text(plain('x'.repeat(10_000)))))],
    ['a field', card(fields({ label: 'y'.repeat(500), value: [plain('x'.repeat(10_000))] }))],
    ['a note', card(note(plain('x'.repeat(10_000))))],
    ['a label', card(actions(button(wireId('ask.deadline', 1), 'x'.repeat(500))))],
    ['a summary', { ...card(), summary: 'x'.repeat(100_000) }],
    ['a link', card(text(link(`https://example.org/${'x'.repeat(4000)}`, 'x'.repeat(4000))))],
    ['a date', card(text(time('date', 'x'.repeat(4000))))],
    ['sixty blocks', card(...Array.from({ length: 60 }, () => text(plain('x'))))],
    ['a thousand pieces', card(text(...Array.from({ length: 5000 }, () => strong('x'))))],
  ] as const)('cuts %s that is too long, and shows it', (_, long) => {
    const made = slackCard(long);
    expect(problems(made)).toEqual([]);
    expect(made.text.length).toBeLessThanOrEqual(40_000);
    expect(JSON.stringify(made)).toContain('…');
  });

  it('cuts no character in half', () => {
    const made = slackCard({ ...card(), title: `${'x'.repeat(LIMITS.header - 2)}👍👍` });
    expect(made.blocks[0]).toMatchObject({ text: { text: `${'x'.repeat(LIMITS.header - 2)}…` } });
  });

  it('leaves out what is empty, as Slack refuses an empty text', () => {
    const made = slackCard({ ...card(text(), text(plain('')), note(plain(' '))), title: ' ' });
    expect(made.blocks).toEqual([]);
    expect(problems(made)).toEqual([]);
  });
});
