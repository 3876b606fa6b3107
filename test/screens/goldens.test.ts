import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { discordCard } from '../../adapters/discord/card.ts';
import { discordModal } from '../../adapters/discord/form.ts';
import { playgroundCard } from '../../adapters/playground/card.ts';
import { playgroundForm } from '../../adapters/playground/form.ts';
import { slackCard } from '../../adapters/slack/card.ts';
import { slackView } from '../../adapters/slack/form.ts';
import type { Card } from '../../src/cards/card.ts';
import type { Form } from '../../src/cards/form.ts';
import { plainText } from '../../src/cards/plain-text.ts';
import type { PlatformName } from '../../src/domain/people/account.ts';
import { cards, forms } from './samples.ts';

/**
 * Every screen side by side as each surface shows it: read the difference whenever one changes, and run again with -u
 * when it is meant. A platform that is forgotten here does not compile.
 */
interface Surface {
  readonly ending: 'json' | 'html' | 'txt';
  readonly card: (card: Card) => string;
  /** Null where nothing opens a dialog. */
  readonly form: ((form: Form) => string) | null;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const SURFACES: Record<PlatformName | 'terminal', Surface> = {
  slack: {
    ending: 'json',
    card: (card) => json(slackCard(card)),
    form: (form) => json(slackView(form, { place: 'C0DEV', placeName: '#dev', answerIn: 'C0DEV' })),
  },
  discord: {
    ending: 'json',
    card: (card) => json(discordCard(card)),
    form: (form) => json(discordModal(form)),
  },
  playground: {
    ending: 'html',
    card: (card) => `${playgroundCard(card)}\n`,
    form: (form) => `${playgroundForm(form)}\n`,
  },
  terminal: {
    ending: 'txt',
    card: (card) => `${plainText(card)}\n`,
    form: null,
  },
};

const folder = join(import.meta.dirname, 'golden');
const surfaces = Object.entries(SURFACES);
const fileOf = (screen: string, surface: string, ending: string) =>
  `${screen}.${surface}.${ending}`;

describe.each(surfaces)('on %s', (name, { ending, card: cardOf, form: formOf }) => {
  test.each(Object.entries(cards))('%s', async (screen, card) => {
    await expect(cardOf(card)).toMatchFileSnapshot(join(folder, fileOf(screen, name, ending)));
  });
  if (formOf === null) return;
  test.each(Object.entries(forms))('%s', async (screen, form) => {
    await expect(formOf(form)).toMatchFileSnapshot(join(folder, fileOf(screen, name, ending)));
  });
});

test('no golden is left of a screen that is gone', () => {
  const wanted = new Set(
    surfaces.flatMap(([name, { ending }]) =>
      [...Object.keys(cards), ...Object.keys(forms)].map((screen) => fileOf(screen, name, ending)),
    ),
  );
  expect(readdirSync(folder).filter((file) => !wanted.has(file))).toEqual([]);
});
