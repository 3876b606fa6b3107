/** What the time that is left shall be counted in. */
export type UnitAsked = 'weeks' | 'working days' | 'hours';

const UNITS: readonly (readonly [RegExp, UnitAsked])[] = [
  [/\b(?:working|business|work|week) ?days?\b/i, 'working days'],
  [/\bhow many(?: (?:more|full|whole))? weeks\b|\bin weeks\b/i, 'weeks'],
  [/\bhow many(?: (?:more|full|whole))? hours\b|\bin hours\b/i, 'hours'],
];

/** The unit in which somebody wants to hear what is left: "how many working days until RC1". Null where any will do. */
export function unitAsked(text: string): UnitAsked | null {
  const said = text.slice(0, 300);
  return UNITS.find(([form]) => form.test(said))?.[1] ?? null;
}
