import { capitalWords } from '../../cards/capital.ts';
import { line, list } from '../../cards/cut.ts';
import { nameOf, onItsDate } from '../../cards/date-line.ts';
import { changesInWords, unclearInWords, untilInWords, whatStops } from '../../cards/meaning.ts';
import type { Exception } from '../../domain/exceptions/exception.ts';
import { gateOf, type Gate } from '../../domain/cycle/gate.ts';
import type { MayLand } from '../../domain/cycle/may-land.ts';
import { entryOf } from '../../domain/exceptions/register/register.ts';
import { nextStateChange } from '../../domain/cycle/state-changes.ts';
import type { Instant } from '../../domain/time/time.ts';
import { momentInWords } from '../../domain/time/time-words.ts';
import type { GateQuestion, PublicGate } from '../../public.ts';
import type { Found } from './named.ts';
import { inForceView } from './state-view.ts';

/** Whether a change may be merged, with the reason, until when, and where to ask. */
export function gateView(
  found: Found,
  requests: readonly Exception[],
  question: GateQuestion,
  now: Instant,
): PublicGate {
  const { project, cycle } = found;
  const { kind, change } = question;
  const gate = gateOf(cycle, requests, question, now);
  const { answer, landing, request } = gate;
  return {
    answer,
    project: project.key,
    cycle: cycle.key,
    kind,
    change,
    reason: reasonOf(found, gate, question),
    until: untilOf(gate),
    freezes: landing.inTheWay.map(inForceView),
    ask: answer === 'frozen' ? askOf(gate, change) : null,
    request: request && { number: request.number, outcome: outcomeOf(request, found) },
    changesAt: changesAt(found, request, now),
  };
}

function reasonOf(
  found: Found,
  { answer, landing, request }: Gate,
  question: GateQuestion,
): string {
  switch (answer) {
    case 'open':
      return openReason(landing, question);
    case 'excepted':
      return exceptedReason(found, landing, request);
    case 'frozen':
      return landing.answer === 'closed'
        ? `${line(found.cycle.name, 80)} is released: nothing more lands in this cycle.`
        : frozenReason(landing);
  }
}

function openReason({ next, unclear }: MayLand, { kind }: GateQuestion): string {
  const [first] = unclear;
  const what = capitalWords(changesInWords([kind]));
  if (first !== undefined) {
    return `${what} may land as far as the schedule says. ${unclearInWords(first.freeze)}`;
  }
  return next === null
    ? `${what} may land.`
    : `${what} may land until ${nameOf(next.freeze)}, which is ${onItsDate(next.freeze.when)}.`;
}

function frozenReason({ inTheWay, askFrom }: MayLand): string {
  const held = inTheWay.find(({ freeze }) => freeze.id === askFrom?.id);
  if (held === undefined) throw new Error('A gate is frozen by no freeze.');
  const { freeze, until } = held;
  const others = inTheWay.filter((one) => one !== held).map((one) => nameOf(one.freeze));
  const beside = others.length === 0 ? '' : ` Also in the way: ${list(others, 200)}.`;
  return `${nameOf(freeze)} is on ${untilInWords(freeze, until)}: ${whatStops(freeze)}.${beside}`;
}

function exceptedReason({ project }: Found, { inTheWay }: MayLand, request: Exception | null) {
  const number = request?.number ?? 0;
  const names = list(
    inTheWay.map(({ freeze }) => nameOf(freeze)),
    200,
  );
  const until = grantedUntil(request);
  const ends = until === null ? '' : `, until ${momentInWords(until, project.zone)}`;
  return `Request #${number} was granted: it may land in spite of ${names}${ends}.`;
}

function askOf({ landing, request }: Gate, change: string | null): string {
  if (landing.answer === 'closed') {
    return 'Ask a release manager, in chat, which branch is open for it.';
  }
  switch (request?.standing.state) {
    case 'open':
    case 'more-info':
      return `Request #${request.number} asks for it already, and waits for a decision.`;
    case 'denied':
      return `Request #${request.number} was refused: ${line(request.standing.reason, 200)}`;
    case undefined:
    case 'approved':
    case 'withdrawn':
    case 'expired':
    case 'landed':
    case 'reverted': {
      const link = change === null ? 'LINK' : line(change, 300);
      return `Ask for an exception in chat: @relbot exception ${link}`;
    }
  }
}

function untilOf({ answer, landing, request }: Gate): Instant | null {
  switch (answer) {
    case 'open':
      return landing.next?.at ?? null;
    case 'excepted':
      return grantedUntil(request);
    case 'frozen':
      return heldUntil(landing);
  }
}

/** When it opens; where that is not in this cycle any more, when the last of its freezes ends. */
function heldUntil({ opens, inTheWay }: MayLand): Instant | null {
  if (opens === null || opens === 'sign-off') return null;
  if (opens !== 'next release') return opens.at;
  const ends = inTheWay.flatMap(({ until }) =>
    until === null || until === 'sign-off' ? [] : [until.at],
  );
  return ends.toSorted((a, b) => a - b).at(-1) ?? null;
}

function grantedUntil(request: Exception | null): Instant | null {
  return request?.standing.state === 'approved' ? request.standing.until : null;
}

function outcomeOf(request: Exception, { cycle, project }: Found) {
  const { outcome } = entryOf(request, { name: '', owner: null }, cycle.name, project.zone);
  return outcome;
}

function changesAt({ cycle }: Found, request: Exception | null, now: Instant): Instant | null {
  const ends = grantedUntil(request);
  const next = nextStateChange([cycle], now);
  return ends !== null && ends > now && (next === null || ends < next) ? ends : next;
}
