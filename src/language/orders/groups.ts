/** About groups: who is in them, and what they decide on. Names are as the person said them. */
export type GroupOrder =
  /** `of`: a group or a freeze; null where it was asked of all. */
  | { readonly order: 'who-approves'; readonly of: string | null }
  | { readonly order: 'who-is-in'; readonly group: string }
  | { readonly order: 'who-is-who' }
  | { readonly order: 'decides'; readonly groups: readonly string[]; readonly freeze: string };

/** Longer than any of these sentences. */
const LONGEST = 300;

const ROSTER =
  /^(?:who(?:['’]?s| is| are)? who|(?:show |list )?(?:me )?(?:the |our )?roster|who does what|who is on the (?:roster|release team))$/i;
const DECIDERS = [
  /^who (?:else )?(?:(?:can |may |has to |must )?(?:approves?|decides?(?: on| about)?))(?: (?<of>.+))?$/i,
  /^who (?:are|is) (?:the |an? |our )?(?:(?<kind>[\w./+-]+(?: [\w./+-]+)?) )?approvers?(?: (?:of|for|on) (?<of>.+))?$/i,
  /^(?:show |list )(?:the |our )?approvers(?: (?:of|for|on) (?<of>.+))?$/i,
];
const MEMBERS = [
  /^who(?:['’]s| is| are)? (?:all )?(?:in|part of|an? member of|the members? of) (?:the )?(?<group>.+?)(?: team| group)?$/i,
  /^who (?:belongs to|makes up) (?:the )?(?<group>.+?)(?: team| group)?$/i,
];
/** Not about a group: "in charge", "in today". */
const NO_GROUP =
  /^(?:charge|call|here|there|today|now|this|office|town|favou?r|touch|need|way|control|trouble|command)\b/i;
const DECIDES =
  /^(?:the )?(?<groups>[\w@./+, -]+?)(?: team| group)? (?:now )?(?:decides? on|approves?(?: exceptions? (?:from|to|of|for))?) (?:the )?(?<freeze>.+?)(?<exceptions> exceptions?| requests?)?$/i;
const NO_DECIDER =
  /^(?:who|which|what|when|why|how|where|can|could|may|might|should|would|will|does|do|did|is|are|if|i|we|you|they|he|she|it|nobody|somebody|someone|please|let|only)\b|@|\b(?:can|may|not|must|should|will|to|does|do|did|who)\b/i;

export function groupOrder(said: string, asked: boolean): GroupOrder | null {
  if (said.length > LONGEST) return null;
  if (ROSTER.test(said)) return { order: 'who-is-who' };
  for (const form of DECIDERS) {
    const groups = form.exec(said)?.groups;
    if (groups !== undefined) {
      return { order: 'who-approves', of: decidedOn(groups['of'] ?? groups['kind'] ?? '') };
    }
  }
  for (const form of MEMBERS) {
    const group = form.exec(said)?.groups?.['group'];
    if (group !== undefined && !NO_GROUP.test(group)) return { order: 'who-is-in', group };
  }
  return asked ? null : decides(said);
}

/** "docs and i18n decide on the docs freeze": something must say that a freeze is meant. */
function decides(said: string): GroupOrder | null {
  const { groups = '', freeze = '', exceptions } = DECIDES.exec(said)?.groups ?? {};
  if (freeze === '' || NO_DECIDER.test(groups)) return null;
  if (exceptions === undefined && !/freeze|thaw|^\w{1,4}f$/i.test(freeze)) return null;
  const named = groups
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/i)
    .map((name) => name.replace(/^the /i, '').replace(/ (?:team|group)$/i, ''));
  return { order: 'decides', groups: named, freeze };
}

/** Without the words for what is decided there: what is left names a freeze, or a group. Null: nothing is left. */
function decidedOn(words: string): string | null {
  const left = words
    .replace(/^(?:an? |the |my |our |these |those )/i, '')
    .replace(
      /^(?:(?:exceptions?|requests?)(?: requests?)?|release)(?: (?:from|to|of|for|in|during) (?:the )?|$)/i,
      '',
    )
    .replace(/ ?(?:exception requests?|exceptions?|requests?)$/i, '')
    .replace(/ (?:team|group)$/i, '')
    .trim();
  return left === '' || /^#?\d+$/.test(left) ? null : left;
}
