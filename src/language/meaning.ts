import { byRule } from './by-rule.ts';
import { isChanging, type Topic } from './intent.ts';
import { featuresOf } from './likeness/features.ts';
import { likelihoodOf, type Likelihood } from './likeness/likelihood.ts';
import type { Meant } from './meant.ts';
import { isNegated, isTakenBack, onlyAsks } from './moods.ts';
import { saysFinalOfAnother, saysReleased } from './asked/release-said.ts';
import { speaksOf, type Text } from './words/text.ts';
import type { Word } from './words/words.ts';

/** How many times likelier a rule makes its topic: it is believed unless the examples are very sure of another. */
const RULE = 8;
/** A change is asked for when the examples are this sure of it, and of no other ... */
const SURE = 0.7;
/** ... or when a rule says so, and the examples do not deny it: below this they do. */
const DENIED = 0.01;

/** What a text means, from the rules and from the examples that it is like. */
export function meaningOf(text: Text, words: readonly Word[]): Meant {
  const rule = byRule(text);
  // The examples do not know relbot's own housekeeping.
  if (rule?.topic === 'requests_here') return rule;
  const likely = likelihoodOf(featuresOf(text, words));
  const mayBeRelease = rule?.topic === 'release_date' || !isOfSomethingElse(text, words);
  const never = mayBeRelease ? undefined : 'release_date';
  const topic = likeliest(likely, rule?.topic, never);
  const asked = isAsked(topic, likely, text);
  if (topic === rule?.topic) {
    return { ...rule, acts: rule.acts ? (likely.asked.get(topic) ?? 0) > DENIED : asked };
  }
  const doubt = asked ? undefined : otherReading(likely, topic, never);
  return { topic, acts: asked, by: 'examples', ...(doubt === undefined ? {} : { doubt }) };
}

function likeliest({ of }: Likelihood, told: Topic | undefined, never: Topic | undefined): Topic {
  let best: Topic = 'unknown';
  let most = LEAST;
  for (const [topic, share] of of) {
    const weighed = topic === told ? share * RULE : share;
    if (weighed <= most || topic === never) continue;
    best = topic;
    most = weighed;
  }
  return best;
}

/** What is less likely than this is not meant, also where what is likelier cannot be. */
const LEAST = 0.05;
/** A reading that is less likely than this is in doubt ... */
const CLEAR = 0.6;
/** ... where another one has at least this much of its likelihood. */
const NEARLY = 0.3;

function otherReading(
  { of }: Likelihood,
  topic: Topic,
  never: Topic | undefined,
): Topic | undefined {
  const share = of.get(topic) ?? 0;
  if (share >= CLEAR) return undefined;
  const others = [...of].filter(
    ([other, likely]) => other !== topic && other !== never && likely >= share * NEARLY,
  );
  return others.sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** "When is the bugsquash" is like "when is the release", and yet no question about it. */
function isOfSomethingElse(text: Text, words: readonly Word[]): boolean {
  // Also misspelt; but "final" is said of much else.
  const released = speaksOf('@release', text) && !speaksOf('final', text);
  if (released || saysReleased(words)) return false;
  if (speaksOf('<unknown>', text) || saysFinalOfAnother(words)) return true;
  return !speaksOf('<cycle>', text) && OTHER_THINGS.some((symbol) => speaksOf(symbol, text));
}

const OTHER_THINGS = ['<kind>', '<number>', '@thaw', '@freeze', '@device'];

/** Whether the examples tell that a change is asked for now, and nothing in the text takes it back. */
function isAsked(topic: Topic, { asked }: Likelihood, text: Text): boolean {
  if (!isChanging(topic) || (asked.get(topic) ?? 0) <= SURE) return false;
  // "No more pings" is itself a "not".
  if (topic !== 'unsubscribe' && isNegated(text)) return false;
  return !isTakenBack(text) && !onlyAsks(text);
}
