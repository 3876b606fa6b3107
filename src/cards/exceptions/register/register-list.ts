import type { Moment, RegisterEntry } from '../../../domain/exceptions/register/register.ts';
import type { Zone } from '../../../domain/time/time.ts';
import { wallDateInWords } from '../../../domain/time/time-words.ts';
import { plain, strong, text, type Block, type Card, type Inline } from '../../card.ts';
import { line } from '../../cut.ts';
import { moment } from '../../date-line.ts';
import { personName } from '../../people.ts';
import { webLink } from '../../web-link.ts';
import { type AskedOf, OUTCOME_WORDS, requests, whichOnes } from './register-words.ts';

const SHOWN = 8;

/** The requests that were asked for, counted first; the newest are shown. `total`: whatever became of them. */
export function registerList(
  entries: readonly RegisterEntry[],
  total: number,
  asked: AskedOf,
  zone: Zone,
): Card {
  const first = firstLine(entries, total, asked);
  return {
    tone: 'neutral',
    summary: [
      first,
      ...entries.slice(0, 3).map((entry) => `${nameOf(entry)}${line(entry.title, 80)}.`),
    ].join(' '),
    blocks: [
      text(strong(first)),
      ...entries.slice(0, SHOWN).map((entry) => text(...lineOf(entry, zone))),
      ...more(entries),
    ],
  };
}

function firstLine(entries: readonly RegisterEntry[], total: number, asked: AskedOf): string {
  const which = whichOnes(asked);
  const [outcome] = asked.outcomes ?? [];
  if (outcome !== undefined) {
    const many = entries.length === 0 ? 'No request' : requests(entries.length);
    const were = entries.length < 2 ? 'was' : 'were';
    const is = outcome === 'waiting' ? (entries.length < 2 ? 'is' : 'are') : were;
    const of = asked.days === null && total > entries.length ? ` of ${total}` : '';
    return `${many}${of} ${is} ${OUTCOME_WORDS[outcome]}${which}.`;
  }
  if (entries.length === 0) {
    return asked.days === null ? `No request${which} so far.` : `No request${which}.`;
  }
  const parts = Object.entries(OUTCOME_WORDS).flatMap(([one, word]) => {
    const many = entries.filter((entry) => entry.outcome === one).length;
    return many === 0 ? [] : [`${many} ${word}`];
  });
  return `${requests(entries.length)}${which}: ${parts.join(', ')}.`;
}

function more(entries: readonly RegisterEntry[]): Block[] {
  const left = entries.length - SHOWN;
  const [numbered] = entries.filter(({ number }) => number !== null);
  if (left <= 0 && numbered === undefined) return [];
  const see =
    numbered === undefined
      ? 'Name a freeze, a cycle or days to see fewer.'
      : `“#${numbered.number}” shows one with who decided and why.`;
  return [text(plain(left > 0 ? `+ ${left} more. ${see}` : see))];
}

const nameOf = ({ number }: RegisterEntry): string => (number === null ? '' : `#${number}: `);

function lineOf(entry: RegisterEntry, zone: Zone): Inline[] {
  const { number, freeze, cycle, outcome, decided, link } = entry;
  const title = line(entry.title, 70);
  return [
    ...(number === null ? [strong(title)] : [strong(`#${number}`), plain(` ${title}`)]),
    plain(` (${line(freeze, 40)}, ${line(cycle, 30)}): ${OUTCOME_WORDS[outcome]}${whoOf(entry)}`),
    ...(decided === null ? [] : whenOf(decided, zone)),
    ...(entry.harm === 'yes' && outcome !== 'reverted' ? [plain(', did harm')] : []),
    ...(link === null || entry.title.includes(link) ? [] : [plain(' · '), webLink(link)]),
  ];
}

/** Who decided, or else who waits. */
function whoOf({ decidedBy, decided, requester }: RegisterEntry): string {
  if (decidedBy !== null) return ` by ${line(personName(decidedBy), 40)}`;
  return decided === null && requester !== null ? `, from ${line(personName(requester), 40)}` : '';
}

function whenOf({ at, day }: Moment, zone: Zone): Inline[] {
  return [plain(' on '), at === null ? plain(wallDateInWords(day)) : moment(at, zone)];
}
