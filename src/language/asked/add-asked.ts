import type { DeadlineKind } from '../../domain/cycle/deadline.ts';
import { datePhrase, type DateOptions, type DatePhrase } from '../dates/date-phrase.ts';
import { fromDeadline, type FromDeadline } from '../dates/from-deadline.ts';

/** What a sentence asks to add to the schedule; null for what it leaves out. */
export interface AddAsked {
  readonly name: string | null;
  /** What the words beside the name call it: "a milestone called beta 1". */
  readonly kind: Exclude<DeadlineKind, 'freeze'> | null;
  readonly when:
    | { readonly by: 'date'; readonly date: DatePhrase }
    | { readonly by: 'deadline'; readonly from: FromDeadline }
    | null;
  /** The team: "a string freeze for the mobile team". */
  readonly owner: string | null;
  readonly why: string | null;
  /** More than one is asked for at once: their names, or one that comes again and again. */
  readonly several: boolean;
}

const REASON = /(?:[,;]\s*|\s)(?:because(?:\s+of)?|since|due\s+to)\s+(?<why>.+)$/iu;
const AGAIN = /\b(?:every|each|weekly|daily|monthly|biweekly)\b/iu;
const OWNER =
  /\s*\bfor\s+(?:the\s+)?(?<owner>[\p{L}\p{N}_-]+(?:\s[\p{L}\p{N}_-]+){0,2}?)\s+(?:team|group|folks|project)\b/iu;
const QUOTED = /(?:^|\s)[“"'‘«](?<name>[^“”"'‘’«»]{2,80})[”"'’»](?=$|[\s,.:;!?])/u;
const CALLED =
  /[\s,]*(?:\band\s+)?\b(?:(?:let'?s\s+)?(?:call|name)\s+(?:it|that|this)|called|named|titled)\s+(?<name>.+)$/iu;
const SCHEDULE =
  /\s*\b(?:to|on|in|into|onto)\s+(?:the\s+|our\s+|this\s+)?(?:[\p{L}\p{N}.]+\s+)?(?:schedule|calendar|timeline|plan|roadmap)\b/iu;
const LEAD = new Set(
  `please pls plz hey hi hello ok okay so and also relbot bot can could would will should you we i us me they let lets
  let's i'd we'd i'll we'll want need wants needs like to have add adding register insert introduce schedule create set
  up make put plan define enter note new another additional extra one more a an the our now for`.split(
    /\s+/,
  ),
);
/** What a deadline is called that has no name yet; a number behind it makes it one. */
const NOUNS = new Map<string, AddAsked['kind']>([
  ['deadline', null],
  ['date', null],
  ['entry', null],
  ['cutoff', null],
  ['cut-off', null],
  ['checkpoint', 'event'],
  ['event', 'event'],
  ['milestone', 'milestone'],
  ['candidate', 'candidate'],
]);
const TAIL =
  /(?:[\s,.:;!?–—-]+|\s(?:on|at|for|by|in|from|to|is|will\s+be|due|starting|please|pls|thanks|the))+$/iu;

/** Reads a sentence that adds a deadline. */
export function addAsked(text: string, options: DateOptions): AddAsked {
  const all = text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  const reason = REASON.exec(all);
  const why = reason?.groups?.['why']?.replace(/[\s.!]+$/u, '') ?? null;
  const said = reason === null ? all : all.slice(0, reason.index);
  const quoted = QUOTED.exec(said);
  const unquoted = quoted === null ? said : without(said, quoted.index, quoted[0].length);
  const { when, rest } = whenIn(unquoted, options);
  const owner = OWNER.exec(rest);
  const alone = rest.replace(OWNER, ' ').replace(SCHEDULE, ' ');
  const called = CALLED.exec(alone);
  const { name, kind } = nameIn(called === null ? alone : alone.slice(0, called.index));
  const given = quoted?.groups?.['name'] ?? called?.groups?.['name']?.replace(TAIL, '') ?? name;
  return {
    name: given === null || given.trim() === '' ? null : given.trim().slice(0, 80),
    kind,
    when,
    owner: owner?.groups?.['owner'] ?? null,
    why,
    several: AGAIN.test(unquoted) || (quoted === null && called === null && isList(name)),
  };
}

function whenIn(
  said: string,
  options: DateOptions,
): { readonly when: AddAsked['when']; readonly rest: string } {
  const from = fromDeadline(said, options);
  if (from !== null) {
    return { when: { by: 'deadline', from }, rest: without(said, from.from, from.to - from.from) };
  }
  const date = datePhrase(said, options);
  const at = date === null ? -1 : said.indexOf(date.said);
  if (date === null || at < 0) return { when: null, rest: said };
  return { when: { by: 'date', date }, rest: without(said, at, date.said.length) };
}

function without(text: string, from: number, length: number): string {
  const before = text.slice(0, from).replace(TAIL, '');
  const after = text.slice(from + length).replace(/^[\s)]+/, '');
  return after === '' ? before : `${before}${/^[,.;:]/.test(after) ? '' : ' '}${after}`;
}

/** What is left when the asking is taken off in front: "new cutoff: cherry picks" is "cherry picks". */
function nameIn(words: string): { readonly name: string | null; readonly kind: AddAsked['kind'] } {
  const tokens = words.replace(TAIL, '').split(' ').filter(Boolean);
  let kind: AddAsked['kind'] = null;
  while (tokens.length > 0) {
    const token = (tokens[0] ?? '').toLowerCase();
    const bare = token.replace(/[,:;-]+$/, '');
    const noun = NOUNS.get(bare);
    // "Milestone 4" and "M 4" are names; "a milestone M4" has one.
    if (noun !== undefined && !/^\d/.test(tokens[1] ?? '')) {
      kind = noun ?? kind;
      tokens.shift();
      continue;
    }
    if (!LEAD.has(bare)) break;
    tokens.shift();
  }
  const name = tokens.join(' ').replace(TAIL, '');
  return { name: name === '' ? null : name, kind };
}

function isList(name: string | null): boolean {
  return name !== null && name.split(',').filter((part) => part.trim() !== '').length > 1;
}
