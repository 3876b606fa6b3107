/** A question to the requester, in the form in which people put it: "ask #7 for tests". */
export interface RequestOrder {
  readonly order: 'ask-requester';
  readonly number: number;
  /** What is asked for, in the person's own words. */
  readonly question: string;
}

const ASK =
  /^ask (?:the )?(?:requester of )?(?:request |exception )?#(?<number>\d{1,9}) (?:for|about|to|whether|if|why|how|what|when|:) ?(?<rest>.+)$/i;

export function requestOrder(said: string): RequestOrder | null {
  const groups = ASK.exec(said)?.groups;
  if (groups === undefined) return null;
  const question = said.slice(said.search(/#\d+/)).replace(/^#\d+ (?:for |about |: ?)?/i, '');
  return { order: 'ask-requester', number: Number(groups['number']), question };
}
