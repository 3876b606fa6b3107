import { changeInWords } from '../time/clock-change-words.ts';
import type { Cycle } from '../cycle/cycle.ts';
import type { When } from '../cycle/deadline.ts';
import type { Found } from './finding.ts';
import type { ClockChange } from '../time/time.ts';
import { dayWhen, instantWhen, weekWhen } from '../time/when.ts';

/** Times that a clock change takes away or shows twice. The sentence is the one that importers say. */
export function impossibleTimes({ deadlines }: Cycle): Found[] {
  return deadlines.flatMap((deadline): Found[] => {
    const change = changeOf(deadline.when);
    const sentence = changeInWords(change, `the time of “${deadline.name}”`);
    if (sentence === null) return [];
    return [
      { level: change === 'did-not-exist' ? 'mistake' : 'look', deadlines: [deadline], sentence },
    ];
  });
}

function changeOf(when: When): ClockChange {
  switch (when.precision) {
    case 'instant':
      return instantWhen(when.date, when.time, when.zone).change;
    case 'day':
      return dayWhen(when.date, when.rule).change;
    case 'week':
      return weekWhen(when.monday, when.zone).change;
    case 'undecided':
      return 'none';
  }
}
