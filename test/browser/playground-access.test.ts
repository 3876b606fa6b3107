import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { axe, overflowOf } from './axe.ts';
import { type RunningPlayground, startPlayground } from './start-playground.ts';
import { BROWSER, GOOD_REQUEST, openBrowser, Visitor } from './visitor.ts';

const missing = BROWSER === null ? ': skipped, no Chromium is installed' : '';
/** A folder for pictures of the page, when somebody wants to look at it. */
const PICTURES = process.env['RELBOT_PICTURES'];
const LOOKS = [
  { on: 'a screen', width: 1280, colorScheme: 'light' },
  { on: 'a screen in the dark', width: 1280, colorScheme: 'dark' },
  { on: 'a phone', width: 390, colorScheme: 'light' },
  { on: 'a phone in the dark', width: 390, colorScheme: 'dark' },
] as const;

describe.skipIf(missing !== '')(
  `the playground for everybody${missing}`,
  { timeout: 120_000 },
  () => {
    let browser: BrowserContext;
    let closeBrowser: () => Promise<void>;
    let playground: RunningPlayground;
    let page: Page;
    let visitor: Visitor;

    beforeAll(async () => {
      ({ browser, close: closeBrowser } = await openBrowser({ timezoneId: 'Europe/Berlin' }));
    }, 60_000);
    afterAll(async () => {
      await closeBrowser?.();
    });
    beforeEach(async () => {
      playground = await startPlayground();
      page = await browser.newPage();
      page.setDefaultTimeout(30_000);
      visitor = new Visitor(page);
      await page.goto(playground.address);
      await visitor.sees('Hello, I am relbot');
    }, 60_000);
    afterEach(async () => {
      await page.close();
      await playground.stop();
    });

    test.each(LOOKS)('axe finds nothing, and nothing runs out of it, on $on', async (look) => {
      const { on, width, colorScheme } = look;
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      const check = async (what: string) => {
        if (PICTURES !== undefined)
          await page.screenshot({ path: join(PICTURES, `${on}, ${what}.png`) });
        expect({ what, found: await axe(page) }).toEqual({ what, found: [] });
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      };
      await check('first');
      await visitor.asks('@relbot show the schedule');
      await visitor.asks('@relbot can I land a new feature');
      await check('answers');
      await visitor.asksByCommand();
      await visitor.requests({ ...GOOD_REQUEST, 'Why, and how': '' });
      await page.getByText('This needs an answer.').waitFor();
      await check('a dialog with a mistake');
      await visitor.requests(GOOD_REQUEST);
      await visitor.sees('Exception request #1');
      await visitor.presses('Approve');
      await visitor.sees('is your own, so someone else decides');
      await check('a refusal');
      if (width < 800) await page.getByRole('tab', { name: 'Discord' }).click();
      const discord = new Visitor(page, 'Discord');
      await discord.presses('Deny…');
      await page.getByRole('dialog', { name: 'Deny request #1' }).waitFor();
      await check('the other dialog');
      await page.keyboard.press('Escape');
      await discord.presses('Approve');
      await discord.sees('Approved');
      await check('decided');
      await page.getByRole('button', { name: 'Other schedule…' }).click();
      for (const choice of ['A template', 'A schedule of your own']) {
        await page.getByLabel(choice).check();
        await check(`beginning with ${choice.toLowerCase()}`);
      }
    });

    test.each(LOOKS.filter(({ colorScheme }) => colorScheme === 'light'))(
      'the keyboard alone reaches everything, and one sees where it is, on $on',
      async ({ width }) => {
        await page.setViewportSize({ width, height: 844 });
        await visitor.asks('@relbot I need an exception');
        await page.reload();
        await visitor.sees('Which freeze is in the way?');
        const all = await page.evaluate(REACHABLE);
        const reached: unknown[] = [];
        for (;;) {
          await page.keyboard.press('Tab');
          const at = seenFocus.parse(await page.evaluate(FOCUSED));
          if (at === null || reached.includes(at.name)) break;
          expect(at).toMatchObject({ isSeen: true });
          reached.push(at.name);
        }
        expect(reached).toEqual(all);
      },
    );

    test('a press keeps the focus where it was, so that it can be pressed again', async () => {
      const button = page.getByRole('button', { name: 'Wind forward by one hour' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator('#status').filter({ hasText: 'came.' }).waitFor();
      expect(await isFocused(button)).toBe(true);
      await page.keyboard.press('Enter');
      await page.locator('#status').filter({ hasText: 'Nothing was due.' }).waitFor();
    });

    test('a dialog keeps the focus within, and gives it back to what opened it', async () => {
      await visitor.asks('@relbot I need an exception');
      const opener = visitor.window.getByRole('button', { name: 'Nova Spec Freeze' });
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Request an exception' });
      await dialog.waitFor();
      for (let count = 0; count < 12; count += 1) {
        await page.keyboard.press('Tab');
        // Beyond the last control comes the browser itself, and then the first again; never what lies beneath.
        expect(
          await page.evaluate(
            'document.activeElement.closest("dialog") !== null || document.activeElement === document.body',
          ),
        ).toBe(true);
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await isFocused(opener)).toBe(true);

      // Once it is sent, too.
      await page.keyboard.press('Enter');
      await visitor.requests(GOOD_REQUEST);
      await visitor.sees('Exception request #1');
      await dialog.waitFor({ state: 'detached' });
      expect(await isFocused(opener)).toBe(true);

      const starts = page.getByRole('button', { name: 'Other schedule…' });
      await starts.focus();
      await page.keyboard.press('Enter');
      const begins = page.getByRole('dialog', { name: 'Begin afresh' });
      await begins.waitFor();
      await page.keyboard.press('Escape');
      await begins.waitFor({ state: 'detached' });
      expect(await isFocused(starts)).toBe(true);
    });

    test('what comes is said in one sentence, and neither what was there nor what one wrote', async () => {
      const news = visitor.window.locator('[data-part=news]');
      expect(await page.locator('[aria-live=polite]').count()).toBe(0);
      expect(await news.textContent()).toBe('');
      await visitor.writes('@relbot when is feature freeze');
      await news.filter({ hasText: /^Slack: relbot: Feature freeze is on Thursday/ }).waitFor();
      await visitor.winds('by one week');
      await news.filter({ hasText: /^Slack: \d new messages\. The last: relbot: / }).waitFor();
      await page
        .getByRole('region', { name: 'Discord', exact: true })
        .locator('[data-part=news]')
        .filter({ hasText: /^Discord: \d new messages\. The last: relbot: / })
        .waitFor();
      const said = await news.textContent();
      await visitor.is('Yuki');
      await visitor.sees('Feature freeze is on');
      expect(await news.textContent()).toBe(said);
    });
  },
);

/** Within the page, an element's own name for a list: what it is, and what it says. */
const NAME = `(element) => element === document.body ? null : [
  element.closest('.window')?.id, element.tagName, element.id, element.dataset.part, element.dataset.action, element.dataset.try, element.dataset.reply, element.value, element.ariaLabel, element.textContent.slice(0, 40)
].filter(Boolean).join(' ')`;
/** All that a keyboard should come to, in order: of radio buttons that belong together, and of tabs, the chosen one. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')]
  .filter((it) => it.checkVisibility() && it.tabIndex >= 0 && (it.type !== 'radio' || it.checked))
  .map(${NAME})`;
const FOCUSED = `(() => {
  const element = document.activeElement;
  const name = (${NAME})(element);
  if (name === null) return null;
  const shown = element.closest('.person') ?? element;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const { width, height, right, bottom } = shown.getBoundingClientRect();
  const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && width > 1 && height > 1 && right > 0 && bottom > 0;
  return { name, isSeen };
})()`;
const seenFocus = z.object({ name: z.string(), isSeen: z.boolean() }).nullable();

async function isFocused(one: Locator): Promise<boolean> {
  return (await one.and(one.page().locator(':focus')).count()) === 1;
}
