/** What stays out of a release: said to be known, no longer so, or asked for. */
export type KnownIssueOrder =
  | {
      readonly order: 'known-issue';
      readonly number: number;
      /** Null where it is not said yet. */
      readonly workaround: string | null;
    }
  | { readonly order: 'no-known-issue'; readonly number: number }
  | { readonly order: 'list-known-issues' };

const LISTED =
  /^(?:(?:show|list|give|what are)(?: (?:me|us))?(?: all)? )?(?:the |our |all )?known issues(?: (?:of|in|for) .{2,80})?$/i;
const REQUEST = '(?:request |exception )?#(?<number>\\d{1,9})';
const WORKAROUND =
  '(?:\\s*[:,–-]?\\s*(?:(?:the )?workaround(?: is)?\\s*:?\\s*)?(?<workaround>.+))?';
const KNOWN = [
  new RegExp(
    `^(?:(?:add|note|list) )?(?:a |the |as )?known issue:? (?:of |for |from )?${REQUEST}${WORKAROUND}$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:make|note|list|add) )?${REQUEST} (?:is |as )?(?:a )?known issue${WORKAROUND}$`,
    'i',
  ),
];
const NO_LONGER = [
  new RegExp(`^(?:no|not a|drop|remove|delete)(?: the)? known issue (?:of |for )?${REQUEST}$`, 'i'),
  new RegExp(
    `^${REQUEST} (?:is|was) (?:no|not a|no longer a|not) known issue(?: any ?more)?$`,
    'i',
  ),
];

export function knownIssueOrder(said: string, asked: boolean): KnownIssueOrder | null {
  if (LISTED.test(said)) return { order: 'list-known-issues' };
  const dropped = first(NO_LONGER, said);
  if (dropped !== null) return { order: 'no-known-issue', number: dropped.number };
  const known = asked ? null : first(KNOWN, said);
  return known === null ? null : { order: 'known-issue', ...known };
}

function first(forms: readonly RegExp[], said: string) {
  for (const form of forms) {
    const groups = form.exec(said)?.groups;
    if (groups === undefined) continue;
    return { number: Number(groups['number']), workaround: groups['workaround']?.trim() || null };
  }
  return null;
}
