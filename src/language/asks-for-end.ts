/** Whether it is the end of a freeze that a question about its date asks for: "when does it end", "when is it over". */
export function asksForEnd(text: string): boolean {
  return /\bwhen\b.*\b(?:ends?|ended|ending|over|lifts?|lifted|thaws?|stops?|finish(?:es)?)\b/iu.test(
    text.slice(0, LONGEST),
  );
}

const LONGEST = 300;
