import { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { MANIFEST, OPTIONAL_SCOPES, SCOPES } from '../../adapters/slack/manifest.ts';
import { FakeSlack, type FakeSlackOptions } from '../fakes/slack/index.ts';
import { hasSchema } from '../fakes/slack/schema.ts';

/** The fake proves something only as far as it refuses what Slack refuses. */
async function refusal(
  method: string,
  args: Record<string, unknown>,
  options: FakeSlackOptions = {},
): Promise<unknown> {
  const fake = await FakeSlack.start(options);
  await fake.invites('ana', '#dev');
  const client = new WebClient(fake.tokens.bot, {
    slackApiUrl: fake.apiUrl,
    retryConfig: { retries: 0 },
  });
  const answer = await client.apiCall(method, args).then(
    () => 'taken',
    (failure: unknown) => (failure as { data?: { error?: string } }).data?.error ?? String(failure),
  );
  await fake.close();
  return answer;
}

const say = (blocks: unknown[]): Record<string, unknown> => ({
  channel: 'C0DEV',
  text: 'Hi',
  blocks,
});
const rich = (...elements: unknown[]): unknown => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});

describe('the fake Slack', () => {
  it('takes what is right', async () => {
    expect(await refusal('chat.postMessage', say([rich({ type: 'text', text: 'Hi' })]))).toBe(
      'taken',
    );
  });

  it.each([
    ['an empty text', say([rich({ type: 'text', text: '' })]), 'invalid_blocks'],
    [
      'a long header',
      say([{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }]),
      'invalid_blocks',
    ],
    [
      'fifty-one blocks',
      say(Array.from({ length: 51 }, () => ({ type: 'divider' }))),
      'invalid_blocks',
    ],
    [
      'too much in all',
      say([1, 2, 3, 4, 5].map(() => rich({ type: 'text', text: 'x'.repeat(3000) }))),
      'msg_blocks_too_long',
    ],
    [
      'a date without a token',
      say([rich({ type: 'date', timestamp: 1, format: 'soon', fallback: 'soon' })]),
      'invalid_blocks',
    ],
    ['no text', { channel: 'C0DEV', text: '', blocks: [] }, 'no_text'],
    [
      'markup in the text',
      { channel: 'C0DEV', text: '<!channel>', blocks: [] },
      'invalid_arguments',
    ],
  ])('refuses %s', async (_, args, error) => {
    expect(await refusal('chat.postMessage', args)).toBe(error);
  });

  it.skipIf(!hasSchema)(
    'refuses what Slack’s own types do not know (skipped where they are not at hand)',
    async () => {
      expect(await refusal('chat.postMessage', { ...say([]), colour: 'red' })).toBe(
        'invalid_arguments',
      );
    },
  );

  it.each([
    ['chat.postMessage', { channel: 'C0DEV', text: 'Hi' }],
    ['conversations.open', { users: 'U0ANA' }],
    ['users.info', { user: 'U0ANA' }],
    ['conversations.history', { channel: 'C0DEV' }],
  ])('grants %s to nobody without its scope', async (method, args) => {
    expect(await refusal(method, args, { scopes: ['commands'] })).toBe('missing_scope');
  });

  it('knows no method that relbot does not need', async () => {
    expect(await refusal('channels.list', {})).toBe('unknown_method');
  });

  it('opens nothing for a trigger that nobody made', async () => {
    const view = {
      type: 'modal',
      callback_id: 'x',
      private_metadata: '',
      title: { type: 'plain_text', text: 'x' },
      submit: { type: 'plain_text', text: 'x' },
      close: { type: 'plain_text', text: 'x' },
      blocks: [
        {
          type: 'input',
          block_id: 'a',
          label: { type: 'plain_text', text: 'x' },
          element: { type: 'plain_text_input', action_id: 'a', max_length: 10 },
        },
      ],
    };
    expect(await refusal('views.open', { trigger_id: '1', view })).toBe('invalid_trigger_id');
  });
});

describe('the manifest', () => {
  it('asks for what the README gives a reason for, and for nothing else', () => {
    expect(MANIFEST.oauth_config.scopes.bot).toEqual(SCOPES.map(({ scope }) => scope).toSorted());
    const asked: readonly string[] = MANIFEST.oauth_config.scopes.bot;
    expect(OPTIONAL_SCOPES.filter(({ scope }) => asked.includes(scope))).toEqual([]);
  });
});
