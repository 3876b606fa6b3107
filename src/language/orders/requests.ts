/** A question to the requester, in the form in which people put it: "ask #7 for tests". */
export interface QuestionOrder {
  readonly order: 'ask-requester';
  readonly number: number;
  /** What is asked for, in the person's own words. */
  readonly question: string;
}

/** About one request, by its number. */
export type RequestOrder =
  | QuestionOrder
  | { readonly order: 'who-awaited'; readonly number: number }
  | { readonly order: 'landed'; readonly number: number }
  /** `why`: null where no reason was given. */
  | { readonly order: 'reverted'; readonly number: number; readonly why: string | null };

const ASK =
  /^ask (?:the )?(?:requester of )?(?:request |exception )?#(?<number>\d{1,9}) (?:for|about|to|whether|if|why|how|what|when|:) ?(?<rest>.+)$/i;

const REQUEST = '(?:request |exception )?#(?<number>\\d{1,9})';
const AWAITED = [
  new RegExp(
    `^(?:who|whom|what) (?:is|are) (?:we|the )?${REQUEST} (?:still )?waiting (?:for|on)$`,
    'i',
  ),
  new RegExp(`^(?:who|whom|what) does ${REQUEST} (?:still )?wait (?:for|on)$`, 'i'),
  new RegExp(
    `^who (?:still )?(?:has|needs|have) to (?:approve|decide on|vote on) ${REQUEST}$`,
    'i',
  ),
  new RegExp(`^who (?:is|are) (?:still )?(?:awaited|missing) (?:on|for) ${REQUEST}$`, 'i'),
];
const LANDED = new RegExp(
  `^${REQUEST} (?:has |is |was |just |now )*(?:landed|merged|in)(?: now| today)?$|^(?:we |i )(?:have |just |['’]ve )*(?:landed|merged) (?:request |exception )?#(?<other>\\d{1,9})$`,
  'i',
);
const WHY = '(?:(?:,? (?:because|since|as)|[:,]|,? due to) (?<why>.+))?';
const REVERTED = new RegExp(
  `^(?:(?:we |i )(?:have |had to |just |['’]ve )*(?:revert(?:ed)?|backed out) ${REQUEST}|(?:request |exception )?#(?<other>\\d{1,9}) (?:has been |was |is |got |had to be )(?:reverted|backed out))${WHY}$`,
  'i',
);

export function requestOrder(said: string, asked = false): RequestOrder | null {
  for (const form of AWAITED) {
    const number = form.exec(said)?.groups?.['number'];
    if (number !== undefined) return { order: 'who-awaited', number: Number(number) };
  }
  const ended = asked ? null : endSaid(said);
  if (ended !== null) return ended;
  const groups = ASK.exec(said)?.groups;
  if (groups === undefined) return null;
  const question = said.slice(said.search(/#\d+/)).replace(/^#\d+ (?:for |about |: ?)?/i, '');
  return { order: 'ask-requester', number: Number(groups['number']), question };
}

/** "#12 has landed" · "we reverted #12, because upgrades broke" */
function endSaid(said: string): RequestOrder | null {
  const landed = LANDED.exec(said)?.groups;
  if (landed !== undefined) {
    return { order: 'landed', number: Number(landed['number'] ?? landed['other']) };
  }
  const reverted = REVERTED.exec(said)?.groups;
  if (reverted === undefined) return null;
  const number = Number(reverted['number'] ?? reverted['other']);
  return { order: 'reverted', number, why: reverted['why'] ?? null };
}
