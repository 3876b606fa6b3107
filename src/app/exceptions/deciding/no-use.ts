import type { Deed } from '../../../domain/exceptions/deciding/deed.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import type { NotCovered } from '../../../domain/exceptions/deciding/landing.ts';
import { grantOf } from '../../../domain/exceptions/exception.ts';
import type { Instant } from '../../../domain/time/time.ts';
import { momentInWords } from '../../../domain/time/time-words.ts';
import { UserError } from '../../../domain/user-error.ts';
import { countVotes, type Vote } from '../../../domain/exceptions/deciding/vote.ts';

/** A refusal for whoever comes too late, or too early: what has happened, by whom and when. */
export function outOfTurn(dossier: Dossier, deed: Deed['deed']): UserError {
  return new UserError(`${whereItStands(dossier, deed)} Nothing has changed.`);
}

function whereItStands({ exception, project }: Dossier, deed: Deed['deed']): string {
  const { standing, number } = exception;
  const request = `Request #${number}`;
  const on = (at: Instant) => momentInWords(at, project.zone);
  switch (standing.state) {
    case 'open':
    case 'more-info':
      return deed === 'revert'
        ? `${request} is not even decided, so nothing of it can be reverted.`
        : `${request} is not decided yet, so it cannot have landed.`;
    case 'approved':
      return deed === 'revert'
        ? `${request} is approved and not marked as landed, so it cannot be reverted.`
        : `${request} was approved by ${standing.by.name} already, on ${on(standing.at)}.`;
    case 'denied':
      return `${request} was denied by ${standing.by.name} already, on ${on(standing.at)}.`;
    case 'withdrawn':
      return `${request} was withdrawn by ${standing.by.name} on ${on(standing.at)}.`;
    case 'expired':
      return standing.grant === null
        ? `${request} was over with its freeze, on ${on(standing.at)}.`
        : `The approval of request #${number} ended on ${on(standing.at)}: ask for an exception again.`;
    case 'landed':
      return `${request} was marked as landed by ${standing.by.name} on ${on(standing.at)}.`;
    case 'reverted':
      return `${request} was marked as reverted by ${standing.by.name} on ${on(standing.at)}.`;
  }
}

/** It did not land while its approval held. */
export function notCovered({ exception, project }: Dossier, why: NotCovered): string {
  const { number } = exception;
  const grant = grantOf(exception);
  const on = (at: Instant | null) => (at === null ? 'then' : momentInWords(at, project.zone));
  switch (why) {
    case 'before its approval':
      return `Request #${number} was approved on ${on(grant?.at ?? null)}: what landed before that had no approval. Tell a release manager. Nothing has changed.`;
    case 'after its approval':
      return `The approval of request #${number} ended on ${on(grant?.until ?? null)}: what landed after that had none. Ask for an exception again. Nothing has changed.`;
    case 'still to come':
      return 'That is still to come: say so when it has landed. Nothing has changed.';
  }
}

/** A refusal for whoever sends the same dialog again. */
export function saidBefore({ exception }: Dossier, deed: Deed['deed']): UserError {
  const request = `request #${exception.number}`;
  return new UserError(
    deed === 'ask'
      ? `You have asked that on ${request} already, and ${exception.requester.name} has been told. Nothing has changed.`
      : `The answers of ${request} are as they were. Nothing has changed.`,
  );
}

/** A refusal for whoever says the same again. */
export function saidAlready(dossier: Dossier, { value, at }: Vote): UserError {
  const { exception, project } = dossier;
  const { number } = exception;
  const on = momentInWords(at, project.zone);
  const { approvals } = countVotes(dossier).missing;
  switch (value) {
    case 'yes': {
      const more =
        approvals === 0 ? '' : ` ${approvals} more ${approvals === 1 ? 'has' : 'have'} to.`;
      return new UserError(
        `You approved request #${number} already, on ${on}.${more} Nothing has changed.`,
      );
    }
    case 'no':
      return new UserError(
        `You said no to request #${number} already, on ${on}, for the same reason. Nothing has changed.`,
      );
    case 'recused':
      return new UserError(
        `You recused yourself from request #${number} on ${on}, so others decide on it. Nothing has changed.`,
      );
  }
}
