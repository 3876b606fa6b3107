import { doorsNamed } from '../../../domain/exceptions/advice/doors.ts';
import { knownOf } from '../../../domain/exceptions/advice/known.ts';
import type { Cycle } from '../../../domain/cycle/cycle.ts';
import type { Freeze } from '../../../domain/cycle/deadline.ts';
import { isUndecided, type Exception } from '../../../domain/exceptions/exception.ts';
import type { Instant, Zone } from '../../../domain/time/time.ts';
import { momentInWords } from '../../../domain/time/time-words.ts';
import { plain, strong, text, type Block, type Card, type Inline } from '../../card.ts';
import { line, paragraph } from '../../cut.ts';
import { countdownNode, moment, nameOf } from '../../date-line.ts';
import { adviceInWords, adviceThen } from '../deciding/advice.ts';
import { doorsInShort } from '../deciding/door-words.ts';
import { ANSWER_MAX } from '../asking/exception-forms.ts';
import { personName, userNode } from '../../people.ts';
import { webLink } from '../../web-link.ts';

/** A request with the freeze that it is about, and the cycle of that. */
export interface ShownRequest {
  readonly exception: Exception;
  readonly freeze: Freeze;
  readonly cycle: Cycle;
}

/**
 * Where a request stands: its state first, then who, when and why, then what it is about and what is advised.
 *
 * @param more `before`: what comes before its state. `next`: who is awaited.
 */
export function requestStatus(
  { exception, freeze, cycle }: ShownRequest,
  zone: Zone,
  now: Instant,
  more: {
    readonly before?: string;
    readonly next?: string;
    readonly blocks?: readonly Block[];
  } = {},
): Card {
  const { answers, requester } = exception;
  const { first, rest, words } = standingOf(exception, zone, now);
  const opening = more.before === undefined ? [] : [more.before];
  const next = more.next === undefined ? [] : [more.next];
  const advised = advisedOn(exception, cycle, now);
  return {
    tone: 'neutral',
    summary: [...opening, words, ...next, line(answers.what, 160), ...advised].join(' '),
    blocks: [
      ...opening.map((sentence) => text(strong(sentence))),
      text(strong(first), ...rest),
      text(
        plain(`${nameOf(freeze)}: ${line(answers.what, 200)}`),
        ...(answers.what.includes(answers.link) ? [] : [plain(' · '), webLink(answers.link)]),
      ),
      text(
        plain('Asked for by '),
        userNode(requester),
        plain(`, to land by ${line(answers.doneBy, ANSWER_MAX.done)}.`),
      ),
      ...[...next, ...advised].map((sentence) => text(plain(sentence))),
      ...(more.blocks ?? []),
    ],
  };
}

/** While it waits, what the rule leans to and what would change that; after a no, what is still open, too. */
function advisedOn(exception: Exception, cycle: Cycle, now: Instant): string[] {
  const { standing, answers } = exception;
  if (isUndecided(exception)) return [adviceInWords(exception, cycle, now)];
  if (standing.state === 'approved') return [adviceThen(exception, cycle, standing.at)];
  if (standing.state !== 'denied') return [];
  const doors = doorsInShort(doorsNamed(knownOf(answers).kind, standing.doors));
  return [adviceThen(exception, cycle, standing.at), `Still open: ${doors}.`];
}

/** The first line of a request's answer, for a card and in words alone. */
function standingOf(
  { number, standing, askedAt }: Exception,
  zone: Zone,
  now: Instant,
): { readonly first: string; readonly rest: Inline[]; readonly words: string } {
  const request = `Request #${number}`;
  if (standing.state === 'open') {
    const first = `${request} is open: nobody has decided yet.`;
    return {
      first,
      rest: [plain(' It was filed '), countdownNode(askedAt, now), plain('.')],
      words: first,
    };
  }
  const on = momentInWords(standing.at, zone);
  if (standing.state === 'expired') {
    const what =
      standing.grant === null ? 'was over with its freeze' : 'is approved no more, since';
    return {
      first: `${request} ${what}`,
      rest: [plain(standing.grant === null ? ', on ' : ' '), moment(standing.at, zone), plain('.')],
      words: `${request} ${what}, ${on}.`,
    };
  }
  const by: Inline[] = [
    plain(' by '),
    userNode(standing.by),
    plain(' on '),
    moment(standing.at, zone),
  ];
  const who = `by ${personName(standing.by)} on ${on}`;
  const simply = (is: string, why: string | null = null) => ({
    first: `${request} ${is}`,
    rest: [...by, plain(why === null ? '.' : `: ${paragraph(why, ANSWER_MAX.words)}`)],
    words: `${request} ${is} ${who}${why === null ? '.' : `: ${line(why, 300)}`}`,
  });
  switch (standing.state) {
    case 'more-info': {
      const asks = `needs more facts: ${paragraph(standing.question, ANSWER_MAX.words)}`;
      return {
        first: `${request} waits for its requester.`,
        rest: [
          plain(' Asked'),
          ...by,
          plain(`: ${paragraph(standing.question, ANSWER_MAX.words)}`),
        ],
        words: `${request} ${line(asks, 300)} (asked ${who})`,
      };
    }
    case 'approved':
      return simply('is approved', standing.override);
    case 'denied':
      return simply('was denied', standing.reason);
    case 'withdrawn':
      return simply('was withdrawn');
    case 'landed':
      return simply(
        standing.landedAt === standing.at
          ? 'is marked as landed'
          : `landed on ${momentInWords(standing.landedAt, zone)}, as was marked`,
      );
    case 'reverted':
      return simply('is marked as reverted', standing.reason);
  }
}
