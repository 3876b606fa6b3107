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

const LONGEST = 300;
