import ICAL from 'ical.js';
import { z } from 'zod';
import { FormatError, inShort, type NamedText } from '../files/format-error.ts';
import { checkedEvents } from './ical-lines.ts';
import { refuseUnfit } from '../files/text.ts';

/** A line of an event, unfolded: DTSTART;TZID=Europe/Berlin:20260827T170000. */
export interface IcalProperty {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** "date", "date-time", "text", … */
  readonly type: string;
  /** As they are written but for escapes; dates as 2026-08-27, moments as 2026-08-27T17:00:00 with Z for UTC. */
  readonly values: readonly string[];
}

export interface IcalEvent {
  /** Where the event begins, counted from 1. */
  readonly line: number;
  /** The first of that name, in lower case. */
  property(name: string): IcalProperty | null;
}

export interface IcalFile {
  /** The calendar's own zone, as it is written. */
  readonly zone: string | null;
  readonly events: readonly IcalEvent[];
}

const VALUE = z.unknown().transform((value) => (typeof value === 'string' ? value : ''));
const PROPERTY = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string()], VALUE);
const COMPONENT = z.tuple([z.string(), z.array(PROPERTY), z.array(z.unknown())]);

type Property = z.output<typeof PROPERTY>;

/** The events of a calendar. Throws a `FormatError` for what is no iCalendar, or has none or several calendars. */
export function readIcal(file: NamedText): IcalFile {
  refuseUnfit(file);
  const lines = checkedEvents(file);
  const calendar = COMPONENT.safeParse(parsed(file));
  if (!calendar.success || calendar.data[0] !== 'vcalendar') {
    const sentence = 'it is not one calendar, from BEGIN:VCALENDAR to END:VCALENDAR: keep one.';
    throw new FormatError(file.name, null, sentence);
  }
  const [, properties, components] = calendar.data;
  const events = components
    .map((component) => COMPONENT.parse(component))
    .filter(([name]) => name === 'vevent')
    .map(([, own], index) => ({
      line: lines[index] ?? 1,
      property: (name: string) => propertyOf(own, name),
    }));
  return { zone: propertyOf(properties, 'x-wr-timezone')?.values[0] ?? null, events };
}

/** The parser's data as it is: its objects would make 3 March of 31 February. */
function parsed(file: NamedText): unknown {
  try {
    return ICAL.parse(file.text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = inShort(cause instanceof Error ? cause.message : String(cause));
    const sentence = `this is not iCalendar (${reason}): export it anew and import it again.`;
    throw new FormatError(file.name, null, sentence);
  }
}

function propertyOf(properties: readonly Property[], wanted: string): IcalProperty | null {
  const found = properties.find(([name]) => name === wanted);
  if (found === undefined) return null;
  const [, parameters, type, ...values] = found;
  return { parameters, type, values };
}
