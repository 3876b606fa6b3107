import type { Harm } from '../../domain/exceptions/following/harm.ts';
import type { RequestOutcome } from '../../domain/exceptions/register/register.ts';
import { COUNT, MONTH, WEEKDAY } from '../dates/date-words.ts';

/** Requests of the register that are narrowed down, or counted; both only want to know. */
export interface RegisterOrder {
  readonly order: 'list-register' | 'count-register';
  /** Null: whatever became of them. */
  readonly outcomes: readonly RequestOutcome[] | null;
  /** Freezes, cycles, teams, people or words, as they were said. */
  readonly about: readonly string[];
  /** "last week", "since 3 May", "2025" */
  readonly days: string | null;
  /** What came of them, where that was asked for. */
  readonly harm?: Harm;
}

const OUTCOMES: Readonly<Record<string, readonly RequestOutcome[]>> = {
  'open|pending|waiting|undecided': ['waiting'],
  'approved|granted|accepted': ['granted', 'reverted'],
  'denied|rejected|refused|declined': ['refused'],
  'withdrawn|removed': ['withdrawn'],
  reverted: ['reverted'],
  expired: ['expired'],
};
const OUTCOME = Object.keys(OUTCOMES).join('|');

const REQUESTS = '(?:exceptions|exception requests|requests|ffes)';
const LEAD =
  '(?:(?:(?:can|could) you )?(?:show|list|give|tell)(?: (?:me|us))?(?: (?:all|every))?(?: of)?(?: the| our)? |(?:what|which|how many) |all (?:the )?|the )?';
const LIST = new RegExp(
  `^${LEAD}(?:(?<before>${OUTCOME}) )?${REQUESTS}(?:(?: (?:that|which))?(?: (?:were|was|are|got|have been|we))? (?<after>${OUTCOME}))?(?<tail> .+)$`,
  'i',
);
const HARMED = new RegExp(
  `^${LEAD}(?:(?<harmful>harmful|harmless) ${REQUESTS}|(?:(?:approved|granted) )?${REQUESTS}(?: (?:that|which))? (?:did|caused|had done) (?<none>no )?harm)(?<tail> .+)?$`,
  'i',
);
const COUNTED = new RegExp(
  `^${LEAD}(?:(?:exceptions?|exception requests?|requests?|ffes?|register) (?:statistics|stats)|(?:statistics|stats) (?:of|on|about|for) (?:the |our |all )?(?:${REQUESTS}|register))(?<tail> .+)?$`,
  'i',
);

const UNIT = '(?:days?|weeks?|months?|years?|fortnight)';
const DAYS = new RegExp(
  `^(?<rest>.*?) (?:(?:in|during|over|within|on|for|from) )?(?:the )?(?<days>(?:last|past|previous|this)(?: ${COUNT})? ${UNIT}|yesterday|today|(?:last |on )?${WEEKDAY}|since .{3,30}|(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: 20\\d\\d)?|20\\d\\d(?:-\\d\\d-\\d\\d)?)$`,
  'iu',
);
const PREPOSITION = '(?:of|by|from|for|in|about|on)';
/** What names nothing of the register. */
const NOTHING =
  /^(?:it|that|this|them|me|us|you|here|all|now|today|mine|my .*|this .*|.*[#@]\d+.*|.*https?:.*)$/i;

export function registerOrder(said: string): RegisterOrder | null {
  const counted = COUNTED.exec(said)?.groups;
  if (counted !== undefined) {
    const tail = tailOf(counted['tail'] ?? '');
    return tail === null ? null : { order: 'count-register', outcomes: null, ...tail };
  }
  const harmed = HARMED.exec(said)?.groups;
  if (harmed !== undefined) {
    const tail = tailOf(harmed['tail'] ?? '');
    const isNone = harmed['none'] !== undefined || /^harmless$/i.test(harmed['harmful'] ?? '');
    const harm = isNone ? 'no' : 'yes';
    return tail === null ? null : { order: 'list-register', outcomes: null, ...tail, harm };
  }
  const listed = LIST.exec(said)?.groups;
  if (listed === undefined) return null;
  const tail = tailOf(listed['tail'] ?? '');
  if (tail === null) return null;
  return {
    order: 'list-register',
    outcomes: outcomesOf(listed['before'] ?? listed['after'] ?? ''),
    ...tail,
  };
}

function outcomesOf(word: string): readonly RequestOutcome[] | null {
  const found = Object.entries(OUTCOMES).find(([words]) =>
    words.split('|').includes(word.toLowerCase()),
  );
  return found?.[1] ?? null;
}

/** Null where it has something that names nothing. */
function tailOf(tail: string): Pick<RegisterOrder, 'about' | 'days'> | null {
  const dated = DAYS.exec(tail)?.groups;
  const rest = (dated?.['rest'] ?? tail).trim();
  const phrases =
    rest === '' ? [] : rest.split(new RegExp(`(?:^| )(?=${PREPOSITION} )`, 'i')).filter(Boolean);
  const about: string[] = [];
  for (const phrase of phrases) {
    const named = new RegExp(
      `^${PREPOSITION} (?:the |our |team )?(?<name>.{1,80}?)(?: team)?$`,
      'i',
    );
    const name = named.exec(phrase)?.groups?.['name'];
    if (name === undefined || NOTHING.test(name)) return null;
    about.push(name);
  }
  return { about, days: dated?.['days'] ?? null };
}
