import { guardProcess } from '../process-guard.ts';
import { isRefusedToken } from './errors.ts';
import { APP_TOKEN_REFUSED } from './identity.ts';
import { type Log, reason } from './log.ts';

/**
 * When `apps.connections.open` fails for good while the socket client reconnects, the client leaves the rejection
 * unhandled, and Node ends the process (node-slack-sdk #2656). Everything else that this adapter asks of Slack is
 * awaited, so that an unhandled failure of a Slack request, at a time without a connection, can only be that one.
 *
 * Returns what takes the guard away again.
 */
export function surviveReconnects(
  isConnected: () => boolean,
  lost: (sentence: string) => void,
  log: Log,
): () => void {
  return guardProcess({
    recognises: (failure) => !isConnected() && isFailedRequest(failure),
    survived: (failure) => {
      log.warn(`Slack's socket client gave up reconnecting: ${reason(failure)}`);
      lost(
        isRefusedToken(failure)
          ? APP_TOKEN_REFUSED
          : 'Slack could not be reached again after the connection was cut.',
      );
    },
  });
}

/** By its code, not its class: each copy of the library has classes of its own. */
function isFailedRequest(failure: unknown): boolean {
  return (
    failure instanceof Error &&
    'code' in failure &&
    typeof failure.code === 'string' &&
    failure.code.startsWith('slack_webapi_')
  );
}
