import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../src/config.ts';
import { start } from '../../src/main.ts';

export interface RunningPlayground {
  readonly address: string;
  stop(): Promise<void>;
}

/** Brings the real program up with nothing configured, as `npm start` does. Port 0 takes any. */
export async function startPlayground(port = 0): Promise<RunningPlayground> {
  // Empty: the playground would open on a copy of an imported cycle.
  const folder = mkdtempSync(path.join(tmpdir(), 'relbot-browser-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  const settings = readSettings({
    DATABASE_URL: path.join(folder, 'relbot.db'),
    PORT: String(port),
    LOG_LEVEL: 'error',
  });
  try {
    const up = await start(settings, true);
    return {
      address: up.address,
      async stop() {
        await up.stop();
        forget();
      },
    };
  } catch (error) {
    forget();
    throw error;
  }
}
