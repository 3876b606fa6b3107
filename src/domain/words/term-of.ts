import type { DeadlineKind, FreezeKind } from '../cycle/deadline.ts';
import { GLOSSARY, type Term } from './glossary.ts';

/** The term that a kind of freeze goes by; null where its name has to speak for itself. */
const OF_FREEZE: Readonly<Record<FreezeKind, string | null>> = {
  feature: 'feature freeze',
  code: 'code freeze',
  string: 'string freeze',
  docs: 'docs freeze',
  dependency: 'requirements freeze',
  library: 'library freeze',
  membership: 'membership freeze',
  specification: 'specification freeze',
  proposal: 'feature proposal freeze',
  other: null,
};

const OF_KIND: Readonly<Record<Exclude<DeadlineKind, 'freeze'>, string | null>> = {
  milestone: 'milestone',
  candidate: 'release candidate',
  release: 'release',
  event: null,
};

/** What a deadline of a schedule is an example of. */
export function termOf(
  deadline:
    | { readonly kind: 'freeze'; readonly freeze: FreezeKind }
    | { readonly kind: Exclude<DeadlineKind, 'freeze'> },
): Term | null {
  const name = deadline.kind === 'freeze' ? OF_FREEZE[deadline.freeze] : OF_KIND[deadline.kind];
  return GLOSSARY.find((one) => one.name === name) ?? null;
}
