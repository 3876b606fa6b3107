import type { FreezeKind } from '../../domain/cycle/deadline.ts';
import type { Topic } from '../../domain/notices/topic.ts';

const EVERYTHING =
  /^(?:everything|anything|all(?: of (?:it|them))?|(?:all |every |the |your |any )*(?:dates?|deadlines?|reminders?|updates|posts|countdowns?|notices?|news|schedule|(?:release )?cycle|messages|notifications))$/i;
const KINDS: readonly (readonly [RegExp, Topic])[] = [
  [/^freezes$/i, { of: 'kind', kind: 'freeze' }],
  [/^milestones$/i, { of: 'kind', kind: 'milestone' }],
  [/^(?:(?:release )?candidates|rcs)$/i, { of: 'kind', kind: 'candidate' }],
  [/^releases$/i, { of: 'kind', kind: 'release' }],
  [/^events$/i, { of: 'kind', kind: 'event' }],
];
const FREEZES: Readonly<Record<string, FreezeKind>> = {
  feature: 'feature',
  code: 'code',
  string: 'string',
  translation: 'string',
  docs: 'docs',
  doc: 'docs',
  documentation: 'docs',
  dependency: 'dependency',
  requirements: 'dependency',
  library: 'library',
  libraries: 'library',
  membership: 'membership',
  specification: 'specification',
  spec: 'specification',
  proposal: 'proposal',
};
const FREEZE = /^(?<which>[a-z]+) (?<count>freezes?)$/i;

/** Deadlines that are meant by their kind: "all string freezes", "everything"; null for anything else, as a name. */
export function topicSaid(words: string): Topic | null {
  const text = words.trim().replaceAll(/\s+/g, ' ');
  if (EVERYTHING.test(text)) return { of: 'everything' };
  const bare = text.replace(/^(?:(?:all|any|every|each|of|the|only|just|our|your)\s+)+/i, '');
  const kind = KINDS.find(([form]) => form.test(bare));
  if (kind !== undefined) return kind[1];
  const { which = '', count = '' } = FREEZE.exec(bare)?.groups ?? {};
  const freeze = FREEZES[which.toLowerCase()];
  // "String freeze" is one deadline's name, "string freezes" and "every string freeze" are a kind.
  const isKind = /s$/i.test(count) || /^(?:all|any|every|each)\s/i.test(text);
  return freeze === undefined || !isKind ? null : { of: 'freeze', freeze };
}

const KIND_IN =
  /\b(?:(?:feature|code|string|translation|docs?|documentation|dependency|library|membership|specification|proposal) )?(?:freezes|milestones|release candidates|candidates|rcs|releases|events)\b/i;

/** A kind of deadlines that a longer sentence names; null where it names none. */
export function topicIn(text: string): Topic | null {
  const kind = KIND_IN.exec(text)?.[0];
  return kind === undefined ? null : topicSaid(kind);
}
