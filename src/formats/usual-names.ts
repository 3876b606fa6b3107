import type { DeadlineKind, FreezeKind } from '../domain/cycle/deadline.ts';

/** What a deadline's name alone says of it. */
export type SaidByName =
  | { readonly kind: 'freeze'; readonly freeze: FreezeKind }
  | { readonly kind: Exclude<DeadlineKind, 'freeze'> };

/** What a deadline of this name is, unless its file says otherwise. */
export function saidByName(name: string): SaidByName {
  const says = (pattern: RegExp) => pattern.test(name);
  // A list of voters closes: nothing that anybody lands is frozen.
  if (says(/\bextra[- ]at?cs?\b/i)) return { kind: 'event' };
  if (says(/freeze/i)) return { kind: 'freeze', freeze: freezeByName(name) };
  if (says(/\bfinal release\b.*\blibrar/i)) return { kind: 'freeze', freeze: 'library' };
  if (says(/\brc[- ]?\d*\b|\brcs\b|\brelease candidate/i)) return { kind: 'candidate' };
  if (says(/\bmilestone\b|^(alpha|beta)\b/i)) return { kind: 'milestone' };
  if (says(/\brelease$|\brelease day$|\bgeneral availability\b/i)) return { kind: 'release' };
  return { kind: 'event' };
}

// In this order: a "feature proposal freeze" is one of proposals, a "doc string freeze" one of strings.
const FREEZES: readonly (readonly [RegExp, FreezeKind])[] = [
  [/propos/i, 'proposal'],
  [/\bspecs?\b|specification|enhancement|definition/i, 'specification'],
  [/librar|\bclientlibs?\b/i, 'library'],
  [/feature/i, 'feature'],
  [/string|translation/i, 'string'],
  [/\bdocs?\b|documentation/i, 'docs'],
  [/requirement|dependenc|constraint/i, 'dependency'],
  [/membership/i, 'membership'],
  [/\bcode\b|^final freeze$/i, 'code'],
];

/** Which freeze a name means, given that it is one. */
export function freezeByName(name: string): FreezeKind {
  return FREEZES.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

const ALIASES: readonly (readonly [RegExp, (number: string) => readonly string[]])[] = [
  [/^feature freeze$/i, () => ['ff']],
  [/^milestone (\d+)$/i, (n) => [`m${n}`, `m-${n}`, `milestone-${n}`]],
  [/^rc ?(\d+)$/i, (n) => [`rc-${n}`, `release candidate ${n}`]],
  [/^final rc$/i, () => ['last rc', 'final release candidate']],
  [/^final release$/i, () => ['release', 'release day', 'ga', 'general availability']],
  [/^requirements freeze$/i, () => ['rf', 'dependency freeze']],
  [/^membership freeze$/i, () => ['mf']],
  [/^client library freeze$/i, () => ['clientlib freeze']],
  [
    /^final release for non-client libraries$/i,
    () => ['library freeze', 'non-client library freeze'],
  ],
  [/^soft string freeze$/i, () => ['soft sf']],
  [/^hard string freeze$/i, () => ['hard sf']],
  [/^feature proposal freeze$/i, () => ['fpf']],
  [/^(?:specification|spec) freeze$/i, () => ['spec freeze']],
  [/^code freeze$/i, () => ['cf']],
  [/^(?:docs|documentation) freeze$/i, () => ['docs freeze', 'documentation freeze']],
];

/** The short forms that people use for a deadline of this name; never one that may mean two. */
export function usualAliases(name: string): readonly string[] {
  for (const [pattern, aliases] of ALIASES) {
    const found = pattern.exec(name);
    if (found !== null) return unlike(name, aliases(found[1] ?? ''));
  }
  return [];
}

/** A list of other names, without repeats and without the name itself, in any case. */
export function unlike(name: string, aliases: readonly string[]): string[] {
  const seen = new Set([name.toLowerCase()]);
  return aliases.filter((alias) => {
    const known = seen.has(alias.toLowerCase());
    seen.add(alias.toLowerCase());
    return !known && alias !== '';
  });
}
