import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cloudEvent } from '../../adapters/webhook/cloud-event.ts';
import { createWebhooks } from '../../adapters/webhook/index.ts';
import { brand } from '../../src/domain/ids.ts';
import { WEBHOOK_EVENTS } from '../../src/domain/webhooks/events.ts';
import { instant } from '../../src/domain/time/wall.ts';
import type { PostKey } from '../../src/platform.ts';
import type { WebhookEvent } from '../../src/webhooks.ts';
import { SECRET } from '../support/receiver.ts';
import { Spawned } from '../support/spawned.ts';
import { tempFolder } from '../support/temp-store.ts';

/**
 * docs/webhooks.md has the events that there are, and shows one as it is told. After a change that is meant,
 * `npm test -- test/house/webhooks-doc.test.ts -u` writes both anew.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');
const FILE = path.join(ROOT, 'docs/webhooks.md');
const text = readFileSync(FILE, 'utf8');

/** The first of a whole cycle's: test/app/webhooks.test.ts keeps it. */
const [example = ''] = readFileSync(
  path.join(ROOT, 'test/app/golden/webhook-events.txt'),
  'utf8',
).split(/(?<=^\}\n)/m);

it('docs/webhooks.md has every event, and one as it is told', async () => {
  expect(cloudEvent.parse(JSON.parse(example)).type).toBe('relbot.freeze.began');
  const rows = Object.entries(WEBHOOK_EVENTS).map(([name, when]) => `| \`${name}\` | ${when} |\n`);
  const written = text
    .replace(/(\| event \| when \|\n\|---\|---\|\n)(?:\|.*\n)*/, `$1${rows.join('')}`)
    .replace(/```json\n[^]*?```/, `\`\`\`json\n${example}\`\`\``);
  await expect(written).toMatchFileSnapshot(FILE);
});

describe('the receiver that docs/webhooks.md shows', () => {
  it('takes what relbot has signed, and nothing else', async () => {
    const [, code = ''] = /```js\n([^]*?)```/.exec(text) ?? [];
    const script = path.join(tempFolder(), 'receiver.mjs');
    const announced = `${code.trimEnd().replace(/;$/, '')}.on('listening', function () {\n  console.log('PORT', this.address().port);\n});\n`;
    writeFileSync(script, announced);
    const receiver = new Spawned(path.relative(ROOT, script), [], { SECRET, PORT: '0' });
    const [, port = ''] = await receiver.prints(/PORT (\d+)/);
    const webhooks = createWebhooks({ publicUrl: null, networks: [] });
    const url = `http://127.0.0.1:${port}/`;
    const now = instant(Date.now());
    const event: WebhookEvent = {
      id: 'test-1',
      name: 'webhook.test',
      at: now,
      subject: 'webhook-1',
      data: { of: 'test', says: 'Ärger 🧊' },
    };
    const key = brand<PostKey>('abc');
    const called = async (secret: string, at = now) =>
      (await webhooks.call({ url, secrets: [secret] }, event, { key, now: at })).detail;
    expect(await called(SECRET)).toBe('It answered 204.');
    await receiver.prints(/relbot\.webhook\.test Ärger 🧊/);
    const another = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
    expect(await called(another)).toBe('It answered 401.');
    expect(await called(SECRET, instant(now - 10 * 60_000))).toBe('It answered 401.');
    const unsigned = await fetch(url, { method: 'POST', body: '{}' });
    expect(unsigned.status).toBe(401);
  });
});
