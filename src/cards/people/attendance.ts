import type { Attendance } from '../../domain/people/attendance.ts';
import type { Absence } from '../../domain/people/presence.ts';
import { momentInWords, wallDateInWords } from '../../domain/time/time-words.ts';
import type { Instant, Zone } from '../../domain/time/time.ts';
import { wallDateAt, wallTimeAt } from '../../domain/time/wall.ts';
import { plain, text, type Block, type Inline } from '../card.ts';
import { peopleNodes } from '../people.ts';
import { wordsOf } from '../plain-text.ts';

/** "Monday 10 August 2026" where that day begins then, else with the time and its zone. */
export function backOn(at: Instant, zone: Zone): string {
  return wallTimeAt(at, zone) === '00:00'
    ? wallDateInWords(wallDateAt(at, zone))
    : momentInWords(at, zone);
}

/** "until Monday 10 August 2026" · "until they say that they are back" */
export function untilBack({ until, zone }: Absence, who: 'you' | 'they' = 'they'): string {
  return until === null ? `until ${who} say that ${who} are back` : `until ${backOn(until, zone)}`;
}

const SHOWN = 4;

/** "Mara is away until Monday 10 August 2026; Ben stands in.", a line for each who is. */
export function attendanceLines(attendance: readonly Attendance[]): Block[] {
  if (attendance.length === 0) return [];
  const lines = attendance
    .slice(0, SHOWN)
    .flatMap((one, index) => [...(index === 0 ? [] : [plain('\n')]), ...attendanceLine(one)]);
  const left = attendance.length - SHOWN;
  return [
    text(...lines, ...(left > 0 ? [plain(`\n+ ${left} more who are away or stood in for`)] : [])),
  ];
}

/** The same for a summary. */
export function attendanceInWords(attendance: readonly Attendance[]): string {
  return attendance
    .slice(0, SHOWN)
    .map((one) => ` ${wordsOf(attendanceLine(one))}`)
    .join('');
}

function attendanceLine({ person, away, standIns }: Attendance): Inline[] {
  // A backup and one for a time, who may be the same.
  const each = new Map(standIns.map(({ standIn }) => [standIn.id, standIn]));
  const others = [...each.values()].slice(0, 2);
  const stand = others.length === 1 ? ' stands in' : ' stand in';
  if (away !== null) {
    return [
      ...peopleNodes([person], 'and'),
      plain(` is away ${untilBack(away)}`),
      ...(others.length === 0
        ? [plain('.')]
        : [plain('; '), ...peopleNodes(others, 'and'), plain(`${stand}.`)]),
    ];
  }
  return [
    ...peopleNodes(others, 'and'),
    plain(`${stand} for `),
    ...peopleNodes([person], 'and'),
    plain('.'),
  ];
}
