import type { Instant, Zone } from '../../../domain/time/time.ts';
import { momentInWords } from '../../../domain/time/time-words.ts';
import {
  actions,
  note,
  plain,
  strong,
  text,
  type Action,
  type Block,
  type Card,
} from '../../card.ts';
import { line, list, paragraph } from '../../cut.ts';
import { isUndecided } from '../../../domain/exceptions/exception.ts';
import { adviceButton, adviceFirst } from './advice.ts';
import { ANSWER_MAX } from '../asking/exception-forms.ts';
import { requestStatus, type ShownRequest } from '../register/request-status.ts';
import { sentences } from '../../sentences.ts';

/** What a sentence would make of a request, with the one button that does it. */
export function verdictOffer(
  request: ShownRequest,
  deed: Offered,
  words: string | null,
  button: Action,
  { zone, now, oneDecides }: OfferSetting,
): Card {
  const { number } = request.exception;
  return requestStatus(request, zone, now, {
    before: WOULD[deed](number, oneDecides),
    blocks: [
      ...wordsLine(deed, words),
      actions(button),
      note(
        plain(
          deed === 'withdraw' || deed === 'land' || deed === 'revert'
            ? 'Who may is checked at the press.'
            : 'Who may decide is checked at the press; nobody decides on their own request.',
        ),
      ),
    ],
  });
}

/** What a sentence can ask for. */
export type Offered = 'approve' | 'deny' | 'ask' | 'withdraw' | 'land' | 'revert';

export interface OfferSetting {
  readonly zone: Zone;
  readonly now: Instant;
  /** Whether one person's word is the decision on this freeze. */
  readonly oneDecides: boolean;
}

const WOULD: Record<Offered, (number: number, oneDecides: boolean) => string> = {
  approve: (number, oneDecides) =>
    oneDecides ? `#${number} would be approved.` : `Your approval of #${number} would be counted.`,
  deny: (number, oneDecides) =>
    oneDecides ? `#${number} would be denied.` : `Your no to #${number} would be counted.`,
  ask: (number) => `The requester of #${number} would be asked for more.`,
  withdraw: (number) => `#${number} would be withdrawn: nobody decides on it any more.`,
  land: (number) => `#${number} would be marked as landed.`,
  revert: (number) => `#${number} would be marked as reverted.`,
};

function wordsLine(deed: Offered, words: string | null): Block[] {
  switch (deed) {
    case 'withdraw':
    case 'land':
      return [];
    case 'approve':
      return words === null
        ? []
        : [
            text(
              plain(
                `How long an approval holds is a rule of its freeze: “${line(words, 80)}” would not count.`,
              ),
            ),
          ];
    case 'revert':
      return [
        words === null
          ? text(plain('The button asks you what went wrong: it stands on the request.'))
          : text(strong('With the reason:'), plain(` ${paragraph(words, ANSWER_MAX.words)}`)),
      ];
    case 'deny':
      return [
        words === null
          ? text(plain('The button asks you why: the requester and the channel read it.'))
          : text(strong('With the reason:'), plain(` ${paragraph(words, ANSWER_MAX.words)}`)),
      ];
    case 'ask':
      return [
        text(
          plain(
            words === null
              ? 'The button asks you for the question.'
              : `The form opens with “${line(words, 200)}”.`,
          ),
        ),
      ];
  }
}

/** It was decided before, or cannot be done where it stands: who, when and why stand in it, and nothing is offered. */
export function decidedAlready(request: ShownRequest, zone: Zone, now: Instant): Card {
  const { standing, number } = request.exception;
  const before =
    standing.state === 'approved' || standing.state === 'denied'
      ? `#${number} is decided already, since ${momentInWords(standing.at, zone)}. Nothing changes.`
      : `#${number} does not stand where that could be done. Nothing changes.`;
  return requestStatus(request, zone, now, { before });
}

/**
 * Deciding was spoken of and not asked for.
 *
 * @param asksAdvice whether it was asked if one should: then the advice answers.
 */
export function verdictTalk(
  request: ShownRequest,
  zone: Zone,
  now: Instant,
  asksAdvice: boolean,
): Card {
  const { exception, cycle } = request;
  const waits = isUndecided(exception);
  return requestStatus(request, zone, now, {
    ...(waits && asksAdvice ? { before: adviceFirst(exception, cycle, now) } : {}),
    blocks: [
      ...(waits ? [actions(adviceButton(exception))] : []),
      note(plain('Nothing is decided by talking about it.')),
    ],
  });
}

/** Several were to be decided at once: each is looked at by itself. */
export function verdictsOneByOne(sayings: readonly string[]): Card {
  return sentences(
    'One request at a time: each gets a look of its own.',
    sayings.length === 0
      ? ['No request is open, so there is nothing to decide.']
      : [
          `Say ${list(
            sayings.slice(0, 5).map((one) => `“${one}”`),
            300,
          )}, and I show each with its button.`,
        ],
  );
}
