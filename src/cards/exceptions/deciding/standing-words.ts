import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { Instant, Zone } from '../../../domain/time/time.ts';
import { plain, strong, text, type Block, type Inline, type Tone } from '../../card.ts';
import { line, paragraph } from '../../cut.ts';
import { moment, momentAndCountdown } from '../../date-line.ts';
import { personName, userNode } from '../../people.ts';
import { ANSWER_MAX } from '../asking/exception-forms.ts';

export const TONES: Record<Exception['standing']['state'], Tone> = {
  open: 'neutral',
  'more-info': 'warning',
  approved: 'good',
  denied: 'stop',
  withdrawn: 'neutral',
  expired: 'neutral',
  landed: 'good',
  reverted: 'warning',
};

/** Where a request stands, in half a sentence. */
export function standingInWords({ standing }: Pick<Exception, 'standing'>): string {
  switch (standing.state) {
    case 'open':
      return 'waiting for a decision';
    case 'more-info':
      return `${personName(standing.by)} asks: ${line(standing.question, 200)}`;
    case 'approved':
      return `approved by ${personName(standing.by)}`;
    case 'denied':
      return `denied by ${personName(standing.by)}: ${line(standing.reason, 200)}`;
    case 'withdrawn':
      return `withdrawn by ${personName(standing.by)}`;
    case 'expired':
      return standing.grant === null ? 'over with its freeze' : 'the approval has ended';
    case 'landed':
      return `landed, as ${personName(standing.by)} says`;
    case 'reverted':
      return `reverted, as ${personName(standing.by)} says: ${line(standing.reason, 200)}`;
  }
}

/** The same as the first lines of its card: who, when, and why. */
export function standingBlocks(exception: Exception, zone: Zone, now: Instant): Block[] {
  const { standing } = exception;
  const says = (what: string, ...inlines: Inline[]): Block => text(strong(what), ...inlines);
  switch (standing.state) {
    case 'open':
      return [
        says(
          '⏳ Waiting for a decision',
          plain(' since '),
          ...momentAndCountdown(exception.askedAt, zone, now),
          plain('.'),
        ),
      ];
    case 'more-info':
      return [
        says(
          '💬 More facts are needed.',
          plain(' '),
          userNode(standing.by),
          plain(' asks: '),
          plain(paragraph(standing.question, ANSWER_MAX.words)),
        ),
      ];
    case 'approved':
      return [
        says(
          '✅ Approved',
          ...byOn(standing, zone),
          ...(standing.until === null
            ? []
            : [plain(' It holds until '), moment(standing.until, zone), plain('.')]),
        ),
        ...(standing.override === null ? [] : alone('approved', standing.override)),
      ];
    case 'denied':
      return [
        says('⛔ Denied', ...byOn(standing, zone)),
        ...(standing.isOverride
          ? alone('denied', standing.reason)
          : [because('Reason:', standing.reason)]),
      ];
    case 'withdrawn':
      return [
        says(
          '↩ Withdrawn',
          ...byOn(standing, zone),
          plain(' There is nothing to decide any more.'),
        ),
      ];
    case 'expired':
      return [
        standing.grant === null
          ? says(
              '⌛ Over',
              plain(' since '),
              moment(standing.at, zone),
              plain(', when its freeze was: nobody had decided.'),
            )
          : says(
              '⌛ The approval has ended',
              plain(' on '),
              moment(standing.at, zone),
              plain('. What is not in needs a new request.'),
            ),
      ];
    case 'landed':
      return [
        says(
          '📦 Landed',
          ...(standing.landedAt === standing.at
            ? []
            : [plain(' on '), moment(standing.landedAt, zone)]),
          plain(', says '),
          userNode(standing.by),
          plain(' on '),
          moment(standing.at, zone),
          plain('.'),
        ),
        approvedBefore(standing.grant, zone),
      ];
    case 'reverted':
      return [
        says(
          '⏪ Reverted',
          plain(', says '),
          userNode(standing.by),
          plain(' on '),
          moment(standing.at, zone),
          plain('.'),
        ),
        because('Reason:', standing.reason),
        approvedBefore(standing.grant, zone),
      ];
  }
}

type Decided = { readonly by: Exception['requester']; readonly at: Instant };

function byOn({ by, at }: Decided, zone: Zone): Inline[] {
  return [plain(' by '), userNode(by), plain(' on '), moment(at, zone), plain('.')];
}

function approvedBefore(grant: Decided, zone: Zone): Block {
  return text(plain('It was approved'), ...byOn(grant, zone));
}

function alone(what: 'approved' | 'denied', reason: string): Block[] {
  return [because(`A release manager ${what} it alone:`, reason)];
}

const because = (label: string, reason: string): Block =>
  text(strong(label), plain(` ${paragraph(reason, ANSWER_MAX.words)}`));
