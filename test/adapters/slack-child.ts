import pino from 'pino';
import { createSlack } from '../../adapters/slack/index.ts';
import { systemClock } from '../../src/app/clock.ts';
import { RecordingInbox } from '../fakes/recording-inbox.ts';

/**
 * The adapter in a process of its own, as what is shown is that the process lives on. It says what happens to it, a
 * line each, and starts the adapter again when that is lost, as relbot does.
 */
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const slack = createSlack({
  botToken: process.env['SLACK_BOT_TOKEN'] ?? '',
  appToken: process.env['SLACK_APP_TOKEN'] ?? '',
  apiUrl: process.env['SLACK_API_URL'] ?? '',
  log: pino({ enabled: false }),
  clock: systemClock,
  timings: { heartbeat: 500 },
});

const inbox = new RecordingInbox({ said: ({ text }) => tell(`heard: ${text}`) });
inbox.lost = (_, sentence): void => {
  tell(`lost: ${sentence}`);
  void slack.stop().then(start);
};

async function start(): Promise<void> {
  await slack.start(inbox);
  tell('up');
}

await start();
if (process.env['BREAK'] === 'no guard') {
  process.removeAllListeners('unhandledRejection').removeAllListeners('uncaughtException');
}
if (process.env['BREAK'] === 'a bug') void Promise.reject(new Error('a bug of our own'));
process.once('SIGTERM', () => {
  void slack.stop().then(() => tell('stopped'));
});
// What the web server does in the real program: something to live for.
const alive = setInterval(() => undefined, 1000);
process.once('SIGTERM', () => clearInterval(alive));
