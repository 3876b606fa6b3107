import { InvalidArgumentError, type Command } from 'commander';
import { brand, type WebhookId } from '../domain/ids.ts';
import { WEBHOOK_EVENT_NAMES } from '../domain/webhooks/events.ts';
import type { Webhooks } from '../webhooks.ts';
import { toTerminal } from './printer.ts';
import { addWebhook, removeWebhook, resumeWebhook, rotateSecret } from './change-webhooks.ts';
import { listWebhooks } from './list-webhooks.ts';
import { testWebhook } from './test-webhook.ts';

interface Added {
  readonly project?: string;
  readonly events?: string[];
  readonly ownSecret: boolean;
}

/**
 * Which programs are told what, for operators alone: whoever can read and write the database.
 *
 * @param callsPrograms gives what makes the calls, for trying one.
 */
export function addWebhookCommands(
  program: Command,
  databaseUrl: () => string,
  callsPrograms: () => Promise<Webhooks>,
): void {
  const webhook = program
    .command('webhook')
    .description('tell other programs what happens, by signed calls to an address of theirs');

  webhook
    .command('add')
    .description('tell the program at an address; prints the secret that its calls are signed with')
    .argument('<url>', 'https://…, or http://127.0.0.1:PORT/… for a program on this computer')
    .option('--project <key>', 'only of this project')
    .option('--events <name...>', `only of these: ${WEBHOOK_EVENT_NAMES.join(', ')}; or freeze`)
    .option('--own-secret', 'read the secret from standard input, instead of making one', false)
    .action(async (url: string, { project, events, ownSecret }: Added) => {
      const secret = ownSecret ? await firstLineOf(process.stdin) : null;
      const asked = { databaseUrl: databaseUrl(), url, project, events, secret };
      await addWebhook(asked, toTerminal);
    });

  webhook
    .command('list')
    .description('print each with what it is told and how its calls went; never its secret')
    .option('--json', 'a JSON object a line', false)
    .action(async ({ json }: { json: boolean }) => {
      await listWebhooks({ databaseUrl: databaseUrl(), json }, toTerminal);
    });

  webhook
    .command('test')
    .description('call one now, and say what it answered; exits 1 when it did not take the call')
    .argument('<number>', 'as “webhook list” has it', readNumber)
    .action(async (id: WebhookId) => {
      const url = databaseUrl();
      await testWebhook({ databaseUrl: url, id, webhooks: await callsPrograms() }, toTerminal);
    });

  webhook
    .command('resume')
    .description('turn one on again that relbot turned off')
    .argument('<number>', 'as “webhook list” has it', readNumber)
    .action(async (id: WebhookId) => {
      await resumeWebhook({ databaseUrl: databaseUrl(), id }, toTerminal);
    });

  webhook
    .command('remove')
    .description('tell it nothing more; what waits for it is dropped')
    .argument('<number>', 'as “webhook list” has it', readNumber)
    .action(async (id: WebhookId) => {
      await removeWebhook({ databaseUrl: databaseUrl(), id }, toTerminal);
    });

  webhook
    .command('secret')
    .description('the secret that calls are signed with')
    .command('rotate')
    .description('make another secret; for a day calls are signed with both')
    .argument('<number>', 'as “webhook list” has it', readNumber)
    .option('--own-secret', 'read it from standard input, instead of making one', false)
    .action(async (id: WebhookId, { ownSecret }: { ownSecret: boolean }) => {
      const secret = ownSecret ? await firstLineOf(process.stdin) : null;
      await rotateSecret({ databaseUrl: databaseUrl(), id, secret }, toTerminal);
    });
}

function readNumber(text: string): WebhookId {
  if (/^\d{1,9}$/.test(text)) return brand<WebhookId>(Number(text));
  throw new InvalidArgumentError('It is a number, as “webhook list” has it.');
}

async function firstLineOf(input: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const chunk of input) text += chunk.toString();
  return text.split('\n')[0] ?? '';
}
