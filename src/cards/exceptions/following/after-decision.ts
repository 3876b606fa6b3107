import type { Audience } from '../../../domain/notices/place-settings.ts';
import type { Acknowledgement } from '../../../domain/exceptions/following/affected.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { RequestNoticeId } from '../../../domain/ids.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { momentInWords, timeLeft } from '../../../domain/time/time-words.ts';
import { actions, button, note, plain, strong, text, type Block, type Card } from '../../card.ts';
import { line, list } from '../../cut.ts';
import { moment, nameOf } from '../../date-line.ts';
import { personName, userNode } from '../../people.ts';
import { webLink } from '../../web-link.ts';
import { wireId } from '../../wire-id.ts';
import { ANSWER_MAX } from '../asking/exception-forms.ts';
import { TONES } from '../deciding/standing-words.ts';
import { openButton, titleOf } from './who-waits.ts';

/** To the channel in which the freeze is announced: what was decided. Null where it is no news there. */
export function decisionNews(dossier: Dossier): Card | null {
  const { exception, freeze, project } = dossier;
  const { standing, number } = exception;
  if (standing.state !== 'approved' && standing.state !== 'denied') return null;
  const approved = standing.state === 'approved';
  const first = approved
    ? `Exception from ${nameOf(freeze)} granted: #${number} may land.`
    : `No exception from ${nameOf(freeze)}: #${number} stays out.`;
  const until = approved ? standing.until : null;
  const reason = approved ? standing.override : standing.reason;
  return {
    tone: TONES[standing.state],
    summary: `${first} ${titleOf(dossier, 160)}`,
    blocks: [
      text(strong(first)),
      text(plain(`${titleOf(dossier, 200)} · `), webLink(exception.answers.link)),
      text(
        plain(approved ? 'Approved by ' : 'Denied by '),
        userNode(standing.by),
        ...(until === null ? [] : [plain(', until '), moment(until, project.zone)]),
        plain(reason === null ? '.' : `: ${line(reason, 200)}`),
      ),
      actions(openButton(dossier)),
    ],
  };
}

/** To a team that has work by it: what will land, and a button that says it was read. */
export function grantedForTeam(dossier: Dossier, audience: Audience, id: RequestNoticeId): Card {
  const { exception, freeze } = dossier;
  const { number, answers, requester } = exception;
  const first = `An exception from ${nameOf(freeze)} is granted, and it concerns ${audience}.`;
  const noted = namesFor(dossier.acknowledged, audience);
  return {
    tone: 'warning',
    summary: `${first} #${number}: ${titleOf(dossier, 160)}`,
    blocks: [
      text(strong(first)),
      text(plain(`#${number}: ${titleOf(dossier, 200)} · `), webLink(answers.link)),
      text(
        plain(
          `It lands by ${line(answers.doneBy, ANSWER_MAX.done)}. What you need to know of it, ask `,
        ),
        userNode(requester),
        plain('.'),
      ),
      ...(noted === null ? [] : [text(plain(`Acknowledged by ${noted}.`))]),
      actions(
        button(wireId('exception.acknowledge', id), 'Acknowledge', 'primary'),
        openButton(dossier),
      ),
    ],
  };
}

/** On the request itself: which teams have read it. */
export function acknowledgedBlocks({ acknowledged }: Pick<Dossier, 'acknowledged'>): Block[] {
  const teams = [...new Set(acknowledged.map(({ audience }) => audience))];
  return teams.map((audience) =>
    note(plain(`Acknowledged for ${audience}: ${namesFor(acknowledged, audience) ?? ''}.`)),
  );
}

function namesFor(all: readonly Acknowledgement[], audience: Audience): string | null {
  const names = all
    .filter((one) => one.audience === audience)
    .map(({ person }) => personName(person));
  return names.length === 0 ? null : list(names, 120);
}

/** To the requester, before the approval ends. */
export function approvalEnds(dossier: Dossier, until: Instant, now: Instant): Card {
  const { exception, project } = dossier;
  const first = `The approval of your request #${exception.number} ends ${timeLeft(now, until)}.`;
  const then =
    'If the change is in, say so. If it takes longer, ask again before, and say what changed.';
  return {
    tone: 'warning',
    summary: `${first} ${titleOf(dossier, 120)} ${then}`,
    blocks: [
      text(strong(first), plain(` It holds until ${momentInWords(until, project.zone)}.`)),
      text(plain(titleOf(dossier, 200))),
      text(plain(then)),
      actions(
        button(wireId('exception.landed', exception.id), 'It has landed', 'primary'),
        askAgainButton(exception, 'Ask for longer…'),
      ),
    ],
  };
}

/** An approval has ended; what landed while it held may be marked so later. */
export const landedInTimeButton = ({ id }: Pick<Exception, 'id'>, label = 'It landed in time…') =>
  button(wireId('exception.open-landed', id), label);

export const askAgainButton = ({ id }: Pick<Exception, 'id'>, label = 'Ask again…') =>
  button(wireId('exception.open-again', id), label);
