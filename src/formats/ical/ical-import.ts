import { wallDateInWords } from '../../domain/time/time-words.ts';
import { readEntries, type Entry } from '../entries.ts';
import { FormatError, located, type NamedText } from '../files/format-error.ts';
import type { Given } from '../given.ts';
import { readIcal, type IcalEvent } from './ical-file.ts';
import { keyInUid } from './ical-uid.ts';
import { eventWhen, type EventWhen } from './ical-when.ts';
import { keyOfName } from '../relbot/relbot-schema.ts';
import type { ReadSchedule } from '../schedule.ts';
import { saidByName } from '../usual-names.ts';

/** Reads a calendar with one deadline an event; reminders are left out. Throws a `FormatError`. */
export function importIcal(file: NamedText, given: Given): ReadSchedule {
  const { zone, events } = readIcal(file);
  const warnings: string[] = [];
  const warn = ({ line }: IcalEvent, sentence: string) =>
    warnings.push(`${file.name}, line ${line}: ${sentence}`);
  const entries = events
    .filter((event) => {
      const cancelled = event.property('status')?.values[0]?.toUpperCase() === 'CANCELLED';
      if (cancelled) warn(event, `“${nameOf(file, event)}” is cancelled: it is left out.`);
      return !cancelled;
    })
    .map((event) => entryOf(file, event, zone, (sentence) => warn(event, sentence)));
  refuseTwice(file, entries);
  const zones = zone === null ? events.map(zoneOfStart) : [zone];
  const addRelease = 'add an event “Final release”, or give one the category release.';
  const read = readEntries({ name: file.name, entries, zones, addRelease }, given);
  return { ...read, warnings: [...warnings, ...read.warnings] };
}

function zoneOfStart(event: IcalEvent): string {
  const zone = event.property('dtstart')?.parameters['tzid'];
  return typeof zone === 'string' ? zone : '';
}

const KINDS = ['freeze', 'milestone', 'candidate', 'release', 'event'];

function entryOf(
  file: NamedText,
  event: IcalEvent,
  zone: string | null,
  warn: (sentence: string) => void,
): Entry {
  const name = nameOf(file, event);
  const key = keyInUid(event.property('uid')?.values[0] ?? '');
  const categories = event.property('categories')?.values.map((one) => one.toLowerCase()) ?? [];
  const said = categories.find((one) => KINDS.includes(one));
  const kind = said ?? saidByName(name).kind;
  const when = located(file.name, event.line, () => eventWhen(event, zone));
  const note = noteOf(event, key !== null);
  const ownText = (name: string) => unescaped(event.property(name)?.values[0] ?? '');
  const owner = ownText('x-relbot-owner');
  const audience = ownText('x-relbot-audience')
    .split(';')
    .map((one) => one.trim());
  const isSpan = event.property('x-relbot-until') !== null;
  return {
    line: event.line,
    fields: {
      name,
      ...(key === null ? {} : { key }),
      ...(said === undefined ? {} : { kind: said }),
      ...spanned(when, kind, { isOwn: key !== null, isSpan }, (sentence) =>
        warn(`“${name}” ${sentence}`),
      ),
      ...(owner === '' ? {} : { owner }),
      ...(audience.includes('') ? {} : { audience }),
      ...(note === '' ? {} : { note }),
      ...linked(event),
    },
  };
}

// Pictures, also those made of several characters; ©, ® and ™ are letters to people.
const EMOJI =
  /(?![©®™])\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}|[#*\d]\uFE0F?\u20E3|\u200D|\uFE0F/gu;

function nameOf(file: NamedText, event: IcalEvent): string {
  const summary = event.property('summary')?.values[0] ?? '';
  const name = summary.replaceAll(EMOJI, ' ').replaceAll(/\s+/g, ' ').trim();
  if (name !== '') return name;
  throw new FormatError(
    file.name,
    event.line,
    'the event has no name: give it a SUMMARY in words.',
  );
}

/**
 * A freeze ends with its event, and what is no more than an event lasts as long; of anything else that takes several days
 * the last one counts.
 */
function spanned(
  { fields, span }: EventWhen,
  kind: string,
  { isOwn, isSpan }: { readonly isOwn: boolean; readonly isSpan: boolean },
  warn: (sentence: string) => void,
): Readonly<Record<string, string>> {
  const isWeek = fields['week'] !== undefined && !isSpan;
  if (span === null || (isWeek && (isOwn || kind !== 'freeze'))) return fields;
  if (kind === 'freeze') return { date: span.first, ends: span.last };
  if (kind === 'event' && !isWeek) {
    return { date: span.first, until: span.last };
  }
  warn(
    `lasts from ${wallDateInWords(span.first)} to ${wallDateInWords(span.last)}: relbot took the last day.`,
  );
  return fields;
}

function linked(event: IcalEvent): { readonly link?: string } {
  const url = event.property('url')?.values[0] ?? '';
  return /^https?:\/\//i.test(url) ? { link: url } : {};
}

const LONGEST = 300;
/** What relbot's own export adds to a note. */
const COUNTS = /(?:^|\n\n)Counts: [^\n]*$/;

/** The description in one line; of a long one its beginning. */
function noteOf(event: IcalEvent, isOwn: boolean): string {
  const written = event.property('description')?.values[0] ?? '';
  if (isOwn) return written.replace(COUNTS, '');
  const words = written.replaceAll(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

/** Only texts that iCalendar knows come without its escapes. */
function unescaped(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one));
}

/** An event has no key that could be changed, so that two of one name are told apart by name alone. */
function refuseTwice(file: NamedText, entries: readonly Entry[]): void {
  const lines = new Map<string, number>();
  for (const { fields, line } of entries) {
    const { name, key } = fields;
    const own = String(key ?? keyOfName(String(name)));
    const first = lines.get(own);
    if (first !== undefined) {
      const sentence = `“${String(name)}” is also the name of the event on line ${first}: give one of them another name.`;
      throw new FormatError(file.name, line, sentence);
    }
    lines.set(own, line);
  }
}
