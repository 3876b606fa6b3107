import { channelRules } from './grammar/channels.ts';
import { dateRules, otherCycleRules } from './grammar/dates.ts';
import { exceptionRules } from './grammar/exceptions.ts';
import { mannerRules } from './grammar/manners.ts';
import { planningRules } from './grammar/planning.ts';
import { stateRules } from './grammar/state.ts';
import { requestRules } from './grammar/requests.ts';
import { reminderRules } from './grammar/reminders.ts';
import { moveRules } from './grammar/moves.ts';
import { stageRules } from './grammar/stages.ts';
import type { Meant } from './meant.ts';
import { isMeant, isQuestion } from './moods.ts';
import { alone, compileAll, firstOf, type Text } from './words/text.ts';

/** The order matters: see `Rule`. */
const rules = [
  ...exceptionRules,
  ...requestRules,
  ...channelRules,
  ...reminderRules,
  ...planningRules,
  ...moveRules,
  ...otherCycleRules,
  ...dateRules,
  ...stateRules,
  ...stageRules,
  ...mannerRules,
].map((rule) => ({
  topic: rule.topic,
  about: compileAll(rule.about),
  does: compileAll(rule.does),
  says: compileAll(rule.says),
  unless: compileAll(rule.unless),
}));

/** What the first rule that fits says that a text means. */
export function byRule(text: Text): Meant | undefined {
  const asking = text.sentences.length > 1 ? text.sentences.map(alone).filter(isQuestion) : [];
  // Of several sentences the one that asks is read, where there is one.
  const [question] = asking.length === 1 ? asking : [];
  return (question === undefined ? undefined : firstRule(question, text)) ?? firstRule(text, text);
}

/** Finds the first rule that fits a part of a text; whether it is meant, the whole has to say. */
function firstRule(text: Text, whole: Text): Meant | undefined {
  for (const rule of rules) {
    if (rule.about.length > 0 && firstOf(rule.about, text) === undefined) continue;
    const command = firstOf(rule.does, text);
    const fits = command ?? firstOf(rule.says, text);
    if (fits === undefined || firstOf(rule.unless, text) !== undefined) continue;
    return {
      topic: rule.topic,
      acts: command !== undefined && isMeant(command, whole),
      by: fits.pattern.source,
    };
  }
  return undefined;
}
