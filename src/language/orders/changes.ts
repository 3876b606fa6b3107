/** About the changes of the schedule themselves. */
export type ChangeOrder =
  /** `cycle` is what the person called it; null for whichever changed last. */
  | { readonly order: 'undo'; readonly cycle: string | null }
  /** `deadline` is what the person called it; null for the whole cycle. */
  | { readonly order: 'slips'; readonly deadline: string | null };

const UNDO =
  /^(?:undo|revert|take back)(?: (?:that|it|(?:the |your |my )?last (?:change|move|import)|the release))?(?: (?:of|in|for) (?<cycle>.+))?$/i;

const SLIPS = [
  /^(?:show |list )?(?:(?:me|us) )?(?:the )?(?:slip history|slips|history of (?:slips|moves|changes))$/i,
  /^(?:has|have|did|does|do) (?:anything|something|any(?: of the)? (?:dates?|deadlines?)|the (?:schedule|dates|plan|timeline)|(?:the )?dates) (?:been )?(?:ever )?(?:changed?|moved?|slip(?:ped)?|different)(?: (?:recently|lately|yet|so far|at all|since .+|in .+|on .+|this (?:week|month)))?$/i,
  /^(?:is|are) (?:the |our )?(?:schedule|dates|timeline|plan) (?:still )?(?:the same|unchanged|different)(?: (?:as|since|than) .+)?$/i,
  /^(?:what(?:['’]s| has| is| have)?|any|show (?:me )?(?:the )?|list (?:the )?) ?(?:changed|changes|moved|new|different|slipped)(?: (?:in|on|to|of|with) (?:the |our )?(?:schedule|dates|timeline|plan|release schedule))?(?: (?:since|in the) .+| lately| recently)?$/i,
  /^(?:are we|is (?:the release|everything|it)) (?:still )?(?:on (?:time|track|schedule)|late|delayed|behind(?: schedule)?)$/i,
  /^(?:what|which dates?|how much) (?:has |have |did )?(?:we )?(?:slipped|moved|slip|move)(?: so far)?$/i,
  /^(?:show |list )?(?:(?:me|us) )?(?:the )?(?:slip )?history (?:of|for) (?:the )?(?<deadline>.+)$/i,
  /^how (?:often|many times|much|far) (?:did|has|have|was|were) (?:the )?(?<deadline>.+?) (?:been )?(?:moved?|slip|slipped|postponed|delayed|pushed|changed?)(?: back| so far| yet)?$/i,
  /^why (?:did|has|have|was|were) (?:the )?(?<deadline>.+?) (?:been )?(?:moved?|slip|slipped|postponed|delayed|pushed|changed?)(?: back)?$/i,
];

export function changeOrder(said: string): ChangeOrder | null {
  const undo = UNDO.exec(said);
  if (undo !== null) return { order: 'undo', cycle: undo.groups?.['cycle'] ?? null };
  for (const form of SLIPS) {
    const fits = form.exec(said);
    if (fits !== null) return { order: 'slips', deadline: fits.groups?.['deadline'] ?? null };
  }
  return null;
}
