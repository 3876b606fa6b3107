/** About who may do what. `who` is the name after the @. */
export type PeopleOrder =
  /** `until`: what was said of when it ends; null where nothing was. */
  | { readonly order: 'make-manager'; readonly who: string; readonly until: string | null }
  | { readonly order: 'no-manager'; readonly who: string };

const MAKE = [
  /^make @(?<who>.+?) (?:a|an|the|another) (?:release )?manager(?: (?<until>until .+))?$/i,
  /^@(?<who>.+?) (?:is|becomes) (?:a|the|another) (?:release )?manager(?: (?:now|from now on))?(?: (?<until>until .+))?$/i,
  // For a time, others stand in: see stand-ins.ts.
  /^hand over to @(?<who>.+)$/i,
];

const TAKE = [
  /^remove @(?<who>.+?) (?:as|from being) (?:a |the )?(?:release )?manager$/i,
  /^@(?<who>.+?) is (?:no longer|not|no) (?:a |the )?(?:release )?manager(?: any ?more)?$/i,
];

export function peopleOrder(said: string, asked: boolean): PeopleOrder | null {
  if (asked) return null;
  for (const form of TAKE) {
    const who = form.exec(said)?.groups?.['who'];
    if (who !== undefined) return { order: 'no-manager', who };
  }
  for (const form of MAKE) {
    const groups = form.exec(said)?.groups;
    const who = groups?.['who'];
    if (who !== undefined) return { order: 'make-manager', who, until: groups?.['until'] ?? null };
  }
  return null;
}
