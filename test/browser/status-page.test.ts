import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dealWith } from '../../src/app/exceptions/deciding/decide-exception.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { openWeb, type OpenWeb } from '../support/open-web.ts';
import { moved } from '../support/plans.ts';
import { axe, overflowOf } from './axe.ts';
import { BROWSER, openBrowser } from './visitor.ts';

const missing = BROWSER === null ? ': skipped, no Chromium is installed' : '';
/** A folder for pictures of the page, when somebody wants to look at it. */
const PICTURES = process.env['RELBOT_PICTURES'];
const PATH = '/status/openstack/hibiscus';
interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}
const LOOKS: readonly Look[] = [
  { name: 'a screen', width: 1280, colorScheme: 'light' },
  { name: 'a screen in the dark', width: 1280, colorScheme: 'dark' },
  { name: 'a phone', width: 390, colorScheme: 'light' },
  { name: 'a phone in the dark', width: 390, colorScheme: 'dark' },
];

describe.skipIf(missing !== '')(
  `the status page in a browser${missing}`,
  { timeout: 120_000 },
  () => {
    let browser: BrowserContext;
    let closeBrowser: () => Promise<void>;

    beforeAll(async () => {
      ({ browser, close: closeBrowser } = await openBrowser({ timezoneId: 'Europe/Berlin' }));
    }, 60_000);
    afterAll(async () => {
      await closeBrowser?.();
    });

    /** Opens a page, and hears of whatever the browser complains about. */
    async function opened(web: OpenWeb, path: string, { width, colorScheme }: Look) {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (line) => {
        if (line.type() === 'error') complaints.push(line.text());
      });
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${web.address}${path}`);
      return { page, complaints };
    }

    const [screen] = LOOKS;
    const onScreen = screen ?? { name: '', width: 1100, colorScheme: 'light' };

    test.each(LOOKS)('on $name nothing runs out of it, and axe finds nothing', async (look) => {
      const web = await openWeb();
      await withRequests(web);
      for (const path of [PATH, '/status']) {
        const { page, complaints } = await opened(web, path, look);
        await page.getByText('This page is live').waitFor();
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(await axe(page)).toEqual([]);
        expect(complaints).toEqual([]);
        if (PICTURES !== undefined) {
          const name = `status${path.replaceAll('/', '-')} ${look.name}.png`;
          await page.screenshot({ path: join(PICTURES, name), fullPage: true });
        }
        await page.close();
      }
    });

    test('says dates on the reader’s clock, and counts on', async () => {
      const { page } = await opened(await openWeb(), PATH, onScreen);
      await page.getByText('(on your clock: Fri 11 Sept, 01:59 CEST)').first().waitFor();
      await page.close();
    });

    test('what is decided and moved is there at once, and the reader stays where they were', async () => {
      const web = await openWeb({
        live: { every: 20, heartbeat: 5000, most: 10, mostOfOne: 10 },
      });
      const { page } = await opened(web, PATH, onScreen);
      await page.getByText('This page is live').waitFor();
      await page.getByRole('link', { name: 'Calendar' }).focus();
      const where = 'document.activeElement.getBoundingClientRect().top';
      const top = Number(await page.evaluate(where));
      await importCycle(web.atDesk.app, moved('h-ff', '2026-09-03'), web.clock.now());
      await page.getByRole('cell', { name: '→ Thu 3 Sep 2026' }).waitFor();
      await page
        .getByText('Something has changed: this page is as of')
        .waitFor({ state: 'attached' });
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Calendar');
      expect(Math.abs(Number(await page.evaluate(where)) - top)).toBeLessThan(80);
      await page.close();
    });

    test.each(LOOKS)('without JavaScript all of it can be read, on $name', async (look) => {
      const web = await openWeb();
      await withRequests(web);
      const page = await browser.newPage();
      // As a reader switches it off: no script runs at all, whatever a page brings along.
      const devTools = await page.context().newCDPSession(page);
      await devTools.send('Emulation.setScriptExecutionDisabled', { value: true });
      await page.setViewportSize({ width: look.width, height: 800 });
      await page.emulateMedia({ colorScheme: look.colorScheme });
      await page.goto(`${web.address}${PATH}`);
      expect(await page.getByText('This page is as of when it was loaded.').count()).toBe(1);
      for (const heading of [
        'Frozen now, and what may land',
        'Next dates',
        'Timeline',
        'Exceptions',
        'Moved dates',
        'Who decides',
        'All dates',
        'Take it with you',
      ]) {
        const found = page.getByRole('heading', { name: heading, level: 2 });
        expect({ heading, seen: await found.isVisible() }).toEqual({ heading, seen: true });
      }
      for (const words of [
        'Today you can work on',
        'in 12 days',
        'Waits for a decision',
        'It was looked at.',
        'Without it:',
      ]) {
        const found = page.getByText(words).first();
        expect({ words, seen: await found.isVisible() }).toEqual({ words, seen: true });
      }
      expect(await page.getByText('on your clock').count()).toBe(0);
      expect(await page.getByRole('img', { name: 'Timeline of 2026.2 Hibiscus' }).isVisible()).toBe(
        true,
      );
      expect(await page.locator('svg .row text:visible').count()).toBeGreaterThan(5);
      await page.getByRole('link', { name: 'All dates in a table' }).click();
      expect(
        await page
          .getByRole('cell', { name: /27 Aug 2026/ })
          .first()
          .isVisible(),
      ).toBe(true);
      await page.close();
    });

    test.each(LOOKS)('a wrong address leads on, and axe finds nothing, on $name', async (look) => {
      const web = await openWeb();
      const { page } = await opened(web, '/status/openstack/zed', look);
      await page.getByRole('heading', { name: 'There is no such page', level: 1 }).waitFor();
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await axe(page)).toEqual([]);
      if (PICTURES !== undefined) {
        await page.screenshot({ path: join(PICTURES, `wrong address ${look.name}.png`) });
      }
      await page.getByRole('link', { name: '2026.2 Hibiscus' }).click();
      await page.getByRole('heading', { name: 'Frozen now, and what may land' }).waitFor();
      await page.close();
    });

    test('a keyboard comes to everything, and past what is before it', async () => {
      const { page } = await opened(await openWeb(), PATH, onScreen);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe(
        'Skip to where it stands',
      );
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      const reached: unknown[] = [];
      for (let count = 0; count < 9; count += 1) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(
            'document.activeElement.ariaLabel || document.activeElement.textContent',
          ),
        );
      }
      expect(reached).toEqual([
        'Who decides',
        'All dates in a table',
        'PNG',
        'SVG',
        'Table of all dates',
        'Calendar',
        'Feed',
        'API',
        'OpenAPI document',
      ]);
      await page.close();
    });

    test('printed, it is text without what only works on a screen', async () => {
      const { page } = await opened(await openWeb(), PATH, onScreen);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation').isVisible()).toBe(false);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      await page.close();
    });
  },
);

/** One that is open, one granted, one refused. */
async function withRequests({ atDesk }: OpenWeb): Promise<void> {
  await atDesk.files('ana');
  for (const to of ['approve', 'deny'] as const) {
    const filed = await atDesk.files('ana');
    await atDesk.by('mara', (call) =>
      dealWith(call, filed.id, { deed: 'override', to, reason: 'It was looked at.', door: null }),
    );
  }
}
