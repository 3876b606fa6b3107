import { oneDecides } from '../../domain/approval-rules.ts';
import { freezeIsOver, type Dossier } from '../../domain/dossier.ts';
import { isUndecided, type Exception } from '../../domain/exception.ts';
import type { Instant } from '../../domain/time.ts';
import { countVotes } from '../../domain/vote.ts';
import { instant } from '../../domain/wall.ts';
import { capitalWords } from '../capital.ts';
import {
  actions,
  button,
  fields,
  note,
  plain,
  strong,
  text,
  type Action,
  type Block,
  type Card,
  type Field,
} from '../card.ts';
import { line, paragraph } from '../cut.ts';
import { momentAndCountdown, nameOf } from '../date-line.ts';
import { acknowledgedBlocks } from './after-decision.ts';
import { ANSWER_MAX } from './exception-forms.ts';
import { personName, userNode } from '../people.ts';
import { standingBlocks, standingInWords, TONES } from './standing-words.ts';
import { upAgainst } from './up-against.ts';
import { budgetField, voteBlocks } from './votes-shown.ts';
import { webLink } from '../web-link.ts';
import { wireId } from '../wire-id.ts';

/**
 * A request as everyone in the place sees it: where it stands, who said what to it, then the answers that decide, then
 * the rest.
 */
export function exceptionCard(dossier: Dossier, now: Instant): Card {
  const { exception, freeze, project, cycle } = dossier;
  const { answers, standing } = exception;
  return {
    title: `Exception request #${exception.number}: ${nameOf(freeze)}`,
    tone: TONES[standing.state],
    summary: [
      `Exception request #${exception.number} (${nameOf(freeze)}) by ${personName(exception.requester)}`,
      standingInWords(exception),
      line(answers.what, ANSWER_MAX.what),
    ].join(' · '),
    blocks: [
      ...standingBlocks(exception, project.zone, now),
      ...voteBlocks(dossier, now),
      ...(isUndecided(exception) ? [text(plain(upAgainst(cycle, freeze, now)))] : []),
      text(
        isLinkAlone(answers)
          ? webLink(answers.link)
          : strong(paragraph(answers.what, ANSWER_MAX.what)),
      ),
      text(strong('If it stays out:'), plain(` ${paragraph(answers.harm, ANSWER_MAX.harm)}`)),
      text(
        strong(`If it goes in: ${answers.risk} risk.`),
        plain(` ${capitalWords(paragraph(answers.riskReason, ANSWER_MAX.risk))}`),
      ),
      fields(...fieldsOf(dossier, now)),
      ...acknowledgedBlocks(dossier),
      ...decisions(dossier),
    ],
  };
}

function fieldsOf(dossier: Dossier, now: Instant): Field[] {
  const { answers, requester } = dossier.exception;
  const over = freezeIsOver(dossier);
  const isToCome =
    dossier.exception.standing.state === 'open' && Number.isFinite(over) && over > now;
  return [
    { label: 'Requested by', value: [userNode(requester)] },
    { label: 'Lands by', value: [plain(line(answers.doneBy, ANSWER_MAX.done))] },
    ...(isToCome
      ? [
          {
            label: 'The freeze ends',
            value: momentAndCountdown(instant(over), dossier.project.zone, now),
          },
        ]
      : []),
    ...budgetField(dossier),
    ...(isLinkAlone(answers) ? [] : [{ label: 'Change', value: [webLink(answers.link)] }]),
  ];
}

const isLinkAlone = ({ what, link }: Exception['answers']) => what.trim() === link.trim();

/** What can be done where it stands; who may press is checked when it is pressed. */
function decisions(dossier: Dossier): Block[] {
  const { id, standing } = dossier.exception;
  switch (standing.state) {
    case 'open':
    case 'more-info':
      return [
        actions(
          button(wireId('exception.approve', id), 'Approve', 'primary'),
          button(wireId('exception.open-deny', id), 'Deny…', 'danger'),
          standing.state === 'open'
            ? button(wireId('exception.open-info', id), 'Need info…')
            : button(wireId('exception.open-answer', id), 'Add the facts'),
          button(wireId('exception.recuse', id), 'Recuse'),
          ...overriding(dossier),
        ),
        note(plain('An approver or a release manager decides, never on their own request.')),
      ];
    case 'approved':
      return [actions(button(wireId('exception.landed', id), 'It has landed'))];
    case 'landed':
      return [actions(button(wireId('exception.open-revert', id), 'It was reverted…'))];
    case 'denied':
    case 'withdrawn':
    case 'expired':
    case 'reverted':
      return [];
  }
}

/** Where one word decides, or could, a manager has nothing to override. */
function overriding(dossier: Dossier): Action[] {
  if (oneDecides(dossier.rules) && countVotes(dossier).isPossible) return [];
  return [button(wireId('exception.open-override', dossier.exception.id), 'Decide alone…')];
}
