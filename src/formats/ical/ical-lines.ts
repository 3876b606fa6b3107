import { FormatError, type NamedText } from '../files/format-error.ts';

interface ContentLine {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** In lower case. */
  readonly name: string;
  readonly isDate: boolean;
  readonly value: string;
}

interface EventLines {
  readonly line: number;
  /** Its own, without those of its reminders. */
  readonly lines: readonly ContentLine[];
}

/**
 * The lines on which events begin. Throws a `FormatError` for what the parser lets pass: of a damaged date it takes the
 * digits that it likes, of two lines that say the same it keeps both, and an event that begins otherwise than it ends is
 * none to it.
 */
export function checkedEvents(file: NamedText): number[] {
  return eventsOf(file).map(({ line, lines }) => {
    refuseDamagedDates(file.name, lines);
    refuseTwice(file.name, lines);
    return line;
  });
}

function eventsOf(file: NamedText): EventLines[] {
  const events: { line: number; lines: ContentLine[] }[] = [];
  const within: ContentLine[] = [];
  for (const content of contentLines(file)) {
    const { name, value, line } = content;
    const around = within.at(-1);
    if (name === 'begin') {
      within.push(content);
      if (isEvent(content)) events.push({ line, lines: [] });
    } else if (name === 'end') {
      within.pop();
      if (around?.value.toLowerCase() === value.toLowerCase()) continue;
      const begun =
        around === undefined ? 'nothing' : `BEGIN:${around.value} on line ${around.line}`;
      const sentence = `“END:${value}” ends what ${begun} begins: correct the one that is wrong.`;
      throw new FormatError(file.name, line, sentence);
    } else if (around === undefined) {
      const sentence = 'it is no calendar: begin with BEGIN:VCALENDAR, end with END:VCALENDAR.';
      throw new FormatError(file.name, line, sentence);
    } else if (isEvent(around)) events.at(-1)?.lines.push(content);
  }
  const [open] = within;
  if (open === undefined) return events;
  const sentence = `BEGIN:${open.value} has no END: the file is cut off, so export the calendar anew.`;
  throw new FormatError(file.name, open.line, sentence);
}

function isEvent({ value }: ContentLine): boolean {
  return value.toLowerCase() === 'vevent';
}

const CONTENT = /^([\w-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/;

/** A line that begins with a blank goes on with the one before it (RFC 5545, 3.1). */
function contentLines({ name: file, text }: NamedText): ContentLine[] {
  const unfolded: { line: number; written: string }[] = [];
  const all = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, written] of all.entries()) {
    if (written.includes('\r')) {
      const sentence = 'the line is broken in its middle: export the calendar anew.';
      throw new FormatError(file, index + 1, sentence);
    }
    const last = unfolded.at(-1);
    if (last !== undefined && /^[ \t]/.test(written)) last.written += written.slice(1);
    else unfolded.push({ line: index + 1, written });
  }
  const filled = unfolded.filter(({ written }) => written.trim() !== '');
  return filled.map(({ line, written }) => {
    const [, name, parameters = '', value = ''] = CONTENT.exec(written) ?? [];
    if (name === undefined) {
      const sentence = `“${written}” is no line of iCalendar: export the calendar anew.`;
      throw new FormatError(file, line, sentence);
    }
    const isDate = /;VALUE=DATE(?:;|$)/i.test(parameters);
    return { line, name: name.toLowerCase(), isDate, value: value.trim() };
  });
}

function refuseDamagedDates(file: string, lines: readonly ContentLine[]): void {
  for (const { line, name, isDate, value } of lines) {
    if (name !== 'dtstart' && name !== 'dtend') continue;
    if ((isDate ? /^\d{8}$/ : /^\d{8}T\d{6}Z?$/).test(value)) continue;
    const property = name.toUpperCase();
    const sentence = `“${value}” is no ${isDate ? 'day' : 'moment'}: write ${property}:20260827T170000Z, or ${property};VALUE=DATE:20260827.`;
    throw new FormatError(file, line, sentence);
  }
}

/** What an event has at most once (RFC 5545, 3.6.1): two of them are two events run into one. */
const ONCE = ['dtstart', 'dtend', 'duration', 'summary', 'uid', 'status'];

function refuseTwice(file: string, lines: readonly ContentLine[]): void {
  const seen = new Map<string, number>();
  for (const { line, name } of lines) {
    if (!ONCE.includes(name)) continue;
    const first = seen.get(name);
    if (first !== undefined) {
      const sentence = `the event has a second ${name.toUpperCase()}, after that of line ${first}: keep one of them, or make two events.`;
      throw new FormatError(file, line, sentence);
    }
    seen.set(name, line);
  }
}
