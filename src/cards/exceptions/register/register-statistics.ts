import type { Statistics, Tally } from '../../../domain/exceptions/register/register-statistics.ts';
import { code, image, plain, strong, text, type Block, type Card } from '../../card.ts';
import { line } from '../../cut.ts';
import { spanInWords } from '../../how-long.ts';
import { talliesInWords, talliesOf } from '../../pictures/tallies.ts';
import { type AskedOf, requests, whichOnes } from './register-words.ts';

/** Groups that are shown: the largest. */
const SHOWN = 6;
const BAR = 10;

/** How often exceptions are granted and how long that takes, all together, by freeze and by team. */
export function registerStatistics(statistics: Statistics, asked: AskedOf): Card {
  const first = firstLine(statistics, asked);
  const then = [elseBecame(statistics), harmInWords(statistics), timeInWords(statistics)].filter(
    (one) => one !== '',
  );
  return {
    tone: 'neutral',
    summary: [first, ...then].join(' '),
    blocks: [
      text(strong(first)),
      ...(then.length === 0 ? [] : [text(plain(then.join(' ')))]),
      ...drawn(statistics, [first, ...then]),
      ...bars('By freeze', statistics.byFreeze),
      ...bars('By team', statistics.byTeam),
    ],
  };
}

function drawn(statistics: Statistics, says: readonly string[]): Block[] {
  const tallies = talliesOf(statistics, says);
  return tallies === null ? [] : [image(tallies, talliesInWords(tallies))];
}

function firstLine({ total, granted, refused, waiting }: Statistics, asked: AskedOf): string {
  const which = whichOnes(asked);
  if (total === 0) return `No request${which}${asked.days === null ? ' so far' : ''}.`;
  const decided = granted + refused;
  if (decided === 0)
    return `None of ${requests(total)}${which} is decided${waiting > 0 ? ` yet: ${waiting} open` : ''}.`;
  return `${granted} of ${requests(total)}${which} ${granted === 1 ? 'was' : 'were'} approved (${percent(granted, total)}).`;
}

function elseBecame({
  granted,
  refused,
  withdrawn,
  reverted,
  waiting,
  expired,
}: Statistics): string {
  if (granted + refused === 0) return '';
  const parts = [
    refused === 0 ? '' : `${refused} denied`,
    withdrawn === 0 ? '' : `${withdrawn} withdrawn`,
    waiting === 0 ? '' : `${waiting} open`,
    expired === 0 ? '' : `${expired} never decided`,
    reverted === 0 ? '' : `${reverted} of the approved reverted afterwards`,
  ].filter((one) => one !== '');
  return parts.length === 0 ? '' : `Else: ${parts.join(', ')}.`;
}

/** What was reverted is counted above: it is said where more is known than that. */
function harmInWords({ harmed, harmless, reverted }: Statistics): string {
  if (harmed === reverted && harmless === 0) return '';
  const none = harmless === 0 ? '' : `, ${harmless} did none`;
  return `Seen afterwards: ${harmed} of the approved did harm${none}.`;
}

function timeInWords({ medianMs, withinDay, timed }: Statistics): string {
  if (medianMs === null) return '';
  return `Half were decided within ${spanInWords(medianMs)}; ${withinDay} of ${timed} within a day.`;
}

function bars(title: string, groups: readonly (Tally & { readonly name: string })[]): Block[] {
  if (groups.length === 0) return [];
  const left = groups.slice(SHOWN).reduce((sum, { total }) => sum + total, 0);
  return [
    text(strong(title)),
    ...groups.slice(0, SHOWN).map((group) => {
      const time = group.medianMs === null ? '' : `, half within ${spanInWords(group.medianMs)}`;
      return text(
        code(barOf(group)),
        plain(
          ` ${line(group.name, 60)}: ${group.granted} of ${group.total} approved${time}${group.harmed === 0 ? '' : `, ${group.harmed} did harm`}`,
        ),
      );
    }),
    ...(left === 0 ? [] : [text(plain(`+ ${groups.length - SHOWN} more with ${requests(left)}`))]),
  ];
}

/** Granted of all: something granted is never an empty bar, something else never a full one. */
function barOf({ granted, total }: Tally): string {
  const exact = (granted / total) * BAR;
  const full =
    granted === total ? BAR : granted === 0 ? 0 : Math.min(BAR - 1, Math.max(1, Math.round(exact)));
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 100)} %`;
