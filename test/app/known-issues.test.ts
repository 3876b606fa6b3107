import { describe, expect, it } from 'vitest';
import { printKnownIssues } from '../../src/commands/known-issues.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import { decided, file } from '../support/filed-requests.ts';

/** #1 is approved, ana's #2 is denied, bo's #3 is open. */
async function scene(): Promise<Conversation> {
  const chat = await conversation({ now: '2026-08-29T10:00Z' });
  await file(chat, 'ana', 'Quota fix https://review.example/41');
  await file(chat, 'ana', 'TLS *for* the <proxy> https://review.example/42');
  await file(chat, 'bo', 'Login wording https://review.example/43');
  await decided(chat, 1, 'approve');
  await decided(chat, 2, 'deny');
  return chat;
}

const told = (chat: Conversation, user: string) => chat.world.privately(user).at(-1)?.text ?? '';

async function printed(databaseUrl: string, cycle?: string): Promise<string> {
  const out: string[] = [];
  const printer = { out: (line: string) => out.push(line), remark: () => undefined };
  await printKnownIssues(cycle, { databaseUrl, project: undefined }, printer);
  return out.join('\n');
}

describe('a fix that stays out', () => {
  it('becomes a known issue by a sentence, confirmed by its requester or a manager alone', async () => {
    const chat = await scene();
    const offer = await chat.says('bo', 'known issue #2: workaround switch the proxy off');
    expect(offer.text).toMatch(
      /^#2 would be listed as a known issue\.\n[^]*Workaround: switch the proxy off/,
    );
    await chat.world.clicks('bo', offer, 'List #2');
    expect(told(chat, 'bo')).toMatch(
      /Only ana, who asked for #2, or a release manager can[^]*mara/,
    );
    expect((await chat.says('bo', 'known issues')).text).toMatch(/^No known issues in 2026\.2/);
    await chat.world.clicks('ana', offer, 'List #2');
    await chat.program.relbot.settle();
    expect((await chat.says('bo', 'known issues')).text).toMatch(
      /^1 known issue in 2026\.2 Hibiscus\.\n#2 TLS[^\n]*Workaround: switch the proxy off/,
    );
    await chat.world.clicks('ana', offer, 'List #2');
    expect(
      (await chat.program.store.read.audit.list()).filter(({ deed }) => deed === 'known issue'),
    ).toMatchObject([{ subject: 'exception', before: null, after: 'switch the proxy off' }]);
  });

  it('becomes one by the button on its request, whose form starts with what is listed', async () => {
    const chat = await scene();
    const status = await chat.says('mara', '#2');
    expect(status.buttons).toEqual(['List as a known issue…']);
    await chat.world.clicks('bo', status, 'List as a known issue…');
    expect(told(chat, 'bo')).toMatch(/Only ana/);
    await chat.world.clicks('mara', status, 'List as a known issue…');
    await chat.world.submits('mara', { workaround: 'Use IPv4.' });
    await chat.program.relbot.settle();
    await chat.world.clicks('ana', status, 'List as a known issue…');
    expect(chat.world.formOf('ana')?.fields[0]?.value).toBe('Use IPv4.');
    await chat.world.submits('ana', { workaround: 'Use IPv6.' });
    await chat.program.relbot.settle();
    const { text } = await chat.says('bo', 'known issues');
    expect(text).toMatch(/^1 known issue[^]*Use IPv6\./);
    expect(text).not.toContain('IPv4');
  });

  it('is taken out again by a button', async () => {
    const chat = await scene();
    const offer = await chat.says('mara', 'known issue #2: none');
    await chat.world.clicks('mara', offer, 'List #2');
    await chat.program.relbot.settle();
    const out = await chat.says('bo', 'no known issue #2');
    await chat.world.clicks('bo', out, 'Take #2 out');
    expect(told(chat, 'bo')).toMatch(/Only ana/);
    await chat.world.clicks('mara', out, 'Take #2 out');
    await chat.program.relbot.settle();
    expect((await chat.says('bo', 'known issues')).text).toMatch(/^No known issues/);
    expect((await chat.says('bo', 'no known issue #2')).text).toMatch(/#2 is no known issue\./);
  });

  it('is only what stays out', async () => {
    const chat = await scene();
    expect((await chat.says('mara', 'known issue #1: x')).text).toMatch(
      /#1 is approved: its fix is let in/,
    );
    expect((await chat.says('mara', 'known issue #3: x')).text).toMatch(/#3 is not decided yet/);
    expect((await chat.says('mara', 'known issue #9: x')).text).toMatch(/^I know no request #9/);
    expect((await chat.says('mara', '#3')).buttons).toEqual(['How the advice comes about']);
    expect((await chat.says('mara', 'known issue #2')).buttons).toEqual(['List as a known issue…']);
  });

  it('is also what its requester took back', async () => {
    const chat = await scene();
    await chat.world.clicks('bo', await chat.says('bo', '#3'), 'Withdraw');
    await chat.program.relbot.settle();
    const offer = await chat.says('bo', 'known issue #3: workaround read the manual');
    await chat.world.clicks('bo', offer, 'List #3');
    await chat.program.relbot.settle();
    expect((await chat.says('mara', 'known issues')).text).toMatch(/#3 Login[^]*read the manual/);
    expect((await chat.says('mara', 'withdrawn exceptions of bo')).text).toMatch(
      /^1 request was withdrawn for bo\.\n#3[^\n]*: withdrawn by bo on/,
    );
  });

  it('is printed as Markdown in which nothing that people wrote is markup', async () => {
    const chat = await scene();
    expect(await printed(chat.file)).toBe('# Known issues in 2026.2 Hibiscus\n\nNone.');
    const offer = await chat.says('mara', 'known issue #2: workaround use [IPv4](x) <b>only</b>');
    await chat.world.clicks('mara', offer, 'List #2');
    await chat.program.relbot.settle();
    expect(await printed(chat.file, 'hibiscus')).toBe(
      [
        '# Known issues in 2026.2 Hibiscus',
        '',
        '- **TLS \\*for\\* the \\<proxy\\>** ([change](https://review.example/42))',
        '  Every project with quotas loses its limits.',
        '  *Workaround:* use \\[IPv4\\](x) \\<b\\>only\\</b\\>',
      ].join('\n'),
    );
    await expect(printed(chat.file, 'nothing')).rejects.toThrow('There is no cycle “nothing”.');
  });
});
