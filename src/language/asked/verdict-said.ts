import type { Verdict } from '../intent.ts';

/** One decision that a sentence asks for. */
export interface VerdictSaid {
  readonly verdict: Verdict;
  readonly number: number | null;
}

/** All that a sentence asks to be decided. */
export interface VerdictsSaid {
  /** In the order of the sentence; with a number each where several are meant. */
  readonly verdicts: readonly VerdictSaid[];
  /** Every one that is open is meant. */
  readonly all: boolean;
  /** The reason, or what is asked for, in the person's own words. */
  readonly words: string | null;
}

const REASON =
  /\s*(?:\((?<why>[^()]+)\)\s*$|(?:[,;.:]\s*|\s)(?:because(?:\s+of)?|since|due\s+to|on\s+the\s+grounds?\s+that|as\s+(?=(?:it|the|this|that|we|they)\b)|(?:the\s+)?reason(?:\s+is)?:?)\s+(?<why>.+)$|\s*(?:[,;:]|\s[—–-])\s+(?<why>.+)$)/iu;
const POLITE = /^(?:please|pls|plz|thanks?(?:\s+you)?|thx|ok(?:ay)?|asap|now|will\s+you)[\s.!]*$/i;

/** What the person gives as the reason; null where they give none. Politeness and a second order are none. */
function parted(text: string): { readonly order: string; readonly why: string | null } {
  const found = REASON.exec(text);
  const why = found?.groups?.['why']?.replace(/[\s.!)]+$/u, '') ?? '';
  if (found === null || found.index === 0 || why === '' || POLITE.test(why)) {
    return { order: text, why: null };
  }
  if (ORDER.test(why)) return { order: text, why: null };
  return { order: text.slice(0, found.index), why };
}

const APPROVE = 'approv\\p{L}*|accept\\p{L}*|grant\\p{L}*|allow\\p{L}*';
const DENY = 'den(?:y|ied|ying)|reject\\p{L}*|refus\\p{L}*|declin\\p{L}*';
const WITHDRAW = 'withdraw\\p{L}*|retract\\p{L}*';
const NUMBER = '(?:#|(?:no|nr|number|request|exception|pr)\\.?\\s+#?)?(?<number>\\d{1,9})\\b';
const ORDER = new RegExp(
  `\\b(?:${APPROVE}|${DENY}|${WITHDRAW}|close)\\s+(?:the\\s+)?(?:requests?\\s+|exceptions?\\s+)?${NUMBER}`,
  'iu',
);
const STEPS = new RegExp(
  `\\b(?:(?<approve>${APPROVE})|(?<deny>${DENY})|(?<withdraw>${WITHDRAW})|(?<close>close))\\b|(?<![\\p{L}\\d.])${NUMBER}(?!\\s*(?:days?|weeks?|hours?)\\b)`,
  'giu',
);
const ALL =
  /\b(?:all|every(?:thing|one)?|both|each)\b(?!\s+(?:good|fine|ok|right|clear)\b)|\bthe\s+rest\b|\bthem\b/i;

/**
 * Takes a sentence that decides apart.
 *
 * @param heard what it was understood as on the whole: counts where one decision is meant.
 */
export function verdictsSaid(text: string, heard: VerdictSaid): VerdictsSaid {
  const { order, why } = parted(text.slice(0, 1_000).replace(/\s+/g, ' ').trim());
  const steps = stepsOf(order.replace(/https?:\/\/\S+/gi, ' '), heard.verdict);
  const verdicts = steps.length > 1 ? steps : [{ ...heard, number: steps[0]?.number ?? null }];
  return { verdicts, all: steps.length === 0 && ALL.test(order), words: why };
}

/** "Approve #12 and #13 but reject #14": each number with the last verdict before it. */
function stepsOf(order: string, usual: Verdict): VerdictSaid[] {
  const found: VerdictSaid[] = [];
  let verdict = usual;
  for (const { groups } of order.matchAll(STEPS)) {
    if (groups?.['approve'] !== undefined) verdict = 'approve';
    else if (groups?.['deny'] !== undefined) verdict = 'deny';
    else if (groups?.['withdraw'] !== undefined) verdict = 'withdraw';
    else if (groups?.['close'] !== undefined) verdict = 'close';
    const number = Number(groups?.['number'] ?? Number.NaN);
    if (Number.isSafeInteger(number)) found.push({ verdict, number });
  }
  return found;
}
