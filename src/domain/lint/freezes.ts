import type { Cycle } from '../cycle/cycle.ts';
import { instantOf } from '../cycle/deadline.ts';
import { dated } from './days.ts';
import { type Found, look, mistake } from './finding.ts';
import { freezeEndsAt, freezesOf } from '../cycle/state.ts';
import { dateInWords } from '../time/time-words.ts';

export function withoutEnd(cycle: Cycle): Found[] {
  return freezesOf(cycle).flatMap((freeze) => {
    const { ends } = freeze;
    if (ends.by !== 'deadline') return [];
    const end = cycle.deadlines.find(({ key }) => key === ends.key);
    if (end === undefined) {
      const sentence = `“${freeze.name}” ends with “${ends.key}”, which the cycle does not have: name another end.`;
      return [mistake([freeze], sentence)];
    }
    if (instantOf(end) !== null || instantOf(freeze) === null) return [];
    const sentence = `${dated(freeze)} ends with “${end.name}”, which has no date: give it one, or name another end.`;
    return [look([freeze, end], sentence)];
  });
}

export function endsBeforeItBegins(cycle: Cycle): Found[] {
  return freezesOf(cycle).flatMap((freeze) => {
    const begins = instantOf(freeze);
    const end = freezeEndsAt(cycle, freeze);
    if (begins === null || end === null || end === 'sign-off' || end.at > begins) return [];
    const how =
      end.by === null ? 'ends' : `ends with “${end.by.name}” (${dateInWords(end.by.when)}),`;
    return [
      mistake(
        end.by === null ? [freeze] : [freeze, end.by],
        `${dated(freeze)} ${how} no later than it begins: correct its date or its end.`,
      ),
    ];
  });
}
