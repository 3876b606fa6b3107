import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PRESSES } from '../../src/app/heard/presses.ts';
import { createInbox } from '../../src/app/heard/receive.ts';
import { SUBMISSIONS } from '../../src/app/heard/submissions.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { plainText } from '../../src/cards/plain-text.ts';
import type { PlaceRef, UserRef } from '../../src/domain/people/account.ts';
import type { Exception } from '../../src/domain/exceptions/exception.ts';
import { brand, type DraftId } from '../../src/domain/ids.ts';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import type { Answer, Inbox, SubmitAnswer } from '../../src/platform.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { hibiscus, project } from '../domain/sample-cycle.ts';
import { desk, type Desk } from '../support/requests.ts';

/** What nobody could have pressed or sent by the screens alone, told through the door by which platforms come in. */

const VALUES = {
  reason: 'It is too late for this one.',
  question: 'Is there a test?',
  to: 'approve',
  what: 'Quota fix https://review.example/42',
  harm: 'Every project loses its limits.',
  risk: 'low',
  why: 'One line, with a test.',
  done: 'Friday',
  workaround: 'Raise the limit by hand.',
};

const ours = (name: string) => /^(?:exception|known-issue|policy)\./.test(name);
const BUTTONS = Object.keys(PRESSES).filter(ours);
const DIALOGS = Object.keys(SUBMISSIONS).filter(ours);

let store: Store;
let office: Desk;
let inbox: Inbox;
let events = 0;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'relbot-'));
  store = await openStore(path.join(folder, 'relbot.db'));
  office = await desk(store);
  inbox = createInbox(office.app, { wake: () => undefined, lost: () => undefined }, 'playground');
  return async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

let filed: Exception;
beforeEach(async () => {
  filed = await office.files('ana');
  for (const user of ['ana', 'ben', 'cleo', 'mara', 'emil']) {
    await office.by(user, async () => undefined);
  }
});

interface Doing {
  readonly event?: string;
  readonly place?: string;
}

function eventBy(user: string, { event, place = '#dev' }: Doing) {
  const id = event ?? `event${(events += 1)}`;
  const account = { platform: 'playground', user: brand<UserRef>(user) } as const;
  const where = brand<PlaceRef>(place);
  return {
    eventId: id,
    from: { account, name: user, zone: null },
    place: where,
    placeName: place,
    answerIn: where,
    direct: false,
  };
}

const presses = (user: string, action: string, doing: Doing = {}): Promise<Answer> =>
  inbox.pressed({ ...eventBy(user, doing), action, message: null });

const sends = (
  user: string,
  form: string,
  values: Readonly<Record<string, string>> = VALUES,
  doing: Doing = {},
): Promise<SubmitAnswer> => inbox.submitted({ ...eventBy(user, doing), form, values });

const id = (action: string, row: number | string) => `r1:${action}:${row}`;

function words(answer: Answer | SubmitAnswer): string {
  return 'card' in answer ? plainText(answer.card) : answer.answer;
}

/** All that could have been changed, and how often anybody did something. */
async function traces(): Promise<unknown> {
  const { exceptions, votes, audit } = store.read;
  const projects = await store.read.projects.list();
  const all = [];
  for (const { id: one } of projects) {
    for (const exception of await exceptions.list(one)) {
      all.push({ exception, votes: await votes.of(exception.id) });
    }
  }
  return { all, audit: (await audit.list()).length };
}

async function changesNothing(work: () => Promise<string>): Promise<string> {
  const before = await traces();
  const said = await work();
  expect(await traces()).toEqual(before);
  expect(said).not.toMatch(/Something broke/);
  return said;
}

describe('an id that relbot did not write', () => {
  const FORGED = [
    ['another version', (action: string, row: number) => `r2:${action}:${row}`],
    ['no version', (action: string, row: number) => `${action}:${row}`],
    ['a negative row', (action: string, row: number) => `r1:${action}:-${row}`],
    ['a row with a point', (action: string, row: number) => `r1:${action}:${row}.5`],
    ['a row beyond all numbers', (action: string) => `r1:${action}:9999999999999999999999`],
    ['something behind it', (action: string, row: number) => `r1:${action}:${row}:x`],
    ['a name nobody knows', (_: string, row: number) => `r1:exception.approve-all:${row}`],
    ['a name of every object', (_: string, row: number) => `r1:constructor:${row}`],
    ['nothing', () => ''],
  ] as const;

  it.each(FORGED)('with %s does nothing, by whomever', async (_, forge) => {
    for (const action of BUTTONS) {
      const press = () => presses('mara', forge(action, filed.id)).then(words);
      expect(await changesNothing(press), `${action}: what is said`).toMatch(
        /an older relbot|no longer/,
      );
    }
    for (const form of DIALOGS) {
      const send = () => sends('mara', forge(form, filed.id)).then(words);
      expect(await changesNothing(send), `${form}: what is said`).toMatch(
        /an older relbot|no longer/,
      );
    }
  });

  it('of a row that is nowhere does nothing', async () => {
    for (const row of [0, 987_654_321, 999_999_999_999_999]) {
      for (const action of BUTTONS) {
        // It opens an empty form: who asks names no request.
        if (action === 'exception.open-form') continue;
        const press = () => presses('mara', id(action, row)).then(words);
        expect(await changesNothing(press), `${action}: what is said`).toMatch(/no longer have/);
      }
      for (const form of DIALOGS) {
        const send = () => sends('mara', id(form, row)).then(words);
        expect(await changesNothing(send), `${form}: what is said`).toMatch(/no longer have/);
      }
    }
  });

  it('of a dialog does nothing as a button, and the other way round', async () => {
    for (const form of DIALOGS) {
      await changesNothing(() => presses('mara', id(form, filed.id)).then(words));
    }
    for (const action of BUTTONS) {
      await changesNothing(() => sends('mara', id(action, filed.id)).then(words));
    }
  });
});

describe('the same again', () => {
  it.each(BUTTONS.filter((name) => /^exception\.(?:approve|recuse|withdraw)$/.test(name)))(
    '%s: the event is heard once, and a later press is told so',
    async (action) => {
      const user = action === 'exception.withdraw' ? 'ana' : 'cleo';
      await presses(user, id(action, filed.id), { event: `${action}-${filed.id}` });
      const again = () =>
        presses(user, id(action, filed.id), { event: `${action}-${filed.id}` }).then(words);
      expect(await changesNothing(again)).toBe('posted');
      const later = () => presses(user, id(action, filed.id)).then(words);
      expect(await changesNothing(later)).toMatch(/Nothing has changed/);
    },
  );

  it.each(DIALOGS.filter((name) => /^exception\.(?:deny|info|override|answer)$/.test(name)))(
    '%s: the event is heard once, and the same dialog sent again is told so',
    async (form) => {
      const user = form === 'exception.answer' ? 'ana' : 'mara';
      const doing = { event: `${form}-${filed.id}` };
      await sends(user, id(form, filed.id), VALUES, doing);
      const again = () => sends(user, id(form, filed.id), VALUES, doing).then(words);
      expect(await changesNothing(again)).toMatch(/I have that already/);
      const later = () => sends(user, id(form, filed.id)).then(words);
      expect(await changesNothing(later)).toMatch(/Nothing has changed/);
    },
  );
});

/** These are of a draft: there is no request yet. */
const BEGINNING: readonly string[] = ['exception.submit', 'exception.news'];

describe('somebody else’s draft', () => {
  const begins = (user: string, values: Readonly<Record<string, string>>): Promise<DraftId> =>
    office.by(user, ({ tx, person, place, now }) =>
      tx.drafts.begin({ personId: person.id, spot: place.spot, freezeId: null, values }, now),
    );

  it('is not sent for them', async () => {
    const draft = await begins('ana', { what: VALUES.what });
    const send = () => sends('emil', id('exception.submit', draft), VALUES).then(words);
    expect(await changesNothing(send)).toMatch(/somebody else’s/);
    expect(await store.read.drafts.byId(draft)).toMatchObject({ exceptionId: null });
  });

  it('shows what its offer has shown, and nothing that they typed since', async () => {
    const offered = await begins('ana', { what: VALUES.what });
    const open = await presses('emil', id('exception.open-draft', offered));
    expect(JSON.stringify(open)).toContain('Quota fix');
    const typed = await begins('ana', VALUES);
    const answer = await presses('emil', id('exception.open-draft', typed));
    expect(answer.answer).toBe('form');
    expect(JSON.stringify(answer)).not.toMatch(/Quota fix|limits/);
  });

  it('of another kind is no verdict', async () => {
    const draft = await begins('mara', VALUES);
    for (const action of ['exception.deny-as-said', 'exception.open-info-as-said']) {
      const press = () => presses('mara', id(action, draft)).then(words);
      expect(await changesNothing(press)).toMatch(/no longer have what was said/);
    }
  });
});

describe('between the dialog and its sending', () => {
  it.each([
    ['exception.deny', 'ben', /Only .*release manager.* can decide on request/],
    ['exception.info', 'ben', /Only .*release manager.* can decide on request/],
  ] as const)('%s: the role is lost, and the word does not count', async (form, user, refusal) => {
    const opener = form === 'exception.deny' ? 'exception.open-deny' : 'exception.open-info';
    expect((await presses(user, id(opener, filed.id))).answer).toBe('form');
    const role = { role: 'approver', groupId: null } as const;
    await office.by(user, ({ tx, person, place }) =>
      tx.roles.take({ ...role, projectId: place.projectId, personId: person.id }),
    );
    const send = () => sends(user, id(form, filed.id)).then(words);
    expect(await changesNothing(send)).toMatch(refusal);
    await office.by(user, ({ tx, person, place, now }) =>
      tx.roles.give(
        { ...role, projectId: place.projectId, personId: person.id, until: null },
        null,
        now,
      ),
    );
  });

  // That it has landed is said of what is decided.
  it.each(
    DIALOGS.filter(
      (name) =>
        name.startsWith('exception.') && !BEGINNING.includes(name) && name !== 'exception.land',
    ),
  )('%s: it is decided, and the sender is told by whom and when', async (form) => {
    await presses('cleo', id('exception.approve', filed.id));
    const user = form === 'exception.answer' ? 'ana' : 'mara';
    const send = () => sends(user, id(form, filed.id)).then(words);
    expect(await changesNothing(send)).toMatch(/approved( by cleo)?.*/);
  });
});

describe('another project', () => {
  it('has its own approvers and managers, and its freezes are not this one’s', async () => {
    const plan = planOfCycle({ ...project, key: 'other', name: 'Other' }, hibiscus());
    await importCycle(office.app, plan, office.app.clock.now());
    const other = (await store.read.projects.list()).find(({ key }) => key === 'other');
    if (other === undefined) throw new Error('There is no other project.');
    await office.by('olga', async ({ tx, person, now }) => {
      const own = { projectId: other.id, personId: person.id, groupId: null, until: null };
      await tx.roles.give({ ...own, role: 'approver' }, null, now);
      await tx.roles.give({ ...own, role: 'manager' }, null, now);
    });
    for (const action of [
      'exception.approve',
      'exception.recuse',
      'exception.withdraw',
      'exception.open-override',
    ]) {
      const press = () => presses('olga', id(action, filed.id)).then(words);
      expect(await changesNothing(press), `${action}: what is said`).toMatch(
        /[Rr]equest #\d+.*\n?.*(?:mara|ana)/,
      );
    }
    const [theirs] = await store.read.cycles.list(other.id);
    const freeze = theirs?.deadlines.find(({ kind }) => kind === 'freeze');
    for (const freezeId of [freeze?.id ?? null, theirs?.deadlines[0]?.id ?? null, null]) {
      const draft = await office.by('emil', ({ tx, person, place, now }) =>
        tx.drafts.begin({ personId: person.id, spot: place.spot, freezeId, values: {} }, now),
      );
      const send = () => sends('emil', id('exception.submit', draft), VALUES).then(words);
      expect(await changesNothing(send)).toMatch(/no longer in the schedule/);
    }
  });
});
