import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Spawned } from '../support/spawned.ts';
import { overflowOf } from './axe.ts';
import { BROWSER, openBrowser, Visitor } from './visitor.ts';

const missing = BROWSER === null ? ': skipped, no Chromium is installed' : '';
const PICTURES = process.env['RELBOT_PICTURES'];

/** The sample as somebody else's, in a year of the same weekdays that is not now: it opens three weeks before its freeze on any day. */
const SCHEDULE = readFileSync('src/formats/relbot/sample-cycle.yaml', 'utf8')
  .replaceAll('2026-', '2093-')
  .replace('name: OpenStack', 'name: Hedgehog');

describe.skipIf(missing !== '')(`a stranger’s path${missing}`, { timeout: 180_000 }, () => {
  let browser: BrowserContext;
  let closeBrowser: () => Promise<void>;

  beforeAll(async () => {
    ({ browser, close: closeBrowser } = await openBrowser({ timezoneId: 'America/New_York' }));
  }, 60_000);
  afterAll(async () => {
    await closeBrowser?.();
  });

  test('one command, the round done, a schedule pasted, a question asked, an exception decided on the other platform', async () => {
    const program = new Spawned('bin/run.js', ['src/main.ts'], { PORT: '0' });
    const [, address = ''] = await program.prints(/playground: (http:\/\/127\.0\.0\.1:\d+)\s/);
    const page = await browser.newPage();
    const complaints = complaintsOf(page, address);
    await page.setViewportSize({ width: 1360, height: 900 });
    await page.goto(address);
    const slack = new Visitor(page);
    const discord = new Visitor(page, 'Discord');

    await goesRound(page);
    await picture(page, 'round');

    await page.getByRole('button', { name: 'Other schedule…' }).click();
    const begins = page.getByRole('dialog', { name: 'Begin afresh' });
    await begins.getByLabel('A schedule of your own').check();
    await begins.getByLabel('Paste it here').fill(SCHEDULE);
    await begins.getByRole('button', { name: 'Begin', exact: true }).click();
    await slack.sees('I keep the release dates of Hedgehog');
    await page.locator('#step-how').getByText('mention @relbot and ask for a date').waitFor();
    expect(await page.locator('.step.done').count()).toBe(0);

    const answer = await slack.asks('@relbot when is feature freeze');
    expect(answer).toContain('27 August 2093');

    await slack.asks('@relbot I need an exception from feature freeze');
    await slack.presses('New feature');
    const dialog = page.getByRole('dialog', { name: 'Request an exception' });
    await dialog.waitFor();
    await slack.requests({
      'What should land?': 'Volume migration fix, https://review.example.org/912345',
      'Who is hurt': 'Everybody who migrates volumes: it fails half way.',
      'How risky': 'Low',
      'Why, and how': 'Two lines, and the test that was missing.',
      'When will': '3 September',
    });
    await dialog.waitFor({ state: 'detached' });
    const card = (visitor: Visitor) =>
      visitor.log.locator('.message').filter({ hasText: 'Exception request #1' }).last();
    await card(slack).getByText('Waiting for a decision').waitFor();
    await card(discord).getByText('Waiting for a decision').waitFor();
    await card(discord).getByRole('button', { name: 'Approve', exact: true }).click();
    await card(slack).getByText('Approved').first().waitFor();
    await card(slack).getByText('Waiting for a decision').waitFor({ state: 'detached' });
    await picture(page, 'decided');

    const before = await Promise.all([messages(slack).count(), messages(discord).count()]);
    await slack.winds('to the next event');
    await messages(slack).nth(before[0]).waitFor();
    await messages(discord).nth(before[1]).waitFor();
    await picture(page, 'wound');

    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.close();
    expect(await program.ends('SIGINT')).toBe(0);
    // No database, and nothing else, beside whoever only tried it.
    expect(readdirSync(program.folder)).toEqual([]);
  });
});

/** Presses what the round says, to its end; where it leaves the last press to whoever tries, that is made. */
async function goesRound(page: Page): Promise<void> {
  const slack = new Visitor(page);
  const how = page.locator('#step-how');
  const help = page.locator('#step-help');
  const step = async (words: string) => {
    await how.getByText(words).waitFor();
    await help.click();
  };
  await step('ask for a date');
  await page.keyboard.press('Enter');
  await step('Wind the clock to Feature freeze');
  await step('a fix that comes too late');
  await page.keyboard.press('Enter');
  const offer = slack.log.locator('.message').filter({ hasText: 'Which freeze is in the way?' });
  await offer.last().getByRole('button', { name: 'Feature freeze', exact: true }).click();
  await slack.presses('Fill in an example');
  await slack.presses('Send request');
  await how.getByText('The same request stands in Discord').waitFor();
  await new Visitor(page, 'Discord').sees('Exception request #1');
  await help.click();
  await page.keyboard.press('Enter');
  await step('Slack knows the decision already');
  await page.keyboard.press('Enter');
  await how.getByText('That was the round.').waitFor();
  expect(await page.locator('.step.done').count()).toBe(5);
}

const messages = (visitor: Visitor): Locator => visitor.log.locator('.message.from-relbot');

/** Whatever the browser complains about, and whatever it asks of anybody but the program. */
function complaintsOf(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (line) => {
    // What a policy keeps from being loaded or run is told as an error, too.
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) complaints.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES !== undefined)
    await page.screenshot({ path: join(PICTURES, `stranger ${name}.png`) });
}
