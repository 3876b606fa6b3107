import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RunningPlayground, startPlayground } from './start-playground.ts';

const BROWSER = '/usr/bin/chromium';
const missing = existsSync(BROWSER) ? '' : `: skipped, there is no ${BROWSER}`;
/** A folder for pictures of the page, when somebody wants to look at it. */
const PICTURES = process.env['RELBOT_PICTURES'];

describe.skipIf(missing !== '')(`the playground in a browser${missing}`, () => {
  let profile: string;
  let browser: BrowserContext;
  let playground: RunningPlayground;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'relbot-browser-'));
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: BROWSER,
      timezoneId: 'America/New_York',
      reducedMotion: 'reduce',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  beforeEach(async () => {
    playground = await startPlayground();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    await page.goto(playground.address);
  });
  afterEach(async () => {
    await page.close();
    await playground.stop();
  });

  const log = (): Locator => page.getByRole('log');
  const press = (name: string | RegExp): Promise<void> =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .last()
      .click();
  const be = (name: string): Promise<void> => page.getByText(name, { exact: true }).first().click();

  async function write(text: string): Promise<void> {
    await page.getByLabel('Message', { exact: true }).fill(text);
    await page.keyboard.press('Enter');
  }

  async function picture(name: string): Promise<void> {
    if (PICTURES === undefined) return;
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  /** Asks, fills in the form, and is back in the channel. */
  async function request(): Promise<void> {
    await write('@relbot when is feature freeze');
    await press('Request exception');
    await page.getByLabel('What should land?').fill('Volume migration fix');
    await page.getByLabel('Link to the change').fill('https://review.example.org/1');
    await page.getByLabel('Who is hurt if it stays out?').fill('Everybody who migrates volumes');
    await page.getByLabel('How risky is it?').selectOption('low');
    await press('Send request');
    await log().getByText('May this land', { exact: false }).waitFor();
  }

  test('a question is answered beneath it, in the reader’s own zone', async () => {
    await write('@relbot when is feature freeze');
    const answer = log().getByRole('article');
    await answer.waitFor();
    expect(await page.locator('.replies .card').count()).toBe(1);
    expect(await answer.textContent()).toContain('for you Fri 28 Aug 2026, 01:59');
    expect(await answer.textContent()).toContain('in 21 days');
    await be('Yuki');
    await log().getByText('Fri 28 Aug 2026, 08:59').waitFor();
  });

  test('talk without a mention stands there, and a line says why nobody answers', async () => {
    await write('lunch?');
    await page.getByText('relbot did not hear that').waitFor();
    expect(await log().textContent()).toContain('lunch?');
  });

  test('an exception is asked for, refused to whom it is not for, and approved', async () => {
    await request();
    await log().getByText('Only you can see this').waitFor();
    await press('Approve');
    await log().getByText('Only a release manager can decide').waitFor();
    await page.setViewportSize({ width: 1280, height: 1150 });
    await picture('whispers');
    await page.setViewportSize({ width: 1280, height: 720 });
    await be('Inês');
    await log().getByText('Only you can see this').first().waitFor({ state: 'detached' });
    await press('Approve');
    await log().getByText('is approved').waitFor();
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
    await press('Wind forward to the next event');
    await page.getByText('One message came.').waitFor();
    await log().getByText('Feature freeze in 14 days').waitFor();
    await picture('light');
    expect(complaints).toEqual([]);
  });

  test('a wrong form says so in the dialog, and keeps what was typed', async () => {
    await write('/exception');
    const dialog = page.getByRole('dialog', { name: 'Request an exception' });
    await dialog.waitFor();
    await press('Send request');
    await dialog.getByText('This needs an answer.').first().waitFor();
    expect(await dialog.getByText('This needs an answer.').count()).toBe(4);
    await page.getByLabel('What should land?').fill('A fix');
    await page.getByLabel('Link to the change').fill('soon');
    await page.getByLabel('Who is hurt if it stays out?').fill('All');
    await page.getByLabel('How risky is it?').selectOption('high');
    await press('Send request');
    await dialog.getByText('This is no link').waitFor();
    expect(await page.getByLabel('What should land?').inputValue()).toBe('A fix');
    await picture('dialog');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: '#release' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('wound by a week, the countdowns on the way stand there under their days', async () => {
    await press('Wind forward by one week');
    await page.getByText('Thu 13 Aug 2026, 11:00').waitFor();
    await press('Wind forward by one week');
    await log().getByText('Feature freeze in 14 days').waitFor();
    await press('Wind forward by one week');
    await log().getByText('Feature freeze in 7 days').waitFor();
    await log().getByText('Feature freeze in 1 day').waitFor();
    expect(await page.locator('.day').allTextContents()).toEqual([
      'Fri 14 Aug 2026',
      'Fri 21 Aug 2026',
      'Thu 27 Aug 2026',
    ]);
    await press('Wind forward to the next event');
    await page.getByText('Nothing is planned after this.').waitFor();
  });

  test('a message can be answered in its thread, and withdrawn with Escape', async () => {
    await write('lunch?');
    await press('Reply to Jonas');
    await page.getByText('You answer Jonas.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('You answer Jonas.').waitFor({ state: 'hidden' });
    await press('Reply to Jonas');
    await write('@relbot when is feature freeze');
    await page.locator('.replies .message').nth(1).waitFor();
    expect(await page.locator('.replies .message').count()).toBe(2);
  });

  test('a direct message needs no mention, and is seen by one alone', async () => {
    await press('relbot');
    await write('when is feature freeze');
    await log().getByRole('article').waitFor();
    await be('Yuki');
    await page.getByRole('heading', { name: '#release' }).waitFor();
    await press('relbot');
    await page.getByText('Between you and relbot').waitFor();
    expect(await log().getByRole('article').count()).toBe(0);
  });

  test('two tabs are two people, and each sees at once what the other does', async () => {
    const other = await browser.newPage();
    await other.goto(playground.address);
    await other.getByText('Inês', { exact: true }).click();
    await write('hello Inês');
    await other.getByText('hello Inês').waitFor();
    expect(await other.locator('.head .name').allTextContents()).toEqual(['Jonas']);
    await other.close();
  });

  test('everything can be reached with the keyboard', async () => {
    const reached: string[] = [];
    await write('hello');
    await log().getByText('hello').waitFor();
    await page.reload();
    await log().getByText('hello').waitFor();
    for (let i = 0; i < 16; i += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(
        '(({ role, ariaLabel, placeholder, value, textContent }) => role || ariaLabel || placeholder || value || textContent)(document.activeElement)',
      );
      reached.push(String(name));
    }
    expect(reached).toMatchInlineSnapshot(`
      [
        "Skip to the message box",
        "Wind forward by one hour",
        "Wind forward by one day",
        "Wind forward by one week",
        "Wind forward to the next event",
        "#release",
        "relbot",
        "jonas",
        "log",
        "Reply to Jonas",
        "Message #release — try: @relbot when is feature freeze",
        "Send",
        "@relbot when is feature freeze",
        "@relbot what’s next",
        "@relbot are we frozen",
        "/exception",
      ]
    `);
  });

  test('in the dark, and on a phone, nothing runs out of the page', async () => {
    await request();
    await be('Inês');
    await page.emulateMedia({ colorScheme: 'dark' });
    await picture('dark');
    await page.setViewportSize({ width: 360, height: 720 });
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const box = await page.getByRole('button', { name: 'Send', exact: true }).boundingBox();
    expect(box?.y).toBeLessThan(720 - (box?.height ?? 0));
    await picture('phone-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await picture('phone');
    await press('Request exception');
    await page.getByRole('dialog').waitFor();
    await picture('phone-dialog');
  });

  test('when relbot stops the page says so, and comes back by itself', async () => {
    await playground.stop();
    await page.getByText('relbot has stopped').waitFor();
    playground = await startPlayground(Number(new URL(playground.address).port));
    await page.getByText('relbot has stopped').waitFor({ state: 'hidden' });
    await write('@relbot when is feature freeze');
    await log().getByRole('article').waitFor();
  });
});
