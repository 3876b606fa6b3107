import type { Cycle, Project } from '../../domain/cycle.ts';
import type { Freeze } from '../../domain/deadline.ts';
import type { Exception } from '../../domain/exception.ts';
import type { Instant } from '../../domain/time.ts';
import { capitalWords } from '../capital.ts';
import {
  actions,
  button,
  fields,
  note,
  plain,
  strong,
  text,
  type Block,
  type Card,
  type Field,
  type Inline,
  type Tone,
} from '../card.ts';
import { line, paragraph } from '../cut.ts';
import { moment, momentAndCountdown, nameOf } from '../date-line.ts';
import { ANSWER_MAX } from './exception-forms.ts';
import { personName, userNode } from '../people.ts';
import { upAgainst } from './up-against.ts';
import { webLink } from '../web-link.ts';
import { wireId } from '../wire-id.ts';

/** A request as everyone in the place sees it: where it stands, then the answers that decide, then the rest. */
export function exceptionCard(
  exception: Exception,
  freeze: Freeze,
  { project, cycle }: { readonly project: Project; readonly cycle: Cycle },
  now: Instant,
): Card {
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
      ...standingBlocks(exception, project, now),
      ...(isDecided(exception) ? [] : [text(plain(upAgainst(cycle, freeze, now)))]),
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
      fields(...fieldsOf(exception)),
      ...decisions(exception),
    ],
  };
}

const TONES: Record<Exception['standing']['state'], Tone> = {
  open: 'neutral',
  'more-info': 'warning',
  approved: 'good',
  denied: 'stop',
};

function standingInWords({ standing }: Exception): string {
  switch (standing.state) {
    case 'open':
      return 'waiting for a decision';
    case 'more-info':
      return `${personName(standing.by)} asks: ${line(standing.question, 200)}`;
    case 'approved':
      return `approved by ${personName(standing.by)}`;
    case 'denied':
      return `denied by ${personName(standing.by)}: ${line(standing.reason, 200)}`;
  }
}

function standingBlocks(exception: Exception, project: Project, now: Instant): Block[] {
  const { standing } = exception;
  const by = (what: string, inlines: Inline[]): Block => text(strong(what), ...inlines);
  switch (standing.state) {
    case 'open':
      return [
        by('⏳ Waiting for a decision', [
          plain(' since '),
          ...momentAndCountdown(exception.askedAt, project.zone, now),
          plain('.'),
        ]),
      ];
    case 'more-info':
      return [
        by('💬 More facts are needed.', [
          plain(' '),
          userNode(standing.by),
          plain(' asks: '),
          plain(paragraph(standing.question, ANSWER_MAX.words)),
        ]),
      ];
    case 'approved':
      return [
        by('✅ Approved', [
          plain(' by '),
          userNode(standing.by),
          plain(' on '),
          moment(standing.at, project.zone),
          plain('.'),
        ]),
      ];
    case 'denied':
      return [
        by('⛔ Denied', [
          plain(' by '),
          userNode(standing.by),
          plain(' on '),
          moment(standing.at, project.zone),
          plain('.'),
        ]),
        text(strong('Reason:'), plain(` ${paragraph(standing.reason, ANSWER_MAX.words)}`)),
      ];
  }
}

function fieldsOf({ answers, requester }: Exception): Field[] {
  return [
    { label: 'Requested by', value: [userNode(requester)] },
    { label: 'Lands by', value: [plain(line(answers.doneBy, ANSWER_MAX.done))] },
    ...(isLinkAlone(answers) ? [] : [{ label: 'Change', value: [webLink(answers.link)] }]),
  ];
}

const isLinkAlone = ({ what, link }: Exception['answers']) => what.trim() === link.trim();

function isDecided({ standing }: Pick<Exception, 'standing'>): boolean {
  return standing.state === 'approved' || standing.state === 'denied';
}

/** Only while it is undecided; who may press is checked when it is pressed. */
function decisions({ id, standing }: Exception): Block[] {
  const open = standing.state === 'open';
  if (isDecided({ standing })) return [];
  return [
    actions(
      button(wireId('exception.approve', id), 'Approve', 'primary'),
      button(wireId('exception.open-deny', id), 'Deny…', 'danger'),
      open
        ? button(wireId('exception.open-info', id), 'Need info')
        : button(wireId('exception.open-answer', id), 'Add the facts'),
    ),
    note(plain('An approver or a release manager decides, never on their own request.')),
  ];
}
