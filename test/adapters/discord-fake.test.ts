import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { intentBits } from '../../adapters/discord/invite.ts';
import { FakeDiscord } from '../fakes/discord/index.ts';
import { hasSchema } from '../fakes/discord/schema.ts';
import { WebSocket } from 'ws';
import { once } from 'node:events';

/** The fake proves something only as far as it refuses what Discord refuses. */
let fake: FakeDiscord;
beforeEach(async () => {
  fake = await FakeDiscord.start();
  await fake.invites('ana', '#dev');
});
afterEach(() => fake.close());

const allowed_mentions = { parse: [] };
const embed = { description: 'x' };

async function request(method: string, path: string, body: unknown, token = fake.token) {
  const answer = await fetch(`${fake.apiUrl}/v10${path}`, {
    method,
    body: JSON.stringify(body),
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
  });
  const text = await answer.text();
  const code = text === '' ? null : (JSON.parse(text) as { code?: number }).code;
  return { status: answer.status, code };
}

const post = (body: unknown) => request('POST', `/channels/${fake.placeOf('#dev')}/messages`, body);

describe('the fake Discord', () => {
  it('takes a message', async () => {
    expect(await post({ embeds: [embed], allowed_mentions })).toMatchObject({ status: 200 });
    expect(fake.violations).toEqual([]);
  });

  const button = { type: 2, style: 1, label: 'x', custom_id: 'a' };
  const row = (...components: object[]) => ({ type: 1, components });
  it.each<[string, unknown]>([
    ['that is empty', { allowed_mentions }],
    ['that does not say whom it calls', { embeds: [embed] }],
    ['with an embed that is empty', { embeds: [{ color: 1 }], allowed_mentions }],
    ['with a title that is too long', { embeds: [{ title: 'x'.repeat(257) }], allowed_mentions }],
    [
      'with embeds that are too long together',
      {
        embeds: Array.from({ length: 2 }, () => ({ description: 'x'.repeat(3001) })),
        allowed_mentions,
      },
    ],
    [
      'with a field that has no value',
      { embeds: [{ fields: [{ name: 'x', value: '' }] }], allowed_mentions },
    ],
    [
      'with six buttons in a row',
      {
        embeds: [embed],
        components: [row(...Array.from({ length: 6 }, () => button))],
        allowed_mentions,
      },
    ],
    [
      'with one custom_id twice',
      { embeds: [embed], components: [row(button, button)], allowed_mentions },
    ],
    [
      'with a label that is too long',
      {
        embeds: [embed],
        components: [row({ ...button, label: 'x'.repeat(81) })],
        allowed_mentions,
      },
    ],
    ['with a nonce that is too long', { embeds: [embed], nonce: 'x'.repeat(26), allowed_mentions }],
  ])('refuses a message %s', async (_, body) => {
    expect(await post(body)).toEqual({ status: 400, code: 50_035 });
  });

  it.skipIf(!hasSchema)('holds bodies against Discord’s own schema (../shared/specs)', async () => {
    expect(await post({ embeds: [{ ...embed, color: 'red' }], allowed_mentions })).toEqual({
      status: 400,
      code: 50_035,
    });
    expect(fake.violations.join()).toContain('/embeds/0/color');
  });

  it('refuses another token', async () => {
    expect(await request('GET', '/gateway/bot', undefined, 'x')).toMatchObject({ status: 401 });
  });

  it('takes one first response, within three seconds, and a dialog only as that', async () => {
    await post({ embeds: [embed], components: [row(button)], allowed_mentions });
    const source = fake.state.messages.at(-1);
    if (source === undefined) throw new Error('Nothing was posted.');
    const callback = ({ id, token }: { id: string; token: string }, type: number, data?: unknown) =>
      request('POST', `/interactions/${id}/${token}/callback`, { type, data });
    const modal = {
      custom_id: 'a',
      title: 'x',
      components: [{ type: 18, label: 'x', component: { type: 4, custom_id: 'b', style: 1 } }],
    };
    const first = fake.presses('ana', source, 'a');
    expect(await callback(first, 6)).toMatchObject({ status: 204 });
    expect(await callback(first, 9, modal)).toEqual({ status: 400, code: 40_060 });
    fake.interactions.slow = 3001;
    expect(await callback(fake.presses('ana', source, 'a'), 6)).toEqual({
      status: 404,
      code: 10_062,
    });
  });

  it.each([
    ['the token of another', { token: 'x', intents: intentBits() }, 4004],
    ['a privileged intent', { token: null, intents: intentBits() | (1 << 15) }, 4014],
  ])('closes the gateway to %s', async (_, d, code) => {
    const socket = new WebSocket(fake.apiUrl.replace('http', 'ws').replace('/api', ''));
    await once(socket, 'open');
    socket.send(JSON.stringify({ op: 2, d: { ...d, token: d.token ?? fake.token } }));
    expect(await once(socket, 'close')).toContain(code);
  });
});
