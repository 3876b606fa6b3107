import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { startPlayground } from './start-playground.ts';
import { openBrowser, Visitor } from './visitor.ts';

/**
 * Takes the README's pictures, of the playground after a short conversation and of the status page: `npm run pictures`. The real program runs;
 * Chromium has to be installed, and a font with emoji for the signs on the cards.
 */
const FOLDER = path.resolve(import.meta.dirname, '../../docs/pictures');
const SIZE = { width: 1360, height: 826 };

const playground = await startPlayground();
const { browser, close } = await openBrowser({});
try {
  const page = await browser.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(playground.address);
  await talk(new Visitor(page));
  mkdirSync(FOLDER, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const file = path.join(FOLDER, `playground-${colorScheme}.png`);
    await page.screenshot({ path: file });
    console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1000, height: 760 });
  await page.goto(`${playground.address}/status/openstack/hibiscus`);
  // With the reader's clock beside each date, as soon as the page's script has run.
  await page.getByText('This page is live').waitFor();
  const file = path.join(FOLDER, 'status-page.png');
  await page.screenshot({ path: file });
  console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
} finally {
  await close();
  await playground.stop();
}

/** Jonas asks for an exception in Slack; Inês, in Discord, has the buttons that decide before her. */
async function talk(visitor: Visitor): Promise<void> {
  await visitor.sees('Hello, I am relbot');
  await visitor.asks('@relbot when is feature freeze');
  await visitor.page.getByRole('button', { name: 'Wind to it' }).click();
  await visitor.sees(/^Feature freeze, .* are on$/);
  await visitor.presses('Request an exception');
  await visitor.requests({
    'What should land?': 'Keep volumes attached: https://review.example.org/4711',
    'Who is hurt': 'Everybody who migrates volumes: it fails half way.',
    'How risky': 'Low',
    'Why, and how': 'Two lines, and the test that was missing.',
    'When will': '3 September',
  });
  await visitor.sees('Exception request #1');
  await new Visitor(visitor.page, 'Discord').sees('Waiting for a decision');
}
