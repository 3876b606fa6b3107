import { actions, type Block, type Card } from '../../../cards/card.ts';
import { adviceButton } from '../../../cards/exceptions/deciding/advice.ts';
import { requesterActions } from '../../../cards/exceptions/deciding/exception-told.ts';
import { knownIssueButton } from '../../../cards/exceptions/register/known-issues.ts';
import { guarded } from './guarded.ts';
import { requestList, whichRequest } from '../../../cards/exceptions/register/request-list.ts';
import {
  requestStatus,
  type ShownRequest,
} from '../../../cards/exceptions/register/request-status.ts';
import { neededInWords } from '../../../cards/exceptions/deciding/votes-shown.ts';
import type { Project } from '../../../domain/cycle/cycle.ts';
import type { Freeze } from '../../../domain/cycle/deadline.ts';
import type { Dossier } from '../../../domain/exceptions/deciding/dossier.ts';
import { isUndecided } from '../../../domain/exceptions/exception.ts';
import { staysOut } from '../../../domain/exceptions/register/known-issue.ts';
import { findRequests } from '../../../domain/exceptions/register/find-requests.ts';
import type { CycleId, DeadlineId, ExceptionId, PersonId } from '../../../domain/ids.ts';
import type { Instant, Zone } from '../../../domain/time/time.ts';
import { UTC } from '../../../domain/time/zone.ts';
import type { Intent, Mentioned } from '../../../language/intent.ts';
import { requestsAsked, subjectWords } from '../../../language/asked/requests-asked.ts';
import type { Repositories } from '../../../store/store.ts';
import type { Reader } from './read-by.ts';

/** All requests of a project, with the freezes they are about: what questions about requests are answered from. */
export interface Register {
  readonly zone: Zone;
  readonly requests: readonly ShownRequest[];
  /** Whoever asks; null in a terminal, where nobody is known. */
  readonly asker: PersonId | null;
}

export const NO_REQUESTS: Register = { zone: UTC, requests: [], asker: null };

/**
 * Reads the register: the one place in which it is decided which requests somebody may be told of.
 *
 * @param of only this cycle's requests; null: all of the project's.
 */
export async function registerOf(
  { exceptions, deadlines, cycles }: Pick<Repositories, 'exceptions' | 'deadlines' | 'cycles'>,
  { id, zone }: Project,
  reader: Reader,
  of: CycleId | null = null,
): Promise<Register> {
  const all = of === null ? await exceptions.list(id) : await exceptions.ofCycle(of);
  const freezes = new Map<DeadlineId, Freeze>();
  for (const freezeId of new Set(all.map((exception) => exception.freezeId))) {
    const freeze = await deadlines.byId(freezeId);
    if (freeze?.kind === 'freeze') freezes.set(freezeId, freeze);
  }
  const ofProject =
    all.length === 0 ? [] : of === null ? await cycles.list(id) : [await cycles.byId(of)];
  const requests: ShownRequest[] = [];
  for (const exception of all) {
    const freeze = freezes.get(exception.freezeId);
    const cycle = ofProject.find((one) => one.id === exception.cycleId);
    if (freeze === undefined || cycle === undefined) continue;
    if (await reader.mayRead(exception, freeze)) requests.push({ exception, freeze, cycle });
  }
  return { zone, requests, asker: reader.asker };
}

/** What a sentence about requests says of them. */
export interface RequestTalk extends Pick<Intent, 'topic' | 'link' | 'mentioned'> {
  readonly number?: number | null;
}

/**
 * The answer to a question about one request, or about several.
 *
 * @param dossierOf who decides on one; null where nobody's roles are known.
 */
export async function answerOnRequests(
  register: Register,
  said: string,
  intent: RequestTalk,
  now: Instant,
  dossierOf: (id: ExceptionId) => Promise<Dossier | null>,
): Promise<Card> {
  if (intent.topic === 'list_exceptions') return list(register, said, intent.mentioned);
  const meant = requestsMeant(register, said, intent);
  const [first, ...others] = meant.requests;
  if (first === undefined || others.length > 0) return askBack(register, meant);
  const { exception } = first;
  const dossier = exception.standing.state === 'open' ? await dossierOf(exception.id) : null;
  const card = requestStatus(first, register.zone, now, {
    ...(dossier === null ? {} : { next: neededInWords(dossier) }),
    blocks: nextOf(first, register),
  });
  return guarded(card, [exception]);
}

/** Whoever asked for it may add to it or take it back; what stays out may become a known issue. */
function nextOf({ exception }: ShownRequest, { asker }: Register): Block[] {
  if (staysOut(exception)) return [knownIssueButton(exception)];
  if (!isUndecided(exception)) return [];
  const advice = adviceButton(exception);
  const isTheirs = exception.requester.id === asker;
  return [isTheirs ? requesterActions(exception, advice) : actions(advice)];
}

/** The requests that a sentence speaks of, and how it speaks of them. */
export interface RequestsMeant {
  readonly requests: readonly ShownRequest[];
  /** Its number, its link or its words; null where it is only called a request. */
  readonly asked: string | null;
}

export function requestsMeant(
  register: Register,
  said: string,
  { number = null, link, mentioned }: RequestTalk,
): RequestsMeant {
  const own = requestsAsked(said).own ? register.asker : null;
  const freezes = freezesNamed(mentioned);
  const words = subjectWords(said).filter((word) => !isOfName(word, freezes));
  const fits = findRequests(
    register.requests.map(({ exception }) => exception),
    { number, link, words, own },
  );
  const found = register.requests.filter(({ exception }) => fits.includes(exception));
  // Only a freeze was named: its requests, where there are some.
  const ofFreeze =
    number === null && link === null && own === null && words.length === 0
      ? register.requests.filter(({ freeze }) => freezes.some(({ id }) => id === freeze.id))
      : found;
  return { requests: narrowed(ofFreeze, freezes), asked: howAsked(number, link, words) };
}

/** "The string freeze exception of the login page": of those that fit, the ones of that freeze, if any. */
function narrowed(
  requests: readonly ShownRequest[],
  freezes: readonly { readonly id: DeadlineId }[],
): readonly ShownRequest[] {
  if (requests.length < 2) return requests;
  const of = requests.filter(({ freeze }) => freezes.some(({ id }) => id === freeze.id));
  return of.length === 0 ? requests : of;
}

function howAsked(
  number: number | null,
  link: string | null,
  words: readonly string[],
): string | null {
  if (number !== null) return `#${number}`;
  if (link !== null) return 'that link';
  return words.length === 0 ? null : `“${words.join(' ')}”`;
}

/** Which of several, or, where none fits, those that are open. */
export function askBack(register: Register, { requests, asked }: RequestsMeant): Card {
  if (requests.length > 1) {
    return guarded(
      whichRequest(asked ?? 'that', newestFirst(requests), 'several'),
      requests.map(({ exception }) => exception),
    );
  }
  const sought =
    asked === null ? 'that you could mean' : asked.startsWith('#') ? asked : `with ${asked}`;
  const open = newestFirst(openOnes(register));
  return guarded(
    whichRequest(sought, open, 'none'),
    open.map(({ exception }) => exception),
  );
}

export function openOnes({ requests }: Register): ShownRequest[] {
  return requests.filter(({ exception }) => isUndecided(exception));
}

function list(register: Register, said: string, mentioned: Mentioned): Card {
  const { states, own } = requestsAsked(said);
  const freezes = /\bf+es?\b/i.test(said) ? [] : freezesNamed(mentioned);
  const among = register.requests.filter(
    ({ exception, freeze }) =>
      (!own || register.asker === null || exception.requester.id === register.asker) &&
      (freezes.length === 0 || freezes.some(({ id }) => id === freeze.id)),
  );
  const shown = among.filter(
    ({ exception }) => states === null || states.includes(exception.standing.state),
  );
  const card = requestList(newestFirst(shown), among.length, {
    states,
    own: own && register.asker !== null,
    freezes: freezes.map(({ name }) => name),
  });
  return guarded(
    card,
    shown.map(({ exception }) => exception),
  );
}

function newestFirst(requests: readonly ShownRequest[]): ShownRequest[] {
  return requests.toSorted((a, b) => b.exception.number - a.exception.number);
}

/** "FFE" is what people call any exception, so it names no freeze by itself. */
function freezesNamed(mentioned: Mentioned) {
  const named =
    mentioned.found === 'one'
      ? [mentioned.deadline, ...mentioned.also]
      : mentioned.found === 'several'
        ? mentioned.among
        : [];
  return named.filter(({ kind }) => kind === 'freeze');
}

function isOfName(word: string, named: readonly { name: string; aliases: readonly string[] }[]) {
  return named.some(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase().split(/\s+/).includes(word)),
  );
}
