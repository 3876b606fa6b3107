/** Whether a question about people asks for those who decide, rather than for those who manage. */
export function asksWhoDecides(said: string): boolean {
  return /\b(?:approv(?:e|es|er|ers|al)|decid(?:e|es|er|ers))\b/i.test(said);
}
