import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Where a browser is installed; null where none is. */
export const BROWSER = BROWSERS.find((file) => existsSync(file)) ?? null;

/** A browser of its own, which leaves nothing behind. */
export async function openBrowser(
  options: Parameters<typeof chromium.launchPersistentContext>[1],
): Promise<{ browser: BrowserContext; readonly close: () => Promise<void> }> {
  if (BROWSER === null) throw new Error(`There is no browser: none of ${BROWSERS.join(', ')}.`);
  const profile = mkdtempSync(path.join(tmpdir(), 'relbot-browser-'));
  const browser = await chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: BROWSER,
    reducedMotion: 'reduce',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options?.args ?? []),
    ],
  });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** What somebody does in one of the playground's windows. */
export class Visitor {
  readonly page: Page;
  readonly window: Locator;

  constructor(page: Page, window: 'Slack' | 'Discord' = 'Slack') {
    this.page = page;
    this.window = page.getByRole('region', { name: window, exact: true });
  }

  get log(): Locator {
    return this.window.getByRole('log');
  }

  /** Where one writes. */
  get box(): Locator {
    return this.window.getByRole('textbox', { name: /^Message in / });
  }

  /** Becomes one of the three people, and has their view before them. */
  async is(name: string): Promise<void> {
    await this.window.locator('.person').filter({ hasText: name }).click();
    await this.log.getByRole('article').first().waitFor();
  }

  /** Presses the newest button with this name. */
  async presses(name: string | RegExp): Promise<void> {
    await this.window
      .getByRole('button', { name, exact: typeof name === 'string' })
      .last()
      .click();
  }

  async writes(text: string): Promise<void> {
    await this.box.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Asks, and waits for the card that answers; gives what it says. */
  async asks(question: string): Promise<string> {
    const answers = this.window.locator('.replies .card');
    const before = await answers.count();
    await this.writes(question);
    await answers.nth(before).waitFor();
    return (await answers.nth(before).textContent()) ?? '';
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.log.getByText(words).last().waitFor();
  }

  /** Winds the clock: "by one week", "to the next event". */
  async winds(by: string): Promise<void> {
    const told = this.page.locator('#status');
    await this.page.getByRole('button', { name: `Wind forward ${by}` }).click();
    await told.filter({ hasText: /came\.|due\.|planned/ }).waitFor();
  }

  /** By the slash command, from the likeliest freeze where it is asked which. */
  async asksByCommand(): Promise<void> {
    await this.writes('/exception');
    const dialog = this.page.getByRole('dialog', { name: 'Request an exception' });
    const which = this.log.getByText('Which freeze is in the way?').last();
    await dialog.or(which).waitFor();
    if (await dialog.isVisible()) return;
    await this.log.locator('.card-actions').last().getByRole('button').first().click();
  }

  /** Fills in the open request, field by field as their labels begin, and sends it. */
  async requests(answers: Readonly<Record<string, string>>): Promise<void> {
    await this.fillsIn(answers);
    await this.presses('Send request');
  }

  async fillsIn(answers: Readonly<Record<string, string>>): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Request an exception' });
    await dialog.waitFor();
    for (const [label, answer] of Object.entries(answers)) {
      const field = dialog.getByLabel(label);
      if ((await field.locator('option').count()) > 0) await field.selectOption(answer);
      else await field.fill(answer);
    }
  }
}

/** A request that nothing is wrong with. */
export const GOOD_REQUEST = {
  'What should land?': 'Volume migration fix, https://review.example.org/912345',
  'Who is hurt': 'Everybody who migrates volumes: it fails half way.',
  'How risky': 'Low',
  'Why, and how': 'Two lines, and the test that was missing.',
  'When will': '3 September',
};
