import type { Card } from '../../../cards/card.ts';
import { whichRequest } from '../../../cards/exceptions/register/request-list.ts';
import {
  askForWorkaround,
  knownIssueDropOffer,
  knownIssueDropped,
  knownIssueForm,
  knownIssueList,
  knownIssueListed,
  knownIssueOffer,
} from '../../../cards/exceptions/register/known-issues.ts';
import type { Form } from '../../../cards/form.ts';
import type { Exception } from '../../../domain/exceptions/exception.ts';
import type { ExceptionId, KnownIssueId } from '../../../domain/ids.ts';
import { type KnownIssue, whyNoIssue } from '../../../domain/exceptions/register/known-issue.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { KnownIssueOrder } from '../../../language/orders/known-issues.ts';
import { type Call, isManager, needGround, NotAllowed } from '../../call.ts';
import { writeDown } from '../../written-down.ts';
import { dossierOf } from '../deciding/dossier.ts';
import { readerOf } from './read-by.ts';
import { openOnes, registerOf } from './requests.ts';

/** Shows what a sentence about known issues would do, or lists them. */
export async function followKnownIssue(call: Call, order: KnownIssueOrder): Promise<Card> {
  const { tx, person, now } = call;
  const { project, cycle } = needGround(call);
  if (order.order === 'list-known-issues') {
    return knownIssueList(cycle.name, await tx.knownIssues.ofCycle(cycle.id));
  }
  const register = await registerOf(tx, project, readerOf(call));
  const found = register.requests.find(({ exception }) => exception.number === order.number);
  if (found === undefined) return whichRequest(`#${order.number}`, openOnes(register), 'none');
  const { exception } = found;
  const listed = await tx.knownIssues.ofException(exception.id);
  if (order.order === 'no-known-issue') {
    if (listed !== null) return knownIssueDropOffer(listed);
    throw new UserError(`#${order.number} is no known issue. Nothing has changed.`);
  }
  await check(call, exception, 'show');
  if (order.workaround === null) return askForWorkaround(exception);
  const { workaround } = order;
  const id = await tx.knownIssues.add(exception.id, workaround, person.id, now);
  return knownIssueOffer(exception, { id, workaround, before: listed?.workaround ?? null });
}

export async function confirmKnownIssue(call: Call, id: KnownIssueId): Promise<Card> {
  const { issue, state } = await kept(call, id);
  await check(call, issue.exception, 'change');
  if (state !== 'open') throw new UserError('This has been confirmed already.');
  await list(call, issue);
  return knownIssueListed(issue.exception, issue.workaround);
}

export async function dropKnownIssue(call: Call, id: KnownIssueId): Promise<Card> {
  const { issue, state } = await kept(call, id);
  await check(call, issue.exception, 'change');
  if (state !== 'listed') throw new UserError('That is no known issue any more.');
  await call.tx.knownIssues.drop(id);
  await write(call, 'no known issue', issue.exception, issue.workaround, null);
  return knownIssueDropped(issue.exception);
}

/** Opens the box for the workaround; who may not list it is told before they type. */
export async function openKnownIssueForm(call: Call, id: ExceptionId): Promise<Form> {
  const { exception } = await dossierOf(call, id);
  await check(call, exception, 'change');
  const listed = await call.tx.knownIssues.ofException(id);
  return knownIssueForm(exception, listed?.workaround ?? null);
}

export async function submitKnownIssue(
  call: Call,
  id: ExceptionId,
  workaround: string,
): Promise<Card> {
  const { exception } = await dossierOf(call, id);
  await check(call, exception, 'change');
  const { tx, person, now } = call;
  const issue = await tx.knownIssues.add(id, workaround, person.id, now);
  await list(call, { id: issue, exception, workaround, by: person, at: now });
  return knownIssueListed(exception, workaround);
}

async function list(call: Call, { id, exception, workaround }: KnownIssue): Promise<void> {
  const before = await call.tx.knownIssues.ofException(exception.id);
  await call.tx.knownIssues.list(id, exception.id);
  await write(call, 'known issue', exception, before?.workaround ?? null, workaround);
}

async function write(
  call: Call,
  deed: string,
  exception: Exception,
  before: string | null,
  after: string | null,
): Promise<void> {
  await writeDown(call, { deed, subject: 'exception', subjectId: exception.id, before, after });
}

async function kept({ tx }: Call, id: KnownIssueId) {
  const found = await tx.knownIssues.byId(id);
  if (found === null) {
    throw new UserError('I no longer have that. Say “known issue #12: workaround …” again.');
  }
  return found;
}

/** To show what would happen, only the request has to stand so that it can. */
async function check(call: Call, exception: Exception, what: 'show' | 'change'): Promise<void> {
  const { person } = call;
  const isTheirs = what === 'show' || (await isManager(call, exception.projectId));
  const why = whyNoIssue(exception, { id: person.id, isManager: isTheirs });
  const { number, requester } = exception;
  if (exception.isRestricted) {
    throw new UserError(
      `Request #${number} is restricted, and known issues are for everybody: write of it when the hole is closed.`,
    );
  }
  switch (why) {
    case null:
      return;
    case 'undecided':
      throw new UserError(
        `Request #${number} is not decided yet: it becomes a known issue when it stays out. Nothing has changed.`,
      );
    case 'let in':
      throw new UserError(
        `Request #${number} is approved: its fix is let in, so nothing is left out. Nothing has changed.`,
      );
    case 'not theirs':
      throw new NotAllowed(
        `Only ${requester.name}, who asked for #${number}, or a release manager can say what is known of it.`,
        exception.projectId,
        await whoCan(call, exception),
      );
  }
}

async function whoCan({ app, tx, now }: Call, { projectId, requester }: Exception) {
  const managers = await app.managers.all(tx, { projectId, now });
  return [requester, ...managers.filter(({ id }) => id !== requester.id)];
}
