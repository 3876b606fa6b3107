import { describe, expect, test } from 'vitest';
import { playgroundCard } from '../../adapters/playground/card.ts';
import { playgroundForm } from '../../adapters/playground/form.ts';
import { cut } from '../../adapters/playground/limits.ts';
import { mentionsRelbot, withoutMention } from '../../adapters/playground/text.ts';
import {
  actions,
  button,
  type Card,
  fields,
  type Inline,
  link,
  note,
  plain,
  strong,
  text,
} from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { wireId } from '../../src/cards/wire-id.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Instant } from '../../src/domain/time/time.ts';

const inText = (...inlines: Inline[]): string =>
  playgroundCard({ tone: 'neutral', blocks: [text(...inlines)], summary: 's' });

describe('a card', () => {
  test('is one article, a line a block', () => {
    const card: Card = {
      title: 'Feature freeze is in 21 days',
      tone: 'warning',
      summary: 'Feature freeze: 27 August 2026.',
      blocks: [
        text(plain('It ends with '), strong('RC1'), plain('.')),
        fields({
          label: 'When',
          value: [
            {
              kind: 'time',
              at: brand<Instant>(Date.UTC(2026, 7, 27, 23, 59, 59)),
              show: 'date',
              words: '27 August 2026',
            },
          ],
        }),
        { kind: 'divider' },
        note(plain('Asked of '), { kind: 'user', accounts: [], name: 'Mara' }),
        actions(button(wireId('exception.open-form', 3), 'Request exception', 'primary'), {
          kind: 'open',
          href: 'https://example.org/cal',
          label: 'Calendar',
        }),
      ],
    };
    expect(playgroundCard(card)).toMatchInlineSnapshot(`
      "<article class="card tone-warning" aria-label="Feature freeze: 27 August 2026.">
      <h3 class="card-title">Feature freeze is in 21 days</h3>
      <p class="card-text">It ends with <strong>RC1</strong>.</p>
      <dl class="card-fields"><div><dt>When</dt><dd><time datetime="2026-08-27T23:59:59.000Z" data-show="date" title="27 August 2026">27 August 2026</time></dd></div></dl>
      <hr>
      <p class="card-note">Asked of <span class="mention">@Mara</span></p>
      <div class="card-actions"><button type="button" class="button primary" data-action="r1:exception.open-form:3">Request exception</button><a class="button plain" href="https://example.org/cal" target="_blank" rel="noopener noreferrer">Calendar</a></div>
      </article>"
    `);
  });

  test.each([
    ['markup', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['other platforms’ markup', '<!channel> @everyone *x*', '&lt;!channel&gt; @everyone *x*'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['a right-to-left override', 'abc\u202Efed', '<bdi>abc\u202Efed</bdi>'],
  ])('hostile text stays text: %s', (_what, hostile, shown) => {
    expect(inText(plain(hostile))).toContain(`<p class="card-text">${shown}</p>`);
    expect(inText(strong(hostile))).toContain(`<strong>${shown}</strong>`);
    const title = { title: hostile, tone: 'stop', blocks: [], summary: hostile } as const;
    expect(playgroundCard(title)).toContain(`<h3 class="card-title">${shown}</h3>`);
  });

  test('a quotation mark does not end an attribute', () => {
    const card: Card = {
      tone: 'neutral',
      blocks: [actions(button(wireId('ask.deadline', 1), '" onclick="x'))],
      summary: '" onmouseover="x',
    };
    expect(playgroundCard(card)).not.toMatch(/ on\w+="/);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', ' javascript:x', '//evil.example'])(
    'no link leads to %s',
    (href) => {
      expect(inText(link(href, 'docs'))).not.toContain('<a ');
      expect(inText(link(href, 'docs'))).toContain('docs (');
    },
  );

  test('ten thousand characters are cut visibly', () => {
    const shown = inText(plain('x'.repeat(10_000)));
    expect(shown.length).toBeLessThan(3200);
    expect(shown).toContain('x…</p>');
  });

  test('a character of two halves is not cut in two', () => {
    expect(cut('ab🧊cd', 4)).toBe('ab…');
    expect(cut('ab🧊cd', 5)).toBe('ab🧊…');
    expect(cut('ab🧊', 4)).toBe('ab🧊');
  });
});

test('a form is one dialog, a line a field', () => {
  const form: Form = {
    id: wireId('exception.submit', 9),
    title: 'Request an exception',
    submit: 'Send',
    fields: [
      { kind: 'line', id: 'link', label: 'Link', required: true, max: 200, value: '"><b>' },
      {
        kind: 'paragraph',
        id: 'harm',
        label: 'Who is hurt?',
        hint: 'A line',
        required: false,
        max: 900,
        value: '</textarea>',
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
      { kind: 'choice', id: 'kind', label: 'Kind', required: true, options: [] },
    ],
  };
  expect(playgroundForm(form)).toMatchInlineSnapshot(`
    "<dialog class="dialog" aria-labelledby="dialog-title">
    <form method="dialog" novalidate data-form="r1:exception.submit:9">
    <h2 id="dialog-title">Request an exception</h2>
    <div class="field"><label for="field-link">Link</label><input type="text" id="field-link" name="link" aria-describedby="error-link" required maxlength="200" value="&quot;&gt;&lt;b&gt;" autocomplete="off"><p class="field-error" id="error-link"></p></div>
    <div class="field"><label for="field-harm">Who is hurt? <span class="optional">optional</span></label><p class="hint" id="hint-harm">A line</p><textarea id="field-harm" name="harm" aria-describedby="hint-harm error-harm" maxlength="900" rows="3">
    &lt;/textarea&gt;</textarea><p class="field-error" id="error-harm"></p></div>
    <div class="field"><label for="field-risk">Risk</label><select id="field-risk" name="risk" aria-describedby="error-risk" required><option value="low" selected>Low</option><option value="high">High</option></select><p class="field-error" id="error-risk"></p></div>
    <div class="field"><label for="field-kind">Kind</label><select id="field-kind" name="kind" aria-describedby="error-kind" required><option value="">Choose…</option></select><p class="field-error" id="error-kind"></p></div>
    <p class="dialog-error" role="alert"></p>
    <div class="dialog-buttons"><button type="button" class="button plain" data-dismiss>Cancel</button><button type="submit" class="button primary">Send</button></div>
    </form>
    </dialog>"
  `);
});

test.each([
  ['@relbot when is feature freeze', 'when is feature freeze'],
  ['hey @Relbot: help', 'hey help'],
  ['what’s next @relbot?', 'what’s next ?'],
  ['@relbot', ''],
])('%j addresses relbot and says %j', (typed, said) => {
  expect(mentionsRelbot(typed)).toBe(true);
  expect(withoutMention(typed)).toBe(said);
});

test.each([
  'when is feature freeze',
  'relbot is nice',
  'mail me@relbot.org',
  '@relbots',
  '@@relbot',
])('%j does not address relbot', (typed) => expect(mentionsRelbot(typed)).toBe(false));
