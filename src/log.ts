import { pino, stdSerializers, type Logger } from 'pino';

export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error'>;

/** What may hold a secret, wherever it stands in what is logged. */
const SECRETS = [
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'secret',
  'secrets',
  'authorization',
  'password',
];

/** Logs lines of JSON to standard error: standard output belongs to what the command line prints. */
export function createLog(level: string): Log {
  return pino(
    {
      level,
      redact: SECRETS.flatMap((name) => [name, `*.${name}`, `*.headers.${name}`]),
      base: null,
      // pino knows an error by another key, and writes nothing of one that stands elsewhere but its own properties.
      serializers: { error: stdSerializers.err },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    pino.destination(2),
  );
}
