import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { NotAllowed, type Call } from '../../src/app/call.ts';
import { isPress, PRESSES } from '../../src/app/heard/presses.ts';
import { isForm, SUBMISSIONS } from '../../src/app/heard/submissions.ts';
import type { ActionName } from '../../src/cards/wire-id.ts';
import {
  grantOf,
  type Exception,
  type ExceptionState,
} from '../../src/domain/exceptions/exception.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { STANDINGS } from '../domain/exceptions/deciding/sample-poll.ts';
import { desk, type Desk } from '../support/requests.ts';

/** Every button and dialog of a request × who presses it × where the request stands. */

type StateName = ExceptionState['state'];

const STATES = Object.keys(STANDINGS).filter((name): name is StateName => name in STANDINGS);

/** Who presses, and who asked. */
const ROLES = {
  requester: { user: 'ana', asked: 'ana' },
  'manager who asked': { user: 'mara', asked: 'mara' },
  'approver who asked': { user: 'ben', asked: 'ben' },
  approver: { user: 'ben', asked: 'ana' },
  'approver of another group': { user: 'dora', asked: 'ana' },
  manager: { user: 'mara', asked: 'ana' },
  nobody: { user: 'emil', asked: 'ana' },
} as const;
type Role = keyof typeof ROLES;

interface Allowed {
  readonly states: readonly StateName[];
  readonly roles: readonly Role[];
}

const UNDECIDED = ['open', 'more-info'] as const;
const decides: Allowed = { states: UNDECIDED, roles: ['approver', 'manager'] };
const alone: Allowed = { states: UNDECIDED, roles: ['manager'] };
const asker = ['requester', 'manager who asked', 'approver who asked'] as const;
const answers: Allowed = { states: UNDECIDED, roles: asker };
const staysOut: Allowed = {
  states: ['denied', 'withdrawn', 'expired', 'reverted'],
  roles: [...asker, 'manager'],
};
const reports = [...asker, 'approver', 'manager'] as const;

const GRANTED = ['approved', 'landed', 'reverted'] as const;

const TABLE: Partial<Record<ActionName, Allowed>> = {
  'exception.approve': decides,
  'exception.open-deny': decides,
  'exception.deny': decides,
  'exception.deny-as-said': decides,
  'exception.open-info': decides,
  'exception.open-info-as-said': decides,
  'exception.info': decides,
  'exception.recuse': decides,
  'exception.open-override': alone,
  'exception.override': alone,
  'exception.open-answer': answers,
  'exception.show': {
    states: STATES,
    roles: [
      'requester',
      'manager who asked',
      'approver who asked',
      'approver',
      'approver of another group',
      'manager',
      'nobody',
    ],
  },
  'exception.restrict': { states: STATES, roles: reports },
  'exception.open-extra': answers,
  'exception.extra': answers,
  'exception.answer': answers,
  'exception.withdraw': { states: [...UNDECIDED, 'approved'], roles: [...asker, 'manager'] },
  'exception.landed': { states: ['approved'], roles: reports },
  'exception.open-landed': { states: ['approved'], roles: reports },
  'exception.land': { states: ['approved'], roles: reports },
  'exception.open-revert': { states: ['landed'], roles: reports },
  'exception.revert': { states: ['landed'], roles: reports },
  'known-issue.open-form': staysOut,
  'known-issue.submit': staysOut,
  'known-issue.confirm': staysOut,
  'known-issue.drop': staysOut,
  'exception.revert-as-said': { states: ['landed'], roles: reports },
  'harm.open-form': { states: GRANTED, roles: reports },
  'harm.submit': { states: GRANTED, roles: reports },
  'harm.none': { states: GRANTED, roles: reports },
  'harm.unknown': { states: GRANTED, roles: reports },
};

/** Shows something to whoever asks, and changes nothing. */
const READS = ['exception.advice'];

/** These begin a request: there is none yet to decide on. */
const BEFORE = [
  'exception.open-form',
  'exception.open-again',
  'exception.open-draft',
  'exception.which-restricted',
  'exception.submit',
  'exception.open-news',
  'exception.news',
];

/** That everybody may read it, which `restricted.test.ts` walks; none of these is restricted. */
const OPENS = ['exception.unrestrict'];

/** A team's word changes nothing of it, and is tested with what the team is told. */
const BESIDE = ['exception.acknowledge'];

const VALUES = {
  reason: 'It is too late for this one.',
  question: 'Is there a test?',
  to: 'approve',
  what: 'Quota fix https://review.example/42',
  harm: 'Every project loses its limits.',
  risk: 'low',
  why: 'One line, with a test.',
  done: 'Friday',
  undo: 'flag',
  when: 'just now',
  workaround: 'Raise the limit by hand.',
};

let store: Store;
let office: Desk;
const requests = new Map<string, Exception>();

beforeAll(async () => {
  // One store for all cases, so it outlives each test.
  const folder = mkdtempSync(path.join(tmpdir(), 'relbot-'));
  store = await openStore(path.join(folder, 'relbot.db'));
  office = await desk(store);
  for (const { asked } of Object.values(ROLES)) {
    if (!requests.has(asked)) requests.set(asked, await office.files(asked));
  }
  for (const { user } of Object.values(ROLES)) await office.by(user, async () => undefined);
  return async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

/** The request as if nothing had happened to it, put where it shall stand. */
async function putAt(asked: string, state: StateName): Promise<Exception> {
  const filed = requests.get(asked);
  if (filed === undefined) throw new Error(`${asked} asked for nothing.`);
  return await office.by('mara', async ({ tx, person }) => {
    const is = (standing: ExceptionState) => tx.exceptions.save({ ...filed, standing });
    const by = { ...person };
    await is({ state: 'open' });
    const standing = STANDINGS[state];
    const grant = { by, at: filed.askedAt, until: null, override: null };
    if (state === 'landed' || state === 'reverted') await is({ state: 'approved', ...grant });
    if ('by' in standing) await is({ ...standing, by });
    else await is(standing);
    const now = await tx.exceptions.byId(filed.id);
    if (now === null) throw new Error('It is gone.');
    return now;
  });
}

/** What nobody may change who may not. */
async function traces(id: Exception['id']): Promise<unknown> {
  const { exceptions, votes, audit, outbox } = store.read;
  return {
    exception: await exceptions.byId(id),
    votes: (await votes.of(id)).length,
    audit: (await audit.list()).length,
    owed: await outbox.nextAttempt('playground'),
  };
}

async function run(call: Call, action: ActionName, id: Exception['id']): Promise<void> {
  let row: number = id;
  if (action.endsWith('-as-said')) {
    const values = { exception: String(id), words: VALUES.reason };
    const begun = { personId: call.person.id, spot: call.place.spot, freezeId: null, values };
    row = await call.tx.drafts.begin(begun, call.now);
  }
  if (action === 'known-issue.confirm' || action === 'known-issue.drop') {
    const issue = await call.tx.knownIssues.add(id, VALUES.workaround, call.person.id, call.now);
    if (action === 'known-issue.drop') await call.tx.knownIssues.list(issue, id);
    row = issue;
  }
  if (isPress(action)) await PRESSES[action].run(call, row);
  else if (isForm(action)) await SUBMISSIONS[action](call, row, VALUES);
}

it('has a row for every button and dialog of a request', () => {
  const all = [...Object.keys(PRESSES), ...Object.keys(SUBMISSIONS)].filter((name) =>
    /^(?:exception|harm|known-issue)\./.test(name),
  );
  const known = [...Object.keys(TABLE), ...READS, ...BEFORE, ...BESIDE, ...OPENS];
  expect(known.toSorted()).toEqual(all.toSorted());
});

it('counts against the budget what was granted and not given back', async () => {
  for (const asked of requests.keys()) await putAt(asked, 'open');
  for (const state of STATES) {
    const exception = await putAt('ana', state);
    const counts = grantOf(exception) !== null && state !== 'expired';
    const used = await store.read.exceptions.grantedOf(exception.freezeId);
    expect(used, `${state}: how many`).toBe(counts ? 1 : 0);
  }
});

describe.each(Object.entries(TABLE))('%s', (name, { states, roles }) => {
  const [action] = Object.keys(TABLE).filter((one): one is keyof typeof TABLE => one === name);
  if (action === undefined) throw new Error('There is no such action.');

  it.each(Object.entries(ROLES))('by the %s', async (role, { user, asked }) => {
    const mayAct = roles.some((one) => one === role);
    for (const state of STATES) {
      const { id } = await putAt(asked, state);
      const before = await traces(id);
      const attempt = office.by(user, async (call) => {
        await run(call, action, id);
        // Each case begins anew: what was allowed is taken back by this.
        throw new Done();
      });
      const outcome = await attempt.catch((error: unknown) => error);
      expect(await traces(id), `${state}: what is left`).toEqual(before);
      if (!states.includes(state)) {
        expect(outcome).toBeInstanceOf(UserError);
        expect(String(outcome)).toMatch(/[Rr]equest #\d+ .*Nothing has changed\./);
      } else if (mayAct) {
        expect(outcome).toBeInstanceOf(Done);
      } else {
        expect(outcome).toBeInstanceOf(NotAllowed);
        const who = outcome instanceof NotAllowed ? (outcome.who ?? []) : [];
        expect(who.length).toBeGreaterThan(0);
        expect(who.map((person) => person.name)).not.toContain(user);
      }
    }
  });
});

class Done extends Error {}
