import type { DeadlineKind } from '../../domain/cycle/deadline.ts';

const KINDS: readonly (readonly [RegExp, DeadlineKind])[] = [
  [/\bfreezes\b/i, 'freeze'],
  [/\bmilestones\b/i, 'milestone'],
  [/\b(?:release )?candidates\b|\brcs\b/i, 'candidate'],
  [/\bevents\b/i, 'event'],
];

/** The one kind of deadline that a list is asked of: "list all freezes". Null for all, and where several are named. */
export function kindAsked(text: string): DeadlineKind | null {
  const found = KINDS.filter(([form]) => form.test(text.slice(0, 300)));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}
