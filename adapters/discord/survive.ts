import type { Client } from 'discord.js';
import { guardProcess } from '../process-guard.ts';
import { type Log, reason } from './log.ts';

/**
 * discord.js reads what the gateway sends inside the socket's listener. A payload that is not as it expects makes it
 * throw there, where nobody can catch it, and the process ends (tried with 14.28: `thread: null`).
 *
 * Returns what takes the guards away again.
 */
export function surviveBrokenPayloads(
  client: Client,
  lost: (sentence: string) => void,
  log: Log,
): () => void {
  skipBrokenEvents(client, log);
  return guardProcess({
    recognises: isFromSocket,
    survived: (failure) => {
      log.error(`Discord sent something that discord.js cannot read: ${reason(failure)}`);
      lost('Discord sent something that could not be read, and the connection is in doubt.');
    },
  });
}

/**
 * An event that cannot be read is skipped: the connection is sound, and taking it up again would bring the same event
 * once more. There is no public way in; should discord.js rename the method, the guard of the process is still there.
 */
function skipBrokenEvents(client: Client, log: Log): void {
  const manager: object = client.ws;
  const handle: unknown = Reflect.get(manager, 'handlePacket');
  if (typeof handle !== 'function') return;
  Reflect.set(manager, 'handlePacket', (...packet: unknown[]): unknown => {
    try {
      return Reflect.apply(handle, manager, packet);
    } catch (failure) {
      log.error(`An event from Discord could not be read, and was skipped: ${reason(failure)}`);
      return false;
    }
  });
}

/**
 * By the function that threw, whose name stays in a bundle. Only the first counts: what relbot itself does about an
 * event has the socket's listener in its stack, too, and a bug of ours must not pass for one of theirs.
 */
const isFromSocket = (failure: unknown): boolean =>
  failure instanceof Error && FROM_SOCKET.test(firstFrame(failure.stack ?? ''));

const FROM_SOCKET =
  /^at (?:async )?(?:WebSocket(?:Shard|Manager)\.|new WebSocket\b|initAsClient\b)/;

const firstFrame = (stack: string): string =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.startsWith('at ')) ?? '';
