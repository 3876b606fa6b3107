/** About the course of a cycle. */
export type CycleOrder =
  /** `freeze` is what the person called it; null where only one can be meant. */
  { readonly order: 'sign-off'; readonly freeze: string | null };

// Only what is told, never what is stated: "feature freeze is over?" asks.
const SIGN_OFF =
  /^(?:sign off(?: on)?|lift|thaw|unfreeze)(?: the)?(?: (?<freeze>(?!freeze$)(?!.*(?:request|exception|#\d)).+)| freeze)?$/i;

export function cycleOrder(said: string): CycleOrder | null {
  const fits = SIGN_OFF.exec(said);
  if (fits === null) return null;
  return { order: 'sign-off', freeze: fits.groups?.['freeze'] ?? null };
}
