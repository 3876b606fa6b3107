import { describe, expect, it } from 'vitest';
import { isPress, PRESSES } from '../../src/app/heard/presses.ts';
import { SUBMISSIONS } from '../../src/app/heard/submissions.ts';
import { askQuestions } from '../../src/commands/ask.ts';
import { printExceptions } from '../../src/commands/exceptions.ts';
import { printKnownIssues } from '../../src/commands/known-issues.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import { desk } from '../support/requests.ts';
import { createWebhooks } from '../../adapters/webhook/index.ts';
import { startReceiver, tells } from '../support/receiver.ts';
import { tempStore } from '../support/temp-store.ts';

/** Words that stand in nothing else, with markup of every platform. */
const SECRET = 'zzqhole';
const LINK = `https://review.example.org/c/${SECRET}/+/812`;
const ANSWERS = {
  what: `*${SECRET}* <@U1> in \`login\` ${LINK}`,
  harm: `Whoever knows ${SECRET} reads the passwords of all.`,
  risk: 'low',
  why: `Only ${SECRET}.c changes, with a test.`,
  done: `Friday, ${SECRET}`,
};

async function settles(chat: Conversation): Promise<void> {
  await chat.program.relbot.settle();
}

async function confirms(chat: Conversation, channel: string, said: string): Promise<void> {
  await chat.world.invites('mara', channel);
  const id = await chat.world.says('mara', channel, said);
  await settles(chat);
  const offer = chat.world.messages(channel).find(({ thread }) => thread === id);
  const button = offer?.buttons[0];
  if (offer === undefined || button === undefined) throw new Error(`Nothing asks for “${said}”.`);
  await chat.world.clicks('mara', offer, button);
  await settles(chat);
}

async function filesRestricted(chat: Conversation): Promise<void> {
  const offer = await chat.says('ana', 'I need an exception from feature freeze');
  await chat.world.clicks('ana', offer, 'Security: restricted…');
  expect(chat.world.formOf('ana')?.title).toBe('Restricted request');
  expect(await chat.world.submits('ana', ANSWERS)).toEqual({});
  await settles(chat);
}

const PUBLIC = ['#dev', '#requests', '#news'];

/** All that somebody can read who may not know of the request. */
function readBy(chat: Conversation, stranger: string): string {
  return JSON.stringify([
    PUBLIC.map((channel) => chat.world.messages(channel).filter(({ by }) => by === 'relbot')),
    chat.world.privately(stranger),
    chat.world.formOf(stranger),
  ]);
}

const SENTENCES = [
  '#1?',
  'what about #1?',
  'who approved #1?',
  'why was #1 denied?',
  'approve #1',
  'deny #1: too late',
  'ask #1 for tests',
  'withdraw #1',
  'restrict #1',
  'known issue #1: workaround: restart',
  'known issues',
  'exceptions',
  'list all exceptions',
  'open exceptions',
  'my exceptions',
  'exceptions since 2020',
  'how many exceptions were granted?',
  'exception statistics',
  `what became of ${LINK}?`,
  `what about the ${SECRET.slice(0, 4)} login exception?`,
  'status',
  'what changed this week?',
  'is feature freeze on?',
  'can I land this?',
];

describe('a restricted request', () => {
  it('appears in no place, list, search or answer but to those who decide and who asked', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await confirms(chat, '#requests', 'post requests here');
    await confirms(chat, '#secret', 'post restricted requests here');
    await chat.subscribes('#news');
    await filesRestricted(chat);
    const seen = chat.world.messages('#secret').find(({ text }) => text.includes(SECRET));
    expect(seen?.text).toMatch(/^Exception request #1:[^]*reads the passwords/);
    for (const user of ['bo', 'mara', 'ana']) {
      for (const said of SENTENCES) {
        // Who writes the secret into a channel has told it themselves.
        const answer = await chat.says(user, said);
        expect(answer.text.replace(LINK, '')).not.toContain(SECRET);
      }
    }
    for (const said of SENTENCES) await chat.world.command('bo', '#dev', 'ask', said);
    await settles(chat);
    expect(readBy(chat, 'bo').replaceAll(LINK, '')).not.toContain(SECRET);

    // Decided and landed, it is told of as little.
    if (seen === undefined) throw new Error('It is nowhere.');
    await chat.world.clicks('mara', seen, 'Approve');
    await settles(chat);
    expect(chat.world.privately('ana').at(-1)?.text).toMatch(/#1[^]*is approved/);
    expect(readBy(chat, 'bo').replaceAll(LINK, '')).not.toContain(SECRET);
  });

  it('is told of to a stranger as one that is not there', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await filesRestricted(chat);
    const asked = async (number: number, said: string) => {
      const answer = await chat.says('bo', said.replaceAll('#1', `#${number}`));
      return answer.text.replaceAll(`#${number}`, '#');
    };
    for (const said of ['#1?', 'approve #1', 'withdraw #1', 'restrict #1', 'known issue #1']) {
      expect(await asked(1, said)).toBe(await asked(77, said));
    }
  });

  it('is answered to those who may know of it where nobody reads along', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await filesRestricted(chat);
    for (const user of ['ana', 'mara']) {
      await chat.world.command(user, '#dev', 'ask', '#1?');
      expect(chat.world.privately(user).at(-1)?.text).toContain(SECRET);
    }
    await chat.world.command('bo', '#dev', 'ask', '#1?');
    expect(chat.world.privately('bo').at(-1)?.text).toMatch(/know no request #1/);
  });

  it('goes to who decides by direct message where no place is named for it', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await filesRestricted(chat);
    const told = chat.world.privately('mara').find(({ text }) => text.includes(SECRET));
    expect(told?.channel).toBe('direct');
    expect(told?.buttons).toContain('Approve');
    expect(readBy(chat, 'bo')).not.toContain(SECRET);
  });

  it('can be asked for in a channel where several freezes are in the way', async () => {
    const chat = await conversation({ now: '2026-09-08T10:00Z' });
    const asked = await chat.says('ana', 'I need an exception for https://review.example.org/7');
    expect(asked.text).toMatch(/^Which freeze is in the way/);
    expect(asked.buttons.at(-1)).toBe('Security: restricted…');
    // Somebody else may press it, too: it is theirs then, and as restricted.
    await chat.world.clicks('cy', asked, 'Security: restricted…');
    const which = chat.world.privately('cy').at(-1);
    if (which === undefined) throw new Error('Nothing was asked.');
    expect(which.text).toMatch(/^Which freeze is in the way/);
    expect(which.text).toContain('https://review.example.org/7');
    await chat.world.clicks('cy', which, which.buttons[0] ?? '');
    expect(chat.world.formOf('cy')?.title).toBe('Restricted request');
    expect(await chat.world.submits('cy', ANSWERS)).toEqual({});
    await settles(chat);
    expect(readBy(chat, 'bo')).not.toContain(SECRET);
    expect(chat.world.privately('mara').some(({ text }) => text.includes(SECRET))).toBe(true);
  });

  it('stays one when somebody else presses the button of who asked', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    const offer = await chat.says('ana', 'I need an exception from feature freeze');
    await chat.world.clicks('cy', offer, 'Security: restricted…');
    expect(chat.world.formOf('cy')?.title).toBe('Restricted request');
  });

  it('is changed where it was sent by direct message, for those who may see it', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z', managers: ['mara', 'otto'] });
    await chat.says('ben', 'help');
    await chat.says('otto', 'help');
    await confirms(chat, '#dev', 'make @ben an approver');
    await filesRestricted(chat);
    const first = (user: string) =>
      chat.world.privately(user).find(({ buttons }) => buttons.includes('Approve'))?.id;
    const ids = new Map(['mara', 'ben', 'otto'].map((user) => [user, first(user)]));
    const copyOf = (user: string) => {
      const found = chat.world.privately(user).find(({ id }) => id === ids.get(user));
      if (found === undefined) throw new Error(`${user} has no copy.`);
      return found;
    };
    const before = copyOf('ben');
    expect(before.text).toContain(SECRET);
    await chat.world.clicks('mara', copyOf('mara'), 'Approve');
    await settles(chat);
    for (const user of ['mara', 'ben', 'otto']) {
      expect(copyOf(user).text).toMatch(/✅ Approved by @?mara/);
      expect(copyOf(user).buttons).toEqual(['It has landed']);
    }

    // Decided, and so it is for who loses the right to see it.
    await confirms(chat, '#dev', '@ben is no longer an approver');
    expect(copyOf('ben').text).toMatch(/^What stood here is not shown here any more/);
    expect(copyOf('ben').text).not.toMatch(/#1|restricted|request/i);
    expect(copyOf('ben').buttons).toEqual([]);
    expect(copyOf('otto').text).toContain(SECRET);
    // A button that is pressed by a copy of long ago.
    await chat.world.clicks('ben', before, 'Approve');
    expect(chat.world.privately('ben').at(-1)?.text).toMatch(/I no longer have that request/);
    await chat.world.clicks('mara', copyOf('mara'), 'It has landed');
    await settles(chat);
    expect(copyOf('otto').text).toMatch(/📦 Landed/);
    expect(copyOf('ben').text).toMatch(/^What stood here/);
  });

  it('goes from who was to decide for a time, when that is over', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await chat.says('ben', 'help');
    await confirms(chat, '#dev', 'make @ben an approver until 2 September');
    await filesRestricted(chat);
    const copy = () => chat.world.privately('ben')[1]?.text;
    expect(copy()).toContain(SECRET);
    await chat.program.windTo('2026-09-02T00:01Z');
    expect(copy()).toMatch(/^What stood here is not shown here any more/);
  });

  it('can be shown to everybody by who may restrict it, without what was said meanwhile', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await confirms(chat, '#requests', 'post requests here');
    await confirms(chat, '#secret', 'post restricted requests here');
    await filesRestricted(chat);
    const seen = chat.world.messages('#secret').find(({ text }) => text.includes(SECRET));
    if (seen === undefined) throw new Error('It is nowhere.');
    const reason = 'zzqreason: the exploit is in the wild.';
    await chat.world.clicks('mara', seen, 'Deny…');
    await chat.world.submits('mara', { reason });
    await settles(chat);
    expect(readBy(chat, 'bo')).not.toContain(SECRET);

    const offers = async (user: string) => {
      await chat.world.command(user, '#dev', 'ask', 'unrestrict #1');
      await settles(chat);
      return chat.world.privately(user).at(-1);
    };
    expect((await offers('bo'))?.text).toMatch(/know no request #1/);
    expect((await chat.says('mara', 'unrestrict #1')).text).not.toContain(SECRET);
    const offer = await offers('ana');
    expect(offer?.text).toMatch(
      /^Shall I show request #1 to everybody\?[^]*in #requests[^]*One reason or question, said while it was restricted, stays out[^]*reads the passwords/,
    );
    expect(offer?.text).not.toContain('zzqreason');
    if (offer === undefined) throw new Error('Nothing was offered.');
    await chat.world.clicks('ana', offer, 'Show #1 to all');
    await settles(chat);

    const card = chat.world.messages('#requests').find(({ text }) => text.includes(SECRET));
    expect(card?.text).toMatch(/⛔ Denied by @?mara[^]*said while the request was restricted/);
    for (const said of SENTENCES) await chat.world.command('bo', '#dev', 'ask', said);
    await settles(chat);
    expect(readBy(chat, 'bo')).toContain(SECRET);
    expect(readBy(chat, 'bo')).not.toContain('zzqreason');
    expect(JSON.stringify(chat.world.messages('#secret'))).not.toContain('zzqreason');
    expect((await chat.says('mara', 'unrestrict #1')).text).toMatch(/#1 is not restricted/);

    // And back: the card says nothing, and is shown again where it stood.
    await confirms(chat, '#requests', 'restrict #1');
    expect(readBy(chat, 'cy').replaceAll(LINK, '')).not.toContain(SECRET);
    const again = await offers('mara');
    if (again === undefined) throw new Error('Nothing was offered.');
    await chat.world.clicks('mara', again, 'Show #1 to all');
    await settles(chat);
    const cards = chat.world.messages('#requests').filter(({ text }) => text.includes(SECRET));
    expect(cards).toHaveLength(1);
  });

  it('is taken out of sight when it is restricted later', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await confirms(chat, '#requests', 'post requests here');
    const offer = await chat.says('ana', 'I need an exception from feature freeze');
    await chat.world.clicks('ana', offer, offer.buttons[0] ?? '');
    expect(await chat.world.submits('ana', ANSWERS)).toEqual({});
    await settles(chat);
    expect(readBy(chat, 'bo')).toContain(SECRET);
    await chat.world.command('bo', '#requests', 'ask', 'restrict #1');
    expect(chat.world.privately('bo').at(-1)?.buttons).toEqual([]);
    const asked = await chat.says('mara', 'restrict #1');
    await chat.world.clicks('bo', asked, 'Restrict #1');
    expect(readBy(chat, 'cy')).toContain(SECRET);
    await chat.world.clicks('mara', asked, 'Restrict #1');
    await settles(chat);
    expect(readBy(chat, 'cy')).not.toContain(SECRET);
    expect(JSON.stringify(chat.world.messages('#requests'))).toContain(
      'What stood here is not shown here any more.',
    );
    expect(chat.world.privately('mara').some(({ text }) => text.includes(SECRET))).toBe(true);
  });

  it('stands in nothing that a terminal prints without a right', async () => {
    const chat = await conversation({ now: '2026-08-29T10:00Z' });
    await filesRestricted(chat);
    const printed: string[] = [];
    const printer = {
      out: (said: string) => void printed.push(said),
      remark: (said: string) => void printed.push(said),
    };
    const options = { databaseUrl: chat.file, project: undefined };
    for (const json of [true, false]) {
      for (const statistics of [true, false]) {
        await printExceptions([], { ...options, json, statistics }, printer);
      }
    }
    await printKnownIssues(undefined, options, printer);
    async function* lines() {
      yield* SENTENCES.map((said) => said.replace(LINK, 'that'));
    }
    await askQuestions(
      lines(),
      { databaseUrl: chat.file, publicUrl: null, json: true, at: chat.clock.now() },
      printer,
    );
    expect(printed.join('\n')).not.toContain(SECRET);
  });
});

describe('a program that is told by a webhook', () => {
  const webhooks = createWebhooks({ publicUrl: null, networks: [] });

  it('is told nothing of a restricted request, whatever becomes of it', async () => {
    const receiver = await startReceiver();
    const chat = await conversation({ now: '2026-08-29T10:00Z', webhooks });
    await tells(chat.program.store, receiver.url, chat.clock.now());
    await confirms(chat, '#secret', 'post restricted requests here');
    await filesRestricted(chat);
    const seen = chat.world.messages('#secret').find(({ text }) => text.includes(SECRET));
    if (seen === undefined) throw new Error('It is nowhere.');
    await chat.world.clicks('mara', seen, 'Approve');
    await settles(chat);
    for (const said of ['#1 has landed', 'we reverted #1, because it broke logins']) {
      await confirms(chat, '#secret', said);
    }
    const became = (await chat.program.store.read.audit.list()).map(({ deed }) => deed);
    expect(became).toEqual(expect.arrayContaining(['filed', 'approve', 'land', 'revert']));
    await chat.program.windTo('2026-08-30T10:00Z');
    expect(receiver.calls).toEqual([]);
  });

  it('is not told of one any more that is restricted while the call waits', async () => {
    const receiver = await startReceiver();
    receiver.replies({ status: 503 });
    const chat = await conversation({ now: '2026-08-29T10:00Z', webhooks });
    await tells(chat.program.store, receiver.url, chat.clock.now());
    const offer = await chat.says('ana', 'I need an exception from feature freeze');
    await chat.world.clicks('ana', offer, offer.buttons[0] ?? '');
    expect(await chat.world.submits('ana', ANSWERS)).toEqual({});
    await settles(chat);
    const before = receiver.calls.length;
    expect(before).toBeGreaterThan(0);
    const asked = await chat.says('mara', 'restrict #1');
    await chat.world.clicks('mara', asked, 'Restrict #1');
    receiver.replies({ status: 204 });
    await chat.program.windTo('2026-08-30T10:00Z');
    expect(receiver.calls.length).toBe(before);
  });
});

describe('a button or a form that is forged', () => {
  const VALUES = {
    ...ANSWERS,
    reason: 'It is too late.',
    question: 'Is it?',
    to: 'approve',
    news: 'All of it is new.',
  };

  it('tells a stranger of a restricted request what it tells of none', async () => {
    const store = await tempStore();
    const office = await desk(store);
    const { id } = await office.files('ana');
    await office.by('mara', async ({ tx }) => {
      const filed = await tx.exceptions.byId(id);
      if (filed === null) throw new Error('It is gone.');
      await tx.exceptions.save({ ...filed, isRestricted: true });
    });
    const told = async (action: string, row: number) => {
      try {
        return await office.by('bo', async (call) => {
          for (const [name, submission] of Object.entries(SUBMISSIONS)) {
            if (name === action) return JSON.stringify(await submission(call, row, VALUES));
          }
          const press = Object.entries(PRESSES).find(([name]) => name === action)?.[1];
          return JSON.stringify(await press?.run(call, row));
        });
      } catch (error) {
        if (error instanceof UserError) return error.message;
        throw error;
      }
    };
    const actions = [...Object.keys(PRESSES), ...Object.keys(SUBMISSIONS)].filter(
      (name) => /^exception\.|^known-issue\.open-form$/.test(name) && !BEFORE.includes(name),
    );
    expect(actions.length).toBeGreaterThan(18);
    for (const action of actions)
      expect({ action, told: await told(action, id) }).toEqual({
        action,
        told: await told(action, 99),
      });
    expect(isPress('exception.restrict')).toBe(true);
  });

  /** These are of a draft, or of a freeze. */
  const BEFORE = [
    'exception.open-form',
    'exception.open-draft',
    'exception.which-restricted',
    'exception.submit',
    'exception.open-news',
    'exception.news',
    'exception.deny-as-said',
    'exception.open-info-as-said',
  ];
});
