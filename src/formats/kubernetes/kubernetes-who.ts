/** Roles of whole teams; "Lead", "Branch Manager" and "ALL" name no team. */
const TEAM =
  /^(enhancements|release notes|docs|comms|bug triage|ci signal|release signal)(?: lead)?$/i;
const OWN_WORK = /^(?:start (?!of\b)|preparing\b)|\b(?:published|publication starts)$/i;

/**
 * The team whose date a row is. Who says who sees to it, which for a freeze or a deadline is not who has to keep it; only
 * a row about a team's own work is that team's.
 */
export function ownerOf(name: string, who: string): string | null {
  return OWN_WORK.test(name) ? (TEAM.exec(who)?.[1] ?? null) : null;
}
