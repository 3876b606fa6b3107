import type { SeenMessage } from '../fakes/world.ts';
import { describe, expect, it, test } from 'vitest';
import { instant } from '../../src/domain/time/wall.ts';
import { orderOf } from '../../src/language/orders/order.ts';
import { conversation, samplePlan, type Conversation } from '../support/conversation.ts';

const ANSWERS = {
  what: 'Quota fix https://review.example/42',
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  why: 'One line, with a test, a week in nightly.',
  done: '1 September',
};

/** After feature freeze: Ben approves for docs, Cleo for i18n, Dora for both; Mara and Otto manage. */
async function team(rules: string | null): Promise<Conversation> {
  const chat = await conversation({ now: '2026-08-29T10:00Z', managers: ['mara', 'otto'] });
  for (const user of ['ana', 'ben', 'cleo', 'dora']) await chat.says(user, 'help');
  await does(chat, 'make @ben and @dora approvers of docs');
  await does(chat, 'make @cleo and @dora approvers of i18n');
  await does(chat, 'docs and i18n decide on feature freeze');
  if (rules !== null) await does(chat, rules);
  const offer = await chat.says('ana', 'I need an exception from feature freeze');
  await chat.world.clicks('ana', offer, offer.buttons[0] ?? '');
  expect(await chat.world.submits('ana', ANSWERS)).toEqual({});
  await chat.program.relbot.settle();
  return chat;
}

async function does(chat: Conversation, words: string): Promise<string> {
  const preview = await chat.says('mara', words);
  const [button = ''] = preview.buttons;
  await chat.world.clicks('mara', preview, button);
  await chat.program.relbot.settle();
  return preview.text;
}

const request = (chat: Conversation) => {
  const found = chat.world.messages('#dev').find(({ text }) => text.includes('request #1'));
  if (found === undefined) throw new Error('The request is not there.');
  return found;
};

async function presses(chat: Conversation, user: string, button: string): Promise<string> {
  const told = chat.world.privately(user).length;
  await chat.world.clicks(user, request(chat), button);
  await chat.program.relbot.settle();
  return chat.world.privately(user).slice(told).at(-1)?.text ?? '';
}

async function denies(
  chat: Conversation,
  user: string,
  reason: string,
  door?: string,
): Promise<void> {
  await chat.world.clicks(user, request(chat), 'Deny…');
  await chat.world.submits(user, { reason, ...(door === undefined ? {} : { door }) });
  await chat.program.relbot.settle();
}

const lastTold = (chat: Conversation, user: string) =>
  chat.world.privately(user).at(-1)?.text ?? '';

describe('one approval from each of two groups', () => {
  const rules = 'feature freeze exceptions need one from docs and one from i18n';

  it('is shown before it is set, and by name as it comes in', async () => {
    const chat = await team(rules);
    expect((await chat.says('bo', 'exception rules for feature freeze')).text).toMatch(
      /2 people have to approve, one of each: docs and i18n\./,
    );
    expect(request(chat).buttons).toContain('Decide alone…');
    expect(lastTold(chat, 'ana')).toMatch(/2 approvals are missing: one of docs and one of i18n/);
    await presses(chat, 'ben', 'Approve');
    expect(request(chat).text).toMatch(
      /For: ben\.\s+1 approval is missing: one of i18n\. Awaited: .*cleo/,
    );
    expect(await presses(chat, 'ben', 'Approve')).toMatch(
      /You approved request #1 already, on .*\. 1 more has to\. Nothing has changed\./,
    );
    await presses(chat, 'cleo', 'Approve');
    expect(request(chat).text).toMatch(/✅ Approved by @?cleo[^]*For: ben and cleo\./);
    expect(lastTold(chat, 'ana')).toMatch(/is approved by/);
  });

  it('is not given by a manager and one group; who approved can think otherwise', async () => {
    const chat = await team(rules);
    await presses(chat, 'mara', 'Approve');
    await presses(chat, 'ben', 'Approve');
    expect(request(chat).text).toMatch(/1 approval is missing: one of i18n/);
    await denies(chat, 'ben', 'It breaks the upgrade, as I found out.');
    expect(request(chat).text).toMatch(/⛔ Denied by @?ben/);
  });
});

describe('a no that blocks', () => {
  const rules = 'exception rules for feature freeze: 2 approvals, a no blocks, budget 1';

  it('is told with its reason, and a manager overrides it with theirs, for all to read', async () => {
    const chat = await team(rules);
    await denies(chat, 'cleo', 'The strings are with the translators.');
    expect(lastTold(chat, 'ana')).toMatch(
      /cleo says no to your request #1[^]*translators[^]*not decided/,
    );
    await presses(chat, 'ben', 'Approve');
    await presses(chat, 'dora', 'Approve');
    expect(request(chat).text).toMatch(/Against: cleo: The strings[^]*The no stands in the way/);
    expect(await presses(chat, 'ben', 'Decide alone…')).toMatch(
      /Only a release manager can decide on request #1 alone\.[^]*mara/,
    );
    await chat.world.clicks('mara', request(chat), 'Decide alone…');
    await chat.world.submits('mara', { to: 'approve', reason: 'No string changes in it.' });
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(
      /Approved by @?mara[^]*A release manager approved it alone: No string changes in it\.[^]*1 of 1 used/,
    );
  });

  it('keeps the door that a no points to, for the decision that comes later', async () => {
    const chat = await team(rules);
    await denies(chat, 'cleo', 'The strings are translated already.', 'next cycle');
    expect(request(chat).text).toMatch(
      /Against: cleo: The strings[^]*It points to the next release\./,
    );
    expect(lastTold(chat, 'ana')).toMatch(/It points to the next release\./);
    await denies(chat, 'ben', 'It is too big.', 'flag');
    await chat.world.clicks('mara', request(chat), 'Decide alone…');
    await chat.world.submits('mara', { to: 'deny', reason: 'Both are right.', door: 'all' });
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(
      /Still open: behind a flag \(ben\) or the next release \(cleo\)\./,
    );
    expect(lastTold(chat, 'ana')).toMatch(
      /Proposed: behind a flag \(ben\) or the next release \(cleo\)\.[^]*Behind a flag:[^]*The next release:/,
    );
    expect(lastTold(chat, 'ana')).not.toMatch(/A known issue:/);
  });

  it('lets an approver out who recuses themselves', async () => {
    const chat = await team(rules);
    await presses(chat, 'ben', 'Recuse');
    expect(request(chat).text).toMatch(/Takes no part: ben\./);
    expect(await presses(chat, 'ben', 'Approve')).toMatch(/You recused yourself from request #1/);
    expect(await presses(chat, 'ana', 'Recuse')).toMatch(/is your own/);
  });
});

describe('time', () => {
  it('decides when a request has been open long enough, and ends the approval', async () => {
    const chat = await team(
      'exception rules for feature freeze: open for 24 hours and grants last 2 days',
    );
    await presses(chat, 'ben', 'Approve');
    expect(request(chat).text).toMatch(/The approvals are enough\. Unless somebody objects/);
    await chat.program.windTo('2026-08-30T10:01Z');
    expect(request(chat).text).toMatch(/✅ Approved by @?ben[^]*It holds until .*1 Sep 2026/);
    expect(lastTold(chat, 'ana')).toMatch(/is approved by[^]*holds until/);
    await chat.program.windTo('2026-09-01T10:01Z');
    expect(request(chat).text).toMatch(/The approval has ended/);
    expect(lastTold(chat, 'ana')).toMatch(/The approval of your request #1 has ended/);
    expect(request(chat).buttons).toEqual(['It landed in time…']);
  });

  it('does not take from a change that it landed while its approval held', async () => {
    const chat = await team('exception rules for feature freeze: grants last 2 days, budget 3');
    await presses(chat, 'ben', 'Approve');
    await chat.program.windTo('2026-09-02T10:00Z');
    expect(request(chat).text).toMatch(/The approval has ended[^]*0 of 3 used/);
    expect(await presses(chat, 'bo', 'It landed in time…')).toMatch(
      /Only ana, who asked, or somebody who decides on request #1 can say so/,
    );
    const says = async (when: string) => {
      await chat.world.clicks('ana', request(chat), 'It landed in time…');
      return JSON.stringify(await chat.world.submits('ana', { when }));
    };
    expect(await says('31 August, 11:00 UTC')).toMatch(
      /ended on Mon 31 Aug 2026, 10:00 UTC: what landed after that had none/,
    );
    expect(await says('28 August')).toMatch(/what landed before that had no approval/);
    expect(await says('tomorrow')).toMatch(/say the day, and the time|still to come/);
    expect(await says('30 August, 15:00 UTC')).toBe('{}');
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(
      /📦 Landed on .*30 Aug 2026.*, says @?ana on .*2 Sep 2026[^]*1 of 3 used/,
    );
    expect(request(chat).buttons).toEqual(['It was reverted…']);
    expect((await chat.says('bo', '#1?')).text).toMatch(/Request #1 landed on .*30 Aug 2026/);
    expect((await chat.says('bo', 'exception statistics')).text).toMatch(
      /1 of 1 request .*approved/,
    );
  });

  it('is over with its freeze, also where that ends earlier than it was to', async () => {
    const chat = await team(null);
    await chat.imports({
      ...samplePlan,
      deadlines: samplePlan.deadlines.map((one) =>
        one.kind === 'freeze' && one.name === 'Feature freeze'
          ? { ...one, ends: { by: 'instant', at: chat.clock.now() } }
          : one,
      ),
    });
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(/⌛ Over since .*nobody had decided/);
    expect(lastTold(chat, 'ana')).toMatch(/is over: its freeze is/);
    expect(await presses(chat, 'mara', 'Approve')).toMatch(
      /Request #1 was over with its freeze, on/,
    );
  });

  it('goes along with a freeze that moves', async () => {
    const chat = await team('exception rules for feature freeze: 2 approvals');
    await presses(chat, 'ben', 'Approve');
    await does(chat, 'move rc1 by two weeks');
    await chat.program.windTo('2026-09-15T10:00Z');
    expect(request(chat).text).toMatch(/Waiting for a decision[^]*For: ben\./);
  });
});

const asksFor = (chat: Conversation) => chat.says('ana', 'I need an exception from feature freeze');

async function opens(chat: Conversation, offer: SeenMessage): Promise<void> {
  await chat.world.clicks('ana', offer, offer.buttons[0] ?? '');
}

describe('a freeze that changes while somebody fills in the form', () => {
  const freezeEnds = (chat: Conversation, iso: string) =>
    chat.imports({
      ...samplePlan,
      deadlines: samplePlan.deadlines.map((one) =>
        one.kind === 'freeze' && one.name === 'Feature freeze'
          ? { ...one, ends: { by: 'instant', at: instant(Date.parse(iso)) } }
          : one,
      ),
    });

  it('has ended: nothing is filed, what was written is kept, and they are told', async () => {
    const chat = await team(null);
    await presses(chat, 'ben', 'Approve');
    await opens(chat, await asksFor(chat));
    await freezeEnds(chat, '2026-08-29T09:00Z');
    await chat.program.relbot.settle();
    await chat.world.submits('ana', ANSWERS);
    expect(lastTold(chat, 'ana')).toMatch(
      /Feature freeze has ended meanwhile, on .*What you wrote is kept/,
    );
    expect(chat.world.privately('ana').at(-1)?.buttons).toHaveLength(1);
    expect(chat.world.messages('#dev').some(({ text }) => /request #2/.test(text))).toBe(false);
  });

  it('has moved: the request is filed, and goes by the new date', async () => {
    const chat = await team(null);
    await opens(chat, await asksFor(chat));
    await freezeEnds(chat, '2026-09-20T12:00Z');
    await chat.program.relbot.settle();
    const another = { ...ANSWERS, what: 'Quota test https://review.example/43' };
    expect(await chat.world.submits('ana', another)).toEqual({});
    await chat.program.relbot.settle();
    const filed = chat.world.messages('#dev').find(({ text }) => /request #2/.test(text));
    expect(filed?.text).toMatch(/20 Sep 2026/);
    expect(request(chat).text).toMatch(/20 Sep 2026/);
  });
});

describe('people who go', () => {
  it('an approver who loses the role has no vote any more, and all can see it', async () => {
    const chat = await team('exception rules for feature freeze: 2 approvals');
    await presses(chat, 'ben', 'Approve');
    await does(chat, '@ben is no longer an approver of docs');
    expect(request(chat).text).toMatch(/Decides no more, so it does not count: ben/);
    await presses(chat, 'cleo', 'Approve');
    expect(request(chat).text).toMatch(
      /For: cleo\.\s+Decides no more, so it does not count: ben\.\s+1 approval is missing/,
    );
    await presses(chat, 'dora', 'Approve');
    expect(request(chat).text).toMatch(/✅ Approved by @?dora/);
    await does(chat, '@dora is no longer an approver of docs');
    expect(request(chat).text).toMatch(/✅ Approved by @?dora/);
  });

  it('a requester who has left keeps nobody from deciding, and a manager takes it back', async () => {
    const chat = await team(null);
    const back = await chat.says('otto', 'withdraw #1');
    await chat.world.clicks('bo', back, 'Withdraw #1');
    expect(lastTold(chat, 'bo')).toMatch(
      /Request #1 is ana’s: they withdraw it, or a release manager/,
    );
    await chat.world.clicks('otto', back, 'Withdraw #1');
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(/↩ Withdrawn by @?otto/);
    expect(lastTold(chat, 'ana')).toMatch(/is withdrawn, by otto/);
  });
});

describe('the requester', () => {
  it('adds facts at any time, and who approved is asked again', async () => {
    const chat = await team('exception rules for feature freeze: 2 approvals');
    await presses(chat, 'ben', 'Approve');
    const told = chat.world.privately('ana').at(-1);
    if (told === undefined) throw new Error('Ana was told nothing.');
    await chat.world.clicks('ana', told, 'Add facts…');
    await chat.world.submits('ana', {
      risk: 'high',
      why: 'It changes the database, as I see now.',
    });
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(/high risk[^]*Asked again, as the facts changed: ben\./);
    await presses(chat, 'ben', 'Approve');
    expect(request(chat).text).toMatch(/For: ben\./);
  });

  it('says that it landed, and what went wrong then', async () => {
    const chat = await team(null);
    await presses(chat, 'ben', 'Approve');
    expect(await presses(chat, 'bo', 'It has landed')).toMatch(
      /Only ana, who asked, or somebody who decides/,
    );
    await presses(chat, 'ana', 'It has landed');
    expect(request(chat).text).toMatch(/📦 Landed, says @?ana[^]*It was approved by @?ben/);
    await chat.world.clicks('ana', request(chat), 'It was reverted…');
    await chat.world.submits('ana', { reason: 'Upgrades took an hour.' });
    await chat.program.relbot.settle();
    expect(request(chat).text).toMatch(/⏪ Reverted[^]*Upgrades took an hour/);
  });
});

describe('rules', () => {
  it('are a manager’s to set, and are refused where they make no sense', async () => {
    const chat = await team(null);
    const words = 'feature freeze exceptions need two approvals';
    expect((await chat.says('ana', words)).text).toMatch(/Only a release manager can say how/);
    expect((await chat.says('mara', 'rc1 exceptions need 2 approvals')).text).toMatch(
      /is no freeze/,
    );
    const preview = await chat.says('mara', words);
    expect(preview.text).toMatch(/would be decided by these rules[^]*2 people have to approve/);
    await chat.world.clicks('ana', preview, 'Decide by these rules');
    expect(lastTold(chat, 'ana')).toMatch(/Only a release manager/);
    const each = 'soft string freeze exceptions need one from each group';
    expect((await chat.says('mara', each)).text).toMatch(/One group decides on Soft string freeze/);
  });

  it('that many share are set by one sentence, and each can be said otherwise after', async () => {
    const chat = await team(null);
    const preview = await does(chat, 'use the usual exception rules for feature freeze');
    expect(preview).toMatch(/2 people have to approve[^]*blocks it[^]*2 hours[^]*3 days[^]*7 days/);
    expect(preview).toMatch(/Now: one person decides, either way/);
    expect(preview).not.toMatch(/can approve now/);
    await presses(chat, 'ben', 'Approve');
    await presses(chat, 'cleo', 'Approve');
    expect(request(chat).text).toMatch(/The approvals are enough\. Unless somebody objects/);
    await does(chat, 'exception rules for feature freeze: decided at once');
    expect(request(chat).text).toMatch(/✅ Approved by @?cleo/);
    expect(request(chat).text).toMatch(/It holds until .*5 Sep 2026/);
    const again = await chat.says('mara', 'use the usual exception rules for docs freeze');
    expect(again.text).toMatch(/docs freeze/i);
  });

  it('say so when fewer people could approve than would have to', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z', managers: ['mara', 'otto'] });
    const preview = await chat.says('mara', 'use the usual exception rules for feature freeze');
    expect(preview.text).toMatch(/Only 2 people can approve now/);
  });

  it('ask who files after the window why only now', async () => {
    const chat = await team('exception rules for feature freeze: file within 1 day');
    expect(request(chat).text).toMatch(/filed late, more than 1 day after/);
    expect(lastTold(chat, 'ana')).toMatch(/marked as late[^]*why only now[^]*Add facts/);
  });

  it('that change count anew what waits', async () => {
    const chat = await team('exception rules for feature freeze: 2 approvals');
    await presses(chat, 'ben', 'Approve');
    await does(chat, 'exception rules for feature freeze: 1 approval');
    expect(request(chat).text).toMatch(/✅ Approved by @?ben/);
  });
});

test.each([
  ['feature freeze exceptions need 2 approvals', { approvals: 2 }],
  [
    'Feature freeze exceptions need one from docs and one from i18n',
    { approvals: 2, fromEach: true },
  ],
  [
    'exception rules for FF: two approvals, a no counts, open for 2 days, file within 3 days, grants last 7 days, budget 5',
    { approvals: 2, oneNo: 'counts', openHours: 48, fileDays: 3, grantDays: 7, budget: 5 },
  ],
  [
    'string freeze exceptions last at most 7 days and have no budget',
    { grantDays: 7, budget: null },
  ],
  ['docs freeze exceptions stay open for at least 24 hours', { openHours: 24 }],
  ['exception rules for FF: decided at once', { openHours: 0 }],
  [
    'exception rules for FF: 2 approvals, remind after 1, 2 and 5 working days, daily list at 9:00, budget 5',
    { approvals: 2, nudgeDays: [1, 2, 5], listHour: 9, budget: 5 },
  ],
  ['exception rules for FF: nudge after 3 days', { nudgeDays: [3] }],
  ['exception rules for FF: no reminders and no daily list', { nudgeDays: [], listHour: null }],
  ['exception rules for FF: daily list at 4 pm', { listHour: 16 }],
] as const)('%j says rules', (said, rules) => {
  expect(orderOf(said)).toMatchObject({ order: 'change-exception-rules', rules });
});

test.each([
  'do feature freeze exceptions need 2 approvals?',
  'feature freeze exceptions need a good reason',
  'feature freeze exceptions need 400 approvals',
  'feature freeze exceptions need 2 approvals and a cake',
  'exception rules for FF: remind after 99 days',
  'exception rules for FF: daily list at 25',
  'my exceptions have a problem',
])('%j says none', (said) => {
  expect(orderOf(said)).toBeNull();
});

test.each([
  'use the usual exception rules for feature freeze',
  'please use the standard approval rules on feature freeze.',
  'apply the recommended exception policy to the feature freeze',
  'exception rules for feature freeze: the usual ones',
  'feature freeze exceptions follow the usual rules',
])('%j says the rules that many share', (said) => {
  expect(orderOf(said)).toEqual({ order: 'common-exception-rules', freeze: 'feature freeze' });
});

test.each([
  'do feature freeze exceptions follow the usual rules?',
  'we should use the usual exception rules for feature freeze',
  'what are the usual exception rules for feature freeze',
])('%j sets none', (said) => {
  expect(orderOf(said)?.order).not.toBe('common-exception-rules');
});
