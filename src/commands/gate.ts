import { z } from 'zod';
import { createPublic } from '../app/public/public-relbot.ts';
import { systemClock } from '../app/clock.ts';
import { managersOnRoster } from '../app/people/managers.ts';
import type { ChangeKind } from '../domain/cycle/deadline.ts';
import { GATE_ANSWERS } from '../domain/cycle/gate.ts';
import { UserError } from '../domain/user-error.ts';
import { openReadOnly } from '../store/store.ts';
import type { Printer } from './printer.ts';

export interface GateOptions {
  readonly databaseUrl: string;
  /** The relbot that is asked over the web; null: what is stored here. */
  readonly server: string | null;
  readonly change: string | null;
  readonly kind: ChangeKind;
  readonly project: string | null;
  readonly cycle: string | null;
  readonly team: string | null;
}

interface Answer {
  readonly answer: (typeof GATE_ANSWERS)[number];
  readonly reason: string;
  readonly ask: string | null;
}

/**
 * Says in a sentence whether a change may be merged.
 *
 * @throws UserError where it may not, with the reason and where to ask.
 */
export async function askGate(options: GateOptions, printer: Printer): Promise<void> {
  const { server } = options;
  const found = server === null ? await askedHere(options) : await askedThere(server, options);
  const { answer, reason, ask } = found;
  if (answer === 'frozen')
    throw new UserError([`Frozen: ${reason}`, ask].filter(Boolean).join(' '));
  printer.out(`${answer === 'open' ? 'Open' : 'Excepted'}: ${reason}`);
}

async function askedHere(options: GateOptions): Promise<Answer> {
  const { databaseUrl, change, kind, team, project, cycle } = options;
  const store = await openReadOnly(databaseUrl);
  if (store === null) {
    throw new UserError(
      'No schedule is stored here: import one, or name the relbot to ask with --server.',
    );
  }
  try {
    const shown = createPublic({
      store: { read: store.read, seen: () => null, seenOfOthers: () => null },
      clock: systemClock,
      managers: managersOnRoster,
    });
    return await shown.gate({ project, cycle }, { change, kind, team });
  } finally {
    await store.close();
  }
}

const PATIENCE = 30_000;

const theirAnswer = z.object({
  answer: z.enum(GATE_ANSWERS),
  reason: z.string(),
  ask: z.string().nullable(),
});
const theirProblem = z.object({ detail: z.string() });

async function askedThere(server: string, options: GateOptions): Promise<Answer> {
  const address = addressOf(server, options);
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    throw new UserError(`${server} cannot be reached: is it the address of a relbot?`, { cause });
  });
  const said: unknown = await response.json().catch(() => null);
  const problem = theirProblem.safeParse(said);
  if (!response.ok) {
    const why = problem.success ? problem.data.detail : `it answered ${response.status}.`;
    throw new UserError(`${server} does not say: ${why}`);
  }
  const answer = theirAnswer.safeParse(said);
  if (answer.success) return answer.data;
  throw new UserError(`${server} answers something else than a relbot would.`);
}

function addressOf(server: string, options: GateOptions): URL {
  if (!/^https?:\/\//i.test(server) || !URL.canParse(server)) {
    throw new UserError(`“${server}” is no address: write it as in https://relbot.example.org.`);
  }
  const address = new URL(`${server.replace(/\/+$/, '')}/api/v1/gate`);
  const { change, kind, project, cycle, team } = options;
  for (const [name, value] of Object.entries({ change, kind, project, cycle, team })) {
    if (value !== null) address.searchParams.set(name, value);
  }
  return address;
}
