/** Whether it is the end of a freeze that a question about its date asks for: "when does it end", "when is it over". */
export function asksForEnd(text: string): boolean {
  return /\bwhen\b.*\b(?:ends?|ended|ending|over|lifts?|lifted|thaws?|stops?|finish(?:es)?)\b/iu.test(
    text.slice(0, LONGEST),
  );
}

/** Whether it is asked of a freeze if it is done with: "is ff over?", "has the freeze been lifted?". */
export function asksWhetherOver(text: string): boolean {
  return /\b(?:over|ended|lifted|thawed|finished|still on|in force)\b/iu.test(
    text.slice(0, LONGEST),
  );
}

/** Whether it is asked how long a freeze lasts, rather than how long it is until then: "how long is the string freeze". */
export function asksHowLong(text: string): boolean {
  const said = text.slice(0, LONGEST);
  return (
    /\bhow long\b/iu.test(said) && !/\b(?:until|till?|before|to go|left|ago|away)\b/iu.test(said)
  );
}

const LONGEST = 300;
