import type { Mentioned, Named } from '../intent.ts';
import type { Form } from './name-forms.ts';
import { HEADS } from './name-words.ts';
import type { Names } from './names.ts';
import { distance } from '../words/spelling.ts';

/** What these words name, as if they had been said together: [string, freeze]. */
export function lookUp(said: readonly string[], names: Names): Mentioned {
  const best = bestForms(said, names);
  const fitting = unique(best.forms.map((form) => form.deadline));
  const [first] = fitting;
  if (first === undefined) return { found: 'nothing' };
  if (fitting.length > 1) return { found: 'several', among: fitting, asked: said.join(' ') };
  return !best.whole && skipsWithin(said, best.forms[0])
    ? { found: 'nothing' }
    : { found: 'one', deadline: first, also: [] };
}

/**
 * The same where nobody said the name: a single name that only has these words among others may well be about something
 * else, as "Manila Feature Proposal Freeze" is for "proposed features".
 */
export function lookUpWhole(said: readonly string[], names: Names): Mentioned {
  const found = lookUp(said, names);
  return found.found === 'one' && !bestForms(said, names).whole ? { found: 'nothing' } : found;
}

/** The forms that explain all of the words, the best among them; none where no form does. */
interface Best {
  /** Nothing of the name is left out. */
  readonly whole: boolean;
  readonly forms: readonly Form[];
}

const NO_FORM: Best = { whole: false, forms: [] };

/**
 * A whole name comes before a part of one, a name's own words before others for the same thing, and a name that has the
 * cycle's own name, if that is said, before one that does not.
 */
export function bestForms(said: readonly string[], names: Names): Best {
  let best = NO_FORM;
  let worth = 0;
  for (const form of formsOfRarest(said, names)) {
    let own = 0;
    let explained = true;
    for (const one of said) {
      if (form.words.has(one) || form.optional.has(one)) own++;
      else if (!names.ofCycle(one)) explained = false;
    }
    if (!explained) continue;
    const whole = form.words.size <= own && [...form.words].every((one) => said.includes(one));
    const points = (Number(whole) * 2 + Number(form.literal)) * 100 + own;
    if (points > worth) {
      worth = points;
      best = { whole, forms: [form] };
    } else if (points === worth) best = { whole, forms: [...best.forms, form] };
  }
  return best;
}

/** The forms that have the word which the fewest have: one that explains every word is among them. */
function formsOfRarest(said: readonly string[], names: Names): readonly Form[] {
  let fewest: readonly Form[] | undefined;
  for (const word of said) {
    const forms = names.formsOf.get(word) ?? [];
    if (names.ofCycle(word) && said.length > 1) continue;
    if (fewest === undefined || forms.length < fewest.length) fewest = forms;
  }
  return fewest ?? names.formsOf.get(said[0] ?? '') ?? [];
}

/**
 * A name may be cut short at its ends ("proposal freeze"), but one with a word left out in the middle may well be
 * another's: "manila feature freeze" is not "Manila Feature Proposal Freeze".
 */
export function skipsWithin(said: readonly string[], form: Form | undefined): boolean {
  if (form === undefined || form.headless) return false;
  const places = [...form.words].flatMap((word, at) => (said.includes(word) ? [at] : []));
  return (places.at(-1) ?? 0) - (places[0] ?? 0) + 1 > places.length;
}

const MOST_NEAREST = 3;

/** Up to three deadlines that look or sound like what was asked for, the nearest first. */
export function nearest(asked: string, said: readonly string[], names: Names): readonly Named[] {
  const plain = asked.toLowerCase();
  const scored = names.all.map((deadline) => {
    const forms = said.flatMap((word) =>
      (names.formsOf.get(word) ?? []).filter((form) => form.deadline === deadline),
    );
    const shared = said.filter((word) => forms.some((form) => form.words.has(word)));
    const telling = shared.filter((word) => !HEADS.has(word) && !/^\d/.test(word)).length;
    const far = distance(plain, deadline.name.toLowerCase(), 20) / 20;
    return { deadline, score: telling * 2 + (shared.length - telling) - far };
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_NEAREST)
    .map(({ deadline }) => deadline);
}

export function unique(deadlines: readonly Named[]): readonly Named[] {
  return [...new Set(deadlines)];
}
