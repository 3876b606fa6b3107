import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import { absenceAt, type Presence } from '../../../domain/people/presence.ts';
import type { Instant, Zone } from '../../../domain/time/time.ts';
import { momentInWords } from '../../../domain/time/time-words.ts';
import type { Uncovered } from '../../../domain/exceptions/deciding/uncovered.ts';
import { actions, note, plain, strong, text, type Card } from '../../card.ts';
import { line, list } from '../../cut.ts';
import { nameOf } from '../../date-line.ts';
import { groupInWords } from '../../people/role-words.ts';
import { personName } from '../../people.ts';
import { decidingButtons, awayInWords, titleOf } from './who-waits.ts';

const SHOWN = 6;

/** Somebody who decides and is not there in time. */
type GonePerson = Uncovered['gone'][number] & Pick<Presence, 'absences'>;

/** A request that nobody can decide on in time. */
export interface LateRequest {
  readonly dossier: Dossier;
  readonly uncovered: Uncovered;
  readonly gone: readonly GonePerson[];
}

/** To a manager, once: nobody can decide before the date that counts, and until when each is away. */
export function nobodyInTime(late: readonly LateRequest[], now: Instant): Card {
  const groups = [...new Set(late.flatMap(({ uncovered }) => uncovered.groups))];
  const numbers = list(
    late.map(({ dossier }) => `#${dossier.exception.number}`),
    80,
  );
  const who =
    groups.length > 0
      ? `Nobody of ${list(groups.map(groupInWords), 80, 'or')} is there`
      : 'Too few approvers are there';
  const first = `${who} to decide on ${numbers} in time.`;
  const gone = new Map(
    late.flatMap((one) =>
      one.gone.map((person) => [
        person.person.id,
        goneInWords(person, one.dossier.project.zone, now),
      ]),
    ),
  );
  const people = [...gone.values()].slice(0, SHOWN);
  const none = people.length === 0 ? ['There is no approver who could.'] : [];
  return {
    tone: 'warning',
    summary: [first, ...late.slice(0, 2).map(beforeInWords), ...people].join(' '),
    blocks: [
      text(strong(first)),
      ...late.slice(0, SHOWN).map((one) => text(plain(beforeInWords(one)))),
      text(plain([...people, ...none].join(' '))),
      actions(...decidingButtons(late.map(({ dossier }) => dossier))),
      note(
        plain(
          `Or let somebody else decide: “make @name an approver of ${line(groups[0] ?? 'release', 40)}”.`,
        ),
      ),
    ],
  };
}

function beforeInWords({ dossier, uncovered: { cause, limit } }: LateRequest): string {
  const { exception, freeze, project } = dossier;
  const when = `${BEFORE[cause](nameOf(freeze))} ${momentInWords(limit, project.zone)}`;
  return `#${exception.number} ${titleOf(dossier, 120)}: ${when}.`;
}

const BEFORE: Record<Uncovered['cause'], (freeze: string) => string> = {
  'done by': () => 'it is to land by',
  'freeze begins': (freeze) => `${freeze} begins on`,
  'freeze ends': (freeze) => `${freeze} ends, and the request with it, on`,
};

function goneInWords({ person, back, absences }: GonePerson, zone: Zone, now: Instant): string {
  const absence = absenceAt(absences, now);
  if (absence !== null) return awayInWords({ person, absence });
  return back === null
    ? `${personName(person)} has said no time at which they are there.`
    : `${personName(person)} is at work next on ${momentInWords(back, zone)}.`;
}
