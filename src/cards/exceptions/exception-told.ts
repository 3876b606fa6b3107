import type { Spot } from '../../domain/account.ts';
import type { Freeze } from '../../domain/deadline.ts';
import type { Exception } from '../../domain/exception.ts';
import { actions, button, plain, strong, text, type Block, type Card } from '../card.ts';
import { line, paragraph } from '../cut.ts';
import { nameOf } from '../date-line.ts';
import { ANSWER_MAX } from './exception-forms.ts';
import { personName, userNode } from '../people.ts';
import { wireId } from '../wire-id.ts';

/** Where a request can be read. */
export interface ShownIn {
  readonly spot: Spot;
  readonly name: string;
}

/** To the requester, when they have sent it. */
export function exceptionSubmitted(
  exception: Exception,
  freeze: Freeze,
  shownIn: ShownIn | null,
): Card {
  const first = `Your request #${exception.number} for an exception from ${nameOf(freeze)} is in.`;
  const next = 'An approver or a release manager decides; I tell you as soon as they do.';
  const where: Block[] =
    shownIn === null
      ? []
      : [
          text(
            plain('Everyone can follow it in '),
            { kind: 'channel', spot: shownIn.spot, name: line(shownIn.name, 80) },
            plain('.'),
          ),
        ];
  return {
    tone: 'neutral',
    summary: `${first} ${next}`,
    blocks: [text(strong(first)), ...where, text(plain(next))],
  };
}

/** To the requester, when their request stands somewhere else: what now. */
export function exceptionTold(exception: Exception, freeze: Freeze): Card {
  const { standing, answers, number } = exception;
  const request = `Your request #${number} for an exception from ${nameOf(freeze)}`;
  const what = text(plain(line(answers.what, ANSWER_MAX.what)));
  switch (standing.state) {
    case 'open':
      return {
        tone: 'neutral',
        summary: `${request} has your facts and waits for a decision again.`,
        blocks: [
          text(strong(`${request} has your facts and waits for a decision again.`)),
          what,
          text(plain('I tell you as soon as it is decided.')),
        ],
      };
    case 'more-info':
      return {
        tone: 'warning',
        summary: `${request} needs more facts. ${personName(standing.by)} asks: ${line(standing.question, 300)}`,
        blocks: [
          text(strong(`${request} needs more facts.`)),
          what,
          text(
            userNode(standing.by),
            plain(' asks: '),
            plain(paragraph(standing.question, ANSWER_MAX.words)),
          ),
          actions(
            button(wireId('exception.open-answer', exception.id), 'Add the facts', 'primary'),
          ),
        ],
      };
    case 'approved':
      return {
        tone: 'good',
        summary: `${request} is approved by ${personName(standing.by)}. You can land it now.`,
        blocks: [
          text(strong(`${request} is approved`), plain(' by '), userNode(standing.by), plain('.')),
          what,
          text(plain(`You can land it now; you said by ${line(answers.doneBy, ANSWER_MAX.done)}.`)),
        ],
      };
    case 'denied':
      return {
        tone: 'stop',
        summary: `${request} was not approved by ${personName(standing.by)}: ${line(standing.reason, 300)} ${OTHER_DOORS}`,
        blocks: [
          text(
            strong(`${request} was not approved`),
            plain(' by '),
            userNode(standing.by),
            plain('.'),
          ),
          what,
          text(strong('Reason:'), plain(` ${paragraph(standing.reason, ANSWER_MAX.words)}`)),
          text(plain(OTHER_DOORS)),
        ],
      };
  }
}

const OTHER_DOORS =
  'Missing a freeze is not the end of the world: the next release, a switch that is off by default, or a later fix release may still carry it.';
