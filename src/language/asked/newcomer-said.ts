/** How people say that they are new, which tells nothing of what they ask. */
const INTRODUCTION =
  /\b(?:(?:i['’]?m|i am|we are|am)\s+(?:(?:a|very|quite|pretty|totally|completely)\s+)*(?:new(?:\s+(?:here|to this|to the project))?|a?\s*newcomer|a?\s*newbie|a?\s*beginner)|(?:first[- ]time|new)\s+(?:contributor|here)(?:\s+here)?|newbie here|this is my first (?:time|contribution|patch|pr|release))\b[\s,.;:!-]*/gi;

/** What somebody new asks, without saying that they are new. */
export function withoutIntroduction(said: string): string {
  return said.replace(INTRODUCTION, ' ').trim();
}

/** "My first PR got merged" */
export function hasMerged(said: string): boolean {
  return (
    /\b(?:merged|landed|accepted|went in|got in)\b/i.test(said) &&
    !/\bhow|can|will\b.*\b(?:be|get)\b/i.test(said)
  );
}

/** Asked by somebody who does not know whether they may: such a question deserves a kind answer first of all. */
export function isShy(said: string): boolean {
  return SHY.test(said) || withoutIntroduction(said) !== said.trim();
}

const SHY =
  /\b(?:(?:is|would) it (?:be )?(?:ok|okay|fine|alright|all right|possible)|am i allowed|would (?:anyone|anybody|you) mind|may i (?:send|submit|open)|my first|good first)\b/i;
