import type { Exception } from '../../domain/exceptions/exception.ts';

/** Which requests a question is about. */
export interface RequestsAsked {
  /** Null where it names no state: all of them. */
  readonly states: readonly Exception['standing']['state'][] | null;
  /** Only those of whoever asks. */
  readonly own: boolean;
}

const DENIED = /\b(?:denied|rejected|refused|declined|turned\s+down|not\s+(?:approved|granted))\b/i;
const APPROVED =
  /\b(?:approved|granted|accepted|allowed|got|received|given)\b(?!\s+(?:to\s+)?(?:look|review))/i;
const OPEN =
  /\b(?:open|pending|outstanding|waiting|undecided|unanswered|queued|queue|left|awaiting|look\s+at|(?:to|for)\s+(?:review|decide)|need(?:s|ing)?\s+(?:a\s+)?(?:decision|approval|review))\b/i;
const OWN = /\b(?:my|mine|(?:did|have|do)\s+i|i\s+(?:have\s+)?(?:filed|asked|requested))\b/i;

/** "My open exceptions", "everything that got an FFE", "rejected requests". */
export function requestsAsked(text: string): RequestsAsked {
  const own = OWN.test(text);
  if (OPEN.test(text)) return { states: ['open', 'more-info'], own };
  if (DENIED.test(text)) return { states: ['denied'], own };
  return { states: APPROVED.test(text) ? ['approved', 'landed', 'reverted'] : null, own };
}

/** What people say around the subject of a request, in a question after it or in a decision on it. */
const AROUND = new Set(
  `a about accept accepted again all already an and answer any anyone approval approve approved are as ask asked at
  be because been but by can change close closed could day decide decided decision declined denied deny did do does
  done exception exceptions exemption fe ffe ffes for freeze from get go got grant granted granting had happened has
  have he her hey his how i if in info information into is it its just land landed last latest let made make mark me
  more my need needs news no not now of ok okay on one open or our out pending please pls pr progress refuse reject
  rejected relbot request requested requests review rfe said say says she should so state status still sure take thanks
  that the their them then there they thing this through to today until update us was we were what whats when where
  whether which who whom whose why will with withdraw withdrawn would yes yet you your`.split(
    /\s+/,
  ),
);

/** The words of a text that may name what a request is about: "was the neutron exception approved" has "neutron". */
export function subjectWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_./-]*/gu) ?? [];
  const bare = words.map((word) => word.replace(/[._/-]+$/, ''));
  return [...new Set(bare)].filter((word) => word.length > 1 && !AROUND.has(word)).slice(0, 20);
}
