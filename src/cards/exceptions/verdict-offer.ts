import type { Instant, Zone } from '../../domain/time.ts';
import { momentInWords } from '../../domain/time-words.ts';
import { actions, note, plain, strong, text, type Action, type Block, type Card } from '../card.ts';
import { line, list, paragraph } from '../cut.ts';
import { ANSWER_MAX } from './exception-forms.ts';
import { requestStatus, type ShownRequest } from './request-status.ts';
import { sentences } from '../sentences.ts';

/** What a sentence would make of a request, with the one button that does it. */
export function verdictOffer(
  request: ShownRequest,
  deed: 'approve' | 'deny' | 'ask',
  words: string | null,
  button: Action,
  { zone, now }: { readonly zone: Zone; readonly now: Instant },
): Card {
  const { number } = request.exception;
  return requestStatus(request, zone, now, {
    before: WOULD[deed](number),
    blocks: [
      ...wordsLine(deed, words),
      actions(button),
      note(plain('Who may decide is checked at the press; nobody decides on their own request.')),
    ],
  });
}

const WOULD = {
  approve: (number: number) => `#${number} would be approved.`,
  deny: (number: number) => `#${number} would be denied.`,
  ask: (number: number) => `The requester of #${number} would be asked for more.`,
} as const;

function wordsLine(deed: 'approve' | 'deny' | 'ask', words: string | null): Block[] {
  switch (deed) {
    case 'approve':
      return words === null
        ? []
        : [
            text(
              plain(`An approval has no end of its own yet: “${line(words, 80)}” would not count.`),
            ),
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

/** It was decided before: who, when and why stand in it, and nothing is offered. */
export function decidedAlready(request: ShownRequest, zone: Zone, now: Instant): Card {
  const { standing, number } = request.exception;
  if (standing.state !== 'approved' && standing.state !== 'denied') {
    return requestStatus(request, zone, now);
  }
  return requestStatus(request, zone, now, {
    before: `#${number} is decided already, since ${momentInWords(standing.at, zone)}. Nothing changes.`,
  });
}

/** Deciding was spoken of and not asked for. */
export function verdictTalk(request: ShownRequest, zone: Zone, now: Instant): Card {
  return requestStatus(request, zone, now, {
    blocks: [note(plain('Nothing is decided by talking about it.'))],
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

/** What no button does yet: taking a request back, closing it. */
export function cannotEnd(
  request: ShownRequest,
  what: 'withdraw' | 'close',
  zone: Zone,
  now: Instant,
) {
  const { number, standing } = request.exception;
  const open = standing.state === 'open' || standing.state === 'more-info';
  const before =
    what === 'withdraw'
      ? `I cannot take request #${number} back yet.`
      : `I cannot mark request #${number} as landed or closed yet.`;
  const instead = open
    ? `What works: somebody who decides says “deny #${number}: withdrawn”, and it is off the list.`
    : 'It is decided, and stands in the list as it is.';
  return requestStatus(request, zone, now, { before, blocks: [text(plain(instead))] });
}
