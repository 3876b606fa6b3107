import type { Spot } from '../../../domain/people/account.ts';
import { doorsNamed } from '../../../domain/exceptions/advice/doors.ts';
import { knownOf } from '../../../domain/exceptions/advice/known.ts';
import type { Cycle } from '../../../domain/cycle/cycle.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import { momentInWords } from '../../../domain/time/time-words.ts';
import type { Vote } from '../../../domain/exceptions/deciding/vote.ts';
import {
  actions,
  button,
  plain,
  strong,
  text,
  type Action,
  type Block,
  type Card,
} from '../../card.ts';
import { line, paragraph } from '../../cut.ts';
import { moment, nameOf } from '../../date-line.ts';
import { askAgainButton, landedInTimeButton } from '../following/after-decision.ts';
import { doorBlocks, pointsTo } from './door-words.ts';
import { stillOpenInWords } from './still-open.ts';
import { knownIssueButton } from '../register/known-issues.ts';
import { ANSWER_MAX } from '../asking/exception-forms.ts';
import { missingAnswers, missingInWords } from '../asking/extra-form.ts';
import { personName, userNode } from '../../people.ts';
import { sentences } from '../../sentences.ts';
import { TONES } from './standing-words.ts';
import { lateBlocks, neededInWords } from './votes-shown.ts';
import { wireId } from '../../wire-id.ts';

/** Where a request can be read. */
export interface ShownIn {
  readonly spot: Spot;
  readonly name: string;
}

/** What the requester can do while their request is undecided. */
export function requesterActions(exception: Exception, ...also: readonly Action[]): Block {
  const { id } = exception;
  const missing = missingAnswers(exception).length;
  return actions(
    ...(missing === 0
      ? []
      : [button(wireId('exception.open-extra', id), `Answer ${missing} more…`, 'primary')]),
    button(wireId('exception.open-answer', id), 'Add facts…'),
    button(wireId('exception.withdraw', id), 'Withdraw'),
    ...also,
  );
}

/** To the requester, when they have sent it: who is awaited, and what they can do meanwhile. */
export function exceptionSubmitted(dossier: Dossier, shownIn: ShownIn | null): Card {
  const { exception, freeze } = dossier;
  const first = `Your request #${exception.number} for an exception from ${nameOf(freeze)} is in.`;
  const missing = missingInWords(exception, 200);
  const helps = missing === '' ? '' : ` What would help to decide: ${missing}.`;
  const next = `${neededInWords(dossier)} I tell you as soon as it is decided.${helps}`;
  const where: Block[] = exception.isRestricted
    ? [text(plain('It is restricted: only those who decide on it see it, and the managers.'))]
    : shownIn === null
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
    blocks: [
      text(strong(first)),
      ...where,
      text(plain(next)),
      ...lateBlocks(dossier),
      requesterActions(exception),
    ],
  };
}

/** To the requester, when somebody said no to their request and it is not decided by that. */
export function objectionTold({ exception, freeze }: Dossier, vote: Vote): Card {
  const { number, answers } = exception;
  const first = `${personName(vote.person)} says no to your request #${number} for an exception from ${nameOf(freeze)}.`;
  const reason = paragraph(vote.words ?? '', ANSWER_MAX.words);
  return {
    tone: 'warning',
    summary: `${first} ${line(reason, 300)} It is not decided by that.`,
    blocks: [
      text(strong(first)),
      text(plain(line(answers.what, ANSWER_MAX.what))),
      text(strong('Reason:'), plain(` ${reason}`)),
      text(
        plain(
          `It is not decided by that: facts that answer it can change it.${pointsTo(vote.door)}`,
        ),
      ),
      requesterActions(exception),
    ],
  };
}

/**
 * To the requester, when their request stands somewhere else: what now.
 *
 * @param next the cycle after this one, where it is planned already.
 */
export function exceptionTold(dossier: Dossier, next: Cycle | null = null): Card {
  const { exception, freeze, project, cycle } = dossier;
  const { standing, answers, number } = exception;
  const request = `Your request #${number} for an exception from ${nameOf(freeze)}`;
  const what = text(plain(line(answers.what, ANSWER_MAX.what)));
  const tone = TONES[standing.state];
  switch (standing.state) {
    case 'open':
      return {
        tone,
        summary: `${request} has your facts and waits for a decision.`,
        blocks: [
          text(strong(`${request} has your facts and waits for a decision.`)),
          what,
          text(plain(`${neededInWords(dossier)} I tell you as soon as it is decided.`)),
          requesterActions(exception),
        ],
      };
    case 'more-info':
      return {
        tone,
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
            button(wireId('exception.withdraw', exception.id), 'Withdraw'),
          ),
        ],
      };
    case 'approved': {
      const { until } = standing;
      return {
        tone,
        summary: `${request} is approved by ${personName(standing.by)}. You can land it now${until === null ? '' : `, until ${momentInWords(until, project.zone)}`}.`,
        blocks: [
          text(strong(`${request} is approved`), plain(' by '), userNode(standing.by), plain('.')),
          what,
          text(plain(`You can land it now; you said by ${line(answers.doneBy, ANSWER_MAX.done)}.`)),
          ...(until === null
            ? []
            : [text(plain('The approval holds until '), moment(until, project.zone), plain('.'))]),
          actions(button(wireId('exception.landed', exception.id), 'It has landed')),
        ],
      };
    }
    case 'denied': {
      const doors = doorsNamed(knownOf(answers).kind, standing.doors);
      const open = stillOpenInWords(dossier, standing.doors);
      return {
        tone,
        summary: `${request} was not approved by ${personName(standing.by)}: ${line(standing.reason, 300)} Still open: ${open}.`,
        blocks: [
          text(
            strong(`${request} was not approved`),
            plain(' by '),
            userNode(standing.by),
            plain('.'),
          ),
          what,
          text(strong('Reason:'), plain(` ${paragraph(standing.reason, ANSWER_MAX.words)}`)),
          text(
            plain(
              `Missing a freeze is not the end of the world. ${standing.doors.length > 1 ? `Proposed: ${open}.` : 'What is still open:'}`,
            ),
          ),
          ...doorBlocks(doors, { cycle, next }),
          ...(doors.includes('known issue') ? [knownIssueButton(exception)] : []),
        ],
      };
    }
    case 'withdrawn':
      return sentences(`${request} is withdrawn, by ${personName(standing.by)}.`, [
        line(answers.what, ANSWER_MAX.what),
        'Nobody decides on it any more. You can ask again whenever you need it.',
      ]);
    case 'expired':
      return standing.grant === null
        ? sentences(`${request} is over: its freeze is, and nobody had decided.`, [
            line(answers.what, ANSWER_MAX.what),
            'Ask “can I land this?” to see whether another freeze holds it back.',
          ])
        : sentences(
            `The approval of your request #${number} has ended.`,
            [
              line(answers.what, ANSWER_MAX.what),
              'If it landed while the approval held, say so. If not, it needs a new one: ask again, and say what took longer and what is different now.',
            ],
            { blocks: [actions(landedInTimeButton(exception), askAgainButton(exception))] },
          );
    case 'landed':
      return sentences(
        `Your request #${number} is marked as landed, by ${personName(standing.by)}.`,
        [
          line(answers.what, ANSWER_MAX.what),
          ...(standing.landedAt === standing.at
            ? []
            : [
                `It landed on ${momentInWords(standing.landedAt, project.zone)}, while its approval held.`,
              ]),
        ],
      );
    case 'reverted':
      return sentences(
        `Your request #${number} is marked as reverted, by ${personName(standing.by)}.`,
        [line(answers.what, ANSWER_MAX.what), `Reason: ${line(standing.reason, 300)}`],
      );
  }
}
