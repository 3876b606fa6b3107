import { oneDecides } from '../../../domain/exceptions/deciding/approval-rules.ts';
import { freezeIsOver, type Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import { isUndecided, type Exception } from '../../../domain/exceptions/exception.ts';
import type { RegisterEntry } from '../../../domain/exceptions/register/register.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { countVotes } from '../../../domain/exceptions/deciding/vote.ts';
import { instant } from '../../../domain/time/wall.ts';
import { capitalWords } from '../../capital.ts';
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
} from '../../card.ts';
import { line, paragraph } from '../../cut.ts';
import { momentAndCountdown, nameOf } from '../../date-line.ts';
import { ENVELOPE } from '../../limits.ts';
import { blocksLength } from '../../measure.ts';
import { adviceBlocks } from './advice.ts';
import { acknowledgedBlocks, landedInTimeButton } from '../following/after-decision.ts';
import { againBlocks } from '../asking/asked-before.ts';
import { stillOpenInWords } from './still-open.ts';
import { ANSWER_MAX } from '../asking/exception-forms.ts';
import { missingInWords } from '../asking/extra-form.ts';
import { extraInWords, KIND_LABELS } from '../asking/extra-words.ts';
import { requestedBy } from './out-of-reach.ts';
import { similarBlocks } from './similar-shown.ts';
import { personName } from '../../people.ts';
import { standingBlocks, standingInWords, TONES } from './standing-words.ts';
import { upAgainst } from './up-against.ts';
import { budgetField, voteBlocks } from './votes-shown.ts';
import { webLink } from '../../web-link.ts';
import { wireId } from '../../wire-id.ts';

/**
 * A request as everyone in the place sees it. While it is undecided, what it is decided by comes first: the harm, the
 * risk and by when; then since when it waits and who said what, what was decided on others like it, and the advice.
 * Once it is decided, that comes first.
 *
 * @param similar others like it that were decided.
 */
export function exceptionCard(
  dossier: Dossier,
  now: Instant,
  similar: readonly RegisterEntry[] = [],
): Card {
  const { exception, freeze } = dossier;
  const { answers } = exception;
  return {
    title: `Exception request #${exception.number}: ${nameOf(freeze)}`,
    tone: TONES[exception.standing.state],
    summary: [
      `Exception request #${exception.number} (${nameOf(freeze)}) by ${personName(exception.requester)}`,
      standingInWords(exception),
      line(answers.what, ANSWER_MAX.what),
    ].join(' · '),
    blocks: fitting((most) =>
      isUndecided(exception) ? undecided(most, dossier, now, similar) : decided(most, dossier, now),
    ),
  };
}

/** What of it everybody reads, without the buttons, in as little room as leaves some for words before it. */
export function readByAll(dossier: Dossier, now: Instant): Block[] {
  return [
    ...standing(dossier, now),
    ...otherDoors(dossier),
    ...answered(dossier.exception, CUT_ANSWER),
    ...againBlocks(dossier.exception),
    fields(...fieldsOf(dossier, now)),
  ];
}

/** Only where everything is as long as it may be, the two long answers say how much of them is left out. */
function fitting(blocksWith: (most: number) => Block[]): Block[] {
  const whole = blocksWith(ANSWER_MAX.harm);
  return blocksLength(whole) <= ENVELOPE.body ? whole : blocksWith(CUT_ANSWER);
}

/** How much of each long answer is shown then, in characters; the form and the audit have them whole. */
const CUT_ANSWER = 450;

function undecided(
  most: number,
  dossier: Dossier,
  now: Instant,
  similar: readonly RegisterEntry[],
): Block[] {
  const { exception, freeze, cycle } = dossier;
  const isOpen = exception.standing.state === 'open';
  const first = [
    ...(isOpen ? [] : standing(dossier, now)),
    ...answered(exception, most),
    ...againBlocks(exception),
    fields(...fieldsOf(dossier, now)),
    ...(isOpen ? standing(dossier, now) : []),
    text(plain(upAgainst(cycle, freeze, now))),
  ];
  const last = [...adviceBlocks(exception, cycle, now), ...decisions(dossier)];
  const room = ENVELOPE.body - blocksLength([...first, ...last]);
  return [...first, ...similarBlocks(similar, room), ...last];
}

function decided(most: number, dossier: Dossier, now: Instant): Block[] {
  return [
    ...standing(dossier, now),
    ...otherDoors(dossier),
    ...answered(dossier.exception, most),
    ...againBlocks(dossier.exception),
    fields(...fieldsOf(dossier, now)),
    ...acknowledgedBlocks(dossier),
    ...decisions(dossier),
  ];
}

function standing(dossier: Dossier, now: Instant): Block[] {
  return [
    ...standingBlocks(dossier.exception, dossier.project.zone, now),
    ...voteBlocks(dossier, now),
  ];
}

function answered(exception: Exception, most: number): Block[] {
  const { answers } = exception;
  return [
    text(
      isLinkAlone(answers)
        ? webLink(answers.link)
        : strong(paragraph(answers.what, ANSWER_MAX.what)),
    ),
    text(strong('If it stays out:'), plain(` ${paragraph(answers.harm, most)}`)),
    text(
      strong(`If it goes in: ${answers.risk} risk.`),
      plain(` ${capitalWords(paragraph(answers.riskReason, most))}`),
    ),
    ...extraBlocks(exception),
  ];
}

/** A no shows where else it can go. */
function otherDoors(dossier: Dossier): Block[] {
  const { standing: is } = dossier.exception;
  if (is.state !== 'denied') return [];
  return [text(strong('Still open:'), plain(` ${stillOpenInWords(dossier, is.doors)}.`))];
}

/** What was answered beyond the five questions, and, while it is undecided, what was not. */
function extraBlocks(exception: Exception): Block[] {
  const { kind, extra } = exception.answers;
  const known = [...(kind === null ? [] : [KIND_LABELS[kind]]), ...extraInWords(extra)];
  const missing = isUndecided(exception) ? missingInWords(exception, 200) : '';
  return [
    ...(known.length === 0 ? [] : [text(plain(line(known.join(' · '), 400)))]),
    ...(missing === '' ? [] : [note(plain(`Not answered yet: ${missing}.`))]),
  ];
}

function fieldsOf(dossier: Dossier, now: Instant): Field[] {
  const { answers } = dossier.exception;
  const over = freezeIsOver(dossier);
  const isToCome =
    dossier.exception.standing.state === 'open' && Number.isFinite(over) && over > now;
  return [
    { label: 'Requested by', value: requestedBy(dossier.exception) },
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
    case 'expired':
      return standing.grant === null ? [] : [actions(landedInTimeButton(dossier.exception))];
    case 'denied':
    case 'withdrawn':
    case 'reverted':
      return [];
  }
}

/** Where one word decides, or could, a manager has nothing to override. */
function overriding(dossier: Dossier): Action[] {
  if (oneDecides(dossier.rules) && countVotes(dossier).isPossible) return [];
  return [button(wireId('exception.open-override', dossier.exception.id), 'Decide alone…')];
}
