import type { DeadlinePlan } from '../../domain/cycle/cycle.ts';
import { saidByName, unlike, usualAliases, type SaidByName } from '../usual-names.ts';
import type { ScheduledEvent } from './openstack-events.ts';
import {
  canonicalName,
  cycleOfLetter,
  kindOfKey,
  nameFromKey,
  splitKey,
} from './openstack-names.ts';
import type { RstSection } from '../files/rst.ts';

/** A deadline of which only a freeze's end is still open. */
export interface Unended
  extends Pick<
    DeadlinePlan,
    'key' | 'name' | 'aliases' | 'when' | 'until' | 'owner' | 'note' | 'link'
  > {
  readonly said: SaidByName;
}

/** One event of the schedule as a deadline, but for its key where that is not its own. */
export function unendedDeadline(
  event: ScheduledEvent,
  key: string,
  section: RstSection | null,
  ownLetter: string,
): Unended {
  const { letter, rest } = splitKey(event.key);
  const own = letter === null || letter === ownLetter;
  const canonical = own && letter !== null ? canonicalName(rest) : null;
  const title = section?.title ?? nameFromKey(event.key, ownLetter);
  const name = canonical ?? (event.of > 1 ? `${title} (${event.nth} of ${event.of})` : title);
  return {
    key,
    name,
    aliases: unlike(name, [
      ...(canonical === null ? [] : [...usualAliases(name), event.key]),
      title,
      ...(event.nth > 1 ? [event.key] : []),
    ]),
    when: event.dated.when,
    until: event.dated.until,
    owner: own && event.ofTeam ? (section?.under.at(-1) ?? null) : null,
    note: noteOn(event, section, own ? null : letter, canonical),
    link: firstAddress(section?.body ?? ''),
    said: kindOfKey(event.key, section, ownLetter),
  };
}

function noteOn(
  event: ScheduledEvent,
  section: RstSection | null,
  letter: string | null,
  canonical: string | null,
): string | null {
  const last = event.weeks.at(-1);
  const notes = [
    letter === null ? null : `Belongs to another cycle, ${cycleOfLetter(letter)}.`,
    event.weeks.length > 1 && last !== undefined && event.dated.until === null
      ? `Goes on for ${event.weeks.length} weeks, until ${last.end}.`
      : null,
    // Of a milestone or a candidate the text says nothing but its date.
    canonical === null || saidByName(canonical).kind === 'freeze'
      ? firstSentence(section?.body ?? '')
      : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(' ');
}

/** The first web address that the text names, without what closes the sentence. */
function firstAddress(body: string): string | null {
  return /https?:\/\/[^\s<>`"]*[^\s<>`".,;:)]/.exec(body)?.[0] ?? null;
}

const LONGEST = 300;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/;

/** What the text says first, as plain words. A sentence with a date is left out: it would be wrong once the date moves. */
export function firstSentence(body: string): string | null {
  const [paragraph = ''] = body.trim().split(/\n\s*\n/);
  const words = paragraph
    .replaceAll(/^\.\. .*$/gm, '')
    .replaceAll(/:[a-z]+:(?=`)/g, '')
    .replaceAll(/`([^`<]+?)\s*<[^`]*>`_{1,2}/g, '$1')
    .replaceAll(/`([^`]+)`_{0,2}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const sentence = /^.*?[.!?](?=\s|$)/.exec(words)?.[0];
  if (sentence === undefined || sentence.length > LONGEST || MONTH.test(sentence)) return null;
  return sentence;
}
