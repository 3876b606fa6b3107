import type { Audience, PlaceSettings } from '../../../domain/notices/place-settings.ts';
import type { HowToldChange } from './change.ts';
import { form, HERE, THIS } from './here.ts';

const AUDIENCE = form(`${THIS} is (?:now )?for (?:the )?(?<who>[a-z0-9]+)(?: team)?(?: now)?`);
const ONLY = form(`(?:post |tell us |we want )?only (?:of )?(?<kinds>.+?) ${HERE}`);

const WHO: Readonly<Record<string, Audience | null>> = {
  developers: 'developers',
  devs: 'developers',
  contributors: 'developers',
  translators: 'translators',
  translation: 'translators',
  i18n: 'translators',
  l10n: 'translators',
  docs: 'docs',
  documentation: 'docs',
  writers: 'docs',
  packagers: 'packagers',
  packaging: 'packagers',
  distributions: 'packagers',
  testers: 'testers',
  qa: 'testers',
  testing: 'testers',
  press: 'press',
  marketing: 'press',
  everyone: null,
  everybody: null,
  all: null,
};

const KIND_WORDS: readonly (readonly [RegExp, NonNullable<PlaceSettings['kinds']>[number]])[] = [
  [/^freezes?$/i, 'freeze'],
  [/^milestones?$/i, 'milestone'],
  [/^(?:release )?candidates?$|^rcs?$/i, 'candidate'],
  [/^releases?$/i, 'release'],
  [/^events?$/i, 'event'],
];

export function audienceSaid(said: string): HowToldChange | null {
  const who = AUDIENCE.exec(said)?.groups?.['who']?.toLowerCase() ?? '';
  const audience = Object.hasOwn(WHO, who) ? WHO[who] : undefined;
  return audience === undefined ? null : { set: 'audience', audience };
}

export function kindsSaid(said: string): HowToldChange | null {
  const words = ONLY.exec(said)?.groups?.['kinds'];
  if (words === undefined) return null;
  const found = words.split(/\s*(?:,|&|\band\b)\s*/i).map(kindOf);
  const kinds = found.filter((kind) => kind !== null);
  return kinds.length < found.length ? null : { set: 'kinds', kinds: [...new Set(kinds)] };
}

const kindOf = (word: string) => KIND_WORDS.find(([form]) => form.test(word))?.[1] ?? null;
