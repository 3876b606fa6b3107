import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { Person } from '../../../domain/people/account.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { actions, plain, strong, text, type Card } from '../../card.ts';
import { line } from '../../cut.ts';
import { moment, nameOf } from '../../date-line.ts';
import { namesInWords, personName } from '../../people.ts';
import { sentences } from '../../sentences.ts';
import { openButton, titleOf } from './who-waits.ts';

const SHOWN = 5;

export interface OpenRequest {
  readonly dossier: Dossier;
  readonly since: Instant;
  readonly awaited: readonly Person[];
}

/** What is open, once a day where it is decided; the oldest first. */
export function openRequests(open: readonly OpenRequest[]): Card {
  const first =
    open.length === 1
      ? '1 exception request is open.'
      : `${open.length} exception requests are open.`;
  const left = open.length - SHOWN;
  return {
    tone: 'neutral',
    summary: [
      first,
      ...open
        .slice(0, 3)
        .map(({ dossier }) => `#${dossier.exception.number}: ${titleOf(dossier, 80)}.`),
    ].join(' '),
    blocks: [
      text(strong(first)),
      ...open
        .slice(0, SHOWN)
        .map(({ dossier, since, awaited }) =>
          text(
            strong(`#${dossier.exception.number}`),
            plain(` ${titleOf(dossier, 120)} (${nameOf(dossier.freeze)}), waiting since `),
            moment(since, dossier.project.zone),
            plain(`: ${whatFor(dossier, awaited)}`),
          ),
        ),
      ...(left > 0 ? [text(plain(`+ ${left} more; “open exceptions” lists all of them.`))] : []),
      actions(...open.slice(0, SHOWN).map(({ dossier }) => openButton(dossier))),
    ],
  };
}

function whatFor({ exception }: Dossier, awaited: readonly Person[]): string {
  if (exception.standing.state === 'more-info') {
    return `facts from ${personName(exception.requester)}.`;
  }
  return awaited.length === 0
    ? 'nobody has to say anything more, unless they object.'
    : `${line(namesInWords(awaited, 60, 'or'), 110)}.`;
}

/** Once, where the place wants to hear so. */
export const noRequestOpen = (): Card => sentences('No exception request is open any more.');
