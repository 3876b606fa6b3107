import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { overflowOf } from './axe.ts';
import { type RunningPlayground, startPlayground } from './start-playground.ts';
import { BROWSER, GOOD_REQUEST, openBrowser, Visitor } from './visitor.ts';

const missing = BROWSER === null ? ': skipped, no Chromium is installed' : '';
/** A folder for pictures of the page, when somebody wants to look at it. */
const PICTURES = process.env['RELBOT_PICTURES'];

describe.skipIf(missing !== '')(
  `the playground in a browser${missing}`,
  { timeout: 120_000 },
  () => {
    let browser: BrowserContext;
    let closeBrowser: () => Promise<void>;
    let playground: RunningPlayground;
    let page: Page;
    let visitor: Visitor;
    let log: Locator;
    let complaints: string[];

    beforeAll(async () => {
      // None of the three people's zones.
      ({ browser, close: closeBrowser } = await openBrowser({ timezoneId: 'America/New_York' }));
    }, 60_000);
    afterAll(async () => {
      await closeBrowser?.();
    });

    beforeEach(async () => {
      playground = await startPlayground();
      page = await browser.newPage();
      page.setDefaultTimeout(30_000);
      visitor = new Visitor(page);
      log = visitor.log;
      complaints = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (line) => {
        if (line.type() === 'error') complaints.push(line.text());
      });
      await page.goto(playground.address);
      await visitor.sees('Hello, I am relbot');
    }, 60_000);
    afterEach(async () => {
      await page.close();
      await playground.stop();
    });

    async function picture(name: string): Promise<void> {
      if (PICTURES === undefined) return;
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    }

    test('the whole thread: ask, choose, be told, ask for an exception, decide, be answered', async () => {
      await picture('first');

      // Jonas asks by pressing an example, and then for a name that fits two.
      await visitor.presses('@relbot when is Feature freeze');
      const answer = log.getByRole('article').filter({ hasText: 'Feature freeze is on' });
      await answer.waitFor();
      expect(await answer.textContent()).toContain('Thursday 27 August 2026, end of the day, UTC');
      expect(await answer.textContent()).toContain('On your clock: Fri 28 Aug 2026, 01:59');
      expect(await answer.textContent()).toContain('in 21 days');
      expect(await visitor.asks('@relbot when is string freeze')).toContain(
        'Which one do you mean?',
      );
      await visitor.presses('Hard string freeze');
      await visitor.sees('is on Thursday 10 September 2026');
      await picture('light');

      // The clock is wound: an hour to the first reminder, then week by week until the freeze is on.
      await visitor.winds('by one hour');
      await visitor.sees('Coming up in 2026.2 Hibiscus');
      await visitor.sees('Heads-up: plan now what has to be in before then.');
      await visitor.winds('to the next event');
      await page.locator('#now').getByText('Wed 12 Aug 2026, 09:00').waitFor();
      await visitor.winds('by one day');
      await visitor.winds('by one week');
      await visitor.winds('by one week');
      await visitor.sees('What is not in by then needs an exception.');
      await visitor.winds('by one day');
      await visitor.sees(/^Feature freeze, .* are on$/);
      expect(await visitor.asks('@relbot are we frozen')).toContain(
        'Yes, 2026.2 Hibiscus is frozen',
      );
      await page.setViewportSize({ width: 1280, height: 1600 });
      await picture('wound');

      // An exception: the sentence, its button, a form that is wrong at first.
      expect(
        await visitor.asks('@relbot I need an exception for https://review.example.org/912345'),
      ).toContain('https://review.example.org/912345');
      await visitor.presses('Feature freeze');
      expect(await page.getByLabel('What should land?').inputValue()).toContain('/912345');
      await visitor.requests({ ...GOOD_REQUEST, 'Why, and how': 'None.' });
      await page.getByText('every change has some risk').waitFor();
      expect(await page.getByLabel('Who is hurt').inputValue()).toContain('volumes');
      await picture('dialog');
      await visitor.requests({ 'Why, and how': GOOD_REQUEST['Why, and how'] });
      await visitor.sees('Exception request #1: Feature freeze');
      await visitor.sees('Only visible to you');

      // Jonas may not decide; Inês may, and sees nothing of what was whispered to him.
      await visitor.presses('Approve');
      await visitor.sees('Request #1 is your own, so someone else decides on it.');
      await visitor.sees('@Inês');
      await visitor.is('Inês');
      expect(await log.getByText('Only visible to you').count()).toBe(0);
      await visitor.presses('Approve');
      await visitor.sees('Approved');
      expect(
        await visitor.window.getByRole('button', { name: 'Approve', exact: true }).count(),
      ).toBe(0);

      // Jonas reads it in the channel and is told himself.
      await visitor.is('Jonas');
      await visitor.sees('Your request #1 for an exception from Feature freeze is approved');
      await picture('approved');
      expect(complaints).toEqual([]);
    });

    test('a request is denied with a reason, which the requester is told', async () => {
      await visitor.asksByCommand();
      await visitor.requests(GOOD_REQUEST);
      await visitor.sees('Exception request #1');
      await visitor.is('Inês');
      await visitor.presses('Deny…');
      const dialog = page.getByRole('dialog', { name: 'Deny request #1' });
      await dialog.waitFor();
      await visitor.presses('Deny');
      await dialog.getByText('This needs an answer.').waitFor();
      await dialog
        .getByLabel('Why not?')
        .fill('The migration is new: it can wait for the next one.');
      await visitor.presses('Deny');
      await dialog.waitFor({ state: 'detached' });
      await visitor.sees('⛔ Denied');
      await visitor.is('Jonas');
      await visitor.sees('was not approved');
      expect(await log.getByText('it can wait for the next one').count()).toBe(2);
      await visitor.sees('Missing a freeze is not the end of the world');
    });

    test('everyone reads times in their own zone', async () => {
      await visitor.asks('@relbot when is feature freeze');
      await visitor.sees('Fri 28 Aug 2026, 01:59');
      await visitor.is('Yuki');
      await visitor.sees('Fri 28 Aug 2026, 08:59');
      await visitor.is('Inês');
      await visitor.sees('Fri 28 Aug 2026, 00:59');
    });

    test('talk without a mention stands there, and a line says why nobody answers', async () => {
      await visitor.writes('lunch?');
      await visitor.window.getByText('relbot did not hear that').waitFor();
      await log.getByText('lunch?').waitFor();
    });

    test('a wrong form says so in the dialog, and keeps what was typed', async () => {
      await visitor.asksByCommand();
      const dialog = page.getByRole('dialog', { name: 'Request an exception' });
      await dialog.waitFor();
      await visitor.presses('Send request');
      await dialog.getByText('This needs an answer.').first().waitFor();
      expect(await dialog.getByText('This needs an answer.').count()).toBe(5);
      await visitor.requests({ ...GOOD_REQUEST, 'What should land?': 'A fix' });
      await dialog.getByText('Please add the link to the change').waitFor();
      expect(await page.getByLabel('What should land?').inputValue()).toBe('A fix');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.reload();
      await visitor.sees('Hello, I am relbot');
      expect(await page.getByRole('dialog').count()).toBe(0);
    });

    test('wound by weeks, the countdowns on the way stand there under their days', async () => {
      for (let week = 0; week < 3; week += 1) await visitor.winds('by one week');
      expect(await visitor.window.locator('.day').allTextContents()).toEqual([
        'Thu 6 Aug 2026',
        'Wed 12 Aug 2026',
        'Thu 13 Aug 2026',
        'Wed 19 Aug 2026',
        'Thu 20 Aug 2026',
        'Fri 21 Aug 2026',
        'Wed 26 Aug 2026',
      ]);
      for (let week = 0; week < 6; week += 1) await visitor.winds('by one week');
      await visitor.winds('to the next event');
      await page.getByText('Nothing is planned after this.').waitFor();
    });

    test('a message can be answered in its thread, and withdrawn with Escape', async () => {
      await visitor.writes('lunch?');
      await visitor.presses('Reply to Jonas');
      await visitor.window.getByText('You answer Jonas.').waitFor();
      await page.keyboard.press('Escape');
      await visitor.window.getByText('You answer Jonas.').waitFor({ state: 'hidden' });
      await visitor.presses('Reply to Jonas');
      await visitor.writes('@relbot when is feature freeze');
      await visitor.window.locator('.replies .message').nth(1).waitFor();
      expect(await visitor.window.locator('.replies .message').count()).toBe(2);
    });

    test('a direct message needs no mention, and is seen by one alone', async () => {
      await visitor.presses('relbot');
      await visitor.window.getByText('between you and relbot').waitFor();
      await visitor.writes('when is feature freeze');
      await visitor.sees('Thursday 27 August 2026');
      await visitor.is('Yuki');
      await visitor.window.getByText('what everybody in the team sees').waitFor();
      await visitor.presses('relbot');
      await visitor.window.getByText('between you and relbot').waitFor();
      expect(await log.getByRole('article').count()).toBe(0);
    });

    test('two tabs are two people, and each sees at once what the other does', async () => {
      const other = await browser.newPage();
      await other.goto(playground.address);
      const ines = new Visitor(other);
      await ines.is('Inês');
      await visitor.writes('hello Inês');
      await ines.sees('hello Inês');
      expect(await ines.log.locator('.head .name').allTextContents()).toEqual(['relbot', 'Jonas']);
      await other.close();
    });

    test('everything can be reached with the keyboard', async () => {
      const reached: string[] = [];
      for (let i = 0; i < 20; i += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(
          '(({ role, ariaLabel, placeholder, value, textContent }) => role || ariaLabel || placeholder || value || textContent)(document.activeElement)',
        );
        reached.push(String(name));
      }
      expect(reached).toMatchInlineSnapshot(`
        [
          "Skip to the message box",
          "+1 hour: wind forward by one hour",
          "+1 day: wind forward by one day",
          "+1 week: wind forward by one week",
          "Next event: wind forward to the next event",
          "Rewind",
          "Other schedule…",
          "Type it for me",
          "Put this away",
          "#release",
          "relbot",
          "jonas",
          "log",
          "Reply to relbot",
          "Message #release: @relbot …",
          "Send",
          "@relbot when is Feature freeze",
          "@relbot can I land a new feature",
          "@relbot what’s next",
          "@relbot I need an exception",
        ]
      `);
      await page.keyboard.press('Enter');
      await visitor.sees('Which freeze is in the way?');
    });

    test('in the dark, and on a phone, nothing runs out of the page', async () => {
      await visitor.asks('@relbot when is feature freeze');
      await visitor.presses('Request an exception');
      await visitor.requests(GOOD_REQUEST);
      await visitor.sees('Exception request #1');
      await visitor.is('Inês');
      await page.emulateMedia({ colorScheme: 'dark' });
      await picture('dark');
      await page.setViewportSize({ width: 360, height: 720 });
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      const box = await visitor.window
        .getByRole('button', { name: 'Send', exact: true })
        .boundingBox();
      expect(box?.y).toBeLessThan(720 - (box?.height ?? 0));
      await picture('phone-dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await picture('phone');
      await visitor.presses('Deny…');
      await page.getByRole('dialog').waitFor();
      await picture('phone-dialog');
    });

    describe('the first round', () => {
      const how = () => page.locator('#step-how');
      const help = () => page.locator('#step-help');
      const done = () => page.locator('.step.done').count();

      test.each([
        { on: 'a wide screen, in light', width: 1360, height: 900, colorScheme: 'light' },
        { on: 'a phone, in the dark', width: 360, height: 720, colorScheme: 'dark' },
      ] as const)('goes through both windows in five steps, on $on', async (screen) => {
        const { width, height, colorScheme } = screen;
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme });
        const discord = new Visitor(page, 'Discord');
        const shot = (name: string) => picture(`round-${name}-${width}`);
        await shot('1');

        await how().getByText('mention @relbot and ask for a date').waitFor();
        await help().click();
        expect(await visitor.box.inputValue()).toBe('@relbot when is Feature freeze');
        await page.keyboard.press('Enter');
        await visitor.sees('Feature freeze is on');

        await how().getByText('Wind the clock to Feature freeze').waitFor();
        await help().click();
        await page.getByText(/9 messages in Slack, 9 messages in Discord came/).waitFor();
        await visitor.sees(/^Feature freeze, .* are on$/);
        await shot('2');

        await how().getByText('you have a fix that comes too late').waitFor();
        await help().click();
        await page.keyboard.press('Enter');
        await visitor.log.locator('.replies .card-actions').nth(1).waitFor();
        await visitor.log.locator('.card-actions').last().getByRole('button').first().click();
        await visitor.presses('Fill in an example');
        await shot('3');
        await visitor.presses('Send request');
        await visitor.sees('Exception request #1');

        await how().getByText('The same request stands in Discord').waitFor();
        await help().click(); // leads to the button that decides
        await discord.sees('Exception request #1');
        await shot('4');
        await page.keyboard.press('Enter');
        await discord.sees('Approved');

        await how().getByText('Slack knows the decision already').waitFor();
        await help().click();
        await visitor.sees('Approved');
        await visitor.sees('Your request #1 for an exception from Feature freeze is approved');
        await page.keyboard.press('Enter');
        await how().getByText('That was the round.').waitFor();
        await visitor.sees(/Posted .*#release|I posted/);
        expect(await done()).toBe(5);
        await shot('5');
        expect(await overflowOf(page)).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      });

      test('stays away once it is put away, and comes back when it is asked for', async () => {
        await page.getByRole('button', { name: 'Put this away' }).click();
        await how().waitFor({ state: 'hidden' });
        await page.reload();
        await visitor.sees('Hello, I am relbot');
        expect(await how().isVisible()).toBe(false);
        await page.getByRole('button', { name: 'First round' }).click();
        await how().waitFor();
      });
    });

    describe('the two windows', () => {
      test('on a phone a form that is open in the window behind waits until that one is looked at', async () => {
        await page.setViewportSize({ width: 360, height: 720 });
        await visitor.asksByCommand();
        const dialog = page.getByRole('dialog', { name: 'Deny request #1' });
        await visitor.requests(GOOD_REQUEST);
        await visitor.sees('Exception request #1');
        const other = await browser.newPage(); // as wide as a desk
        await other.goto(playground.address);
        const ines = new Visitor(other, 'Discord');
        await ines.presses('Deny…');
        await other.getByRole('dialog', { name: 'Deny request #1' }).waitFor();
        expect(await dialog.count()).toBe(0);
        await page.getByRole('tab', { name: 'Discord' }).click();
        await dialog.waitFor();
        await other.close();
      });

      test('one person has two accounts: nobody decides on their own request with the other', async () => {
        const discord = new Visitor(page, 'Discord');
        await visitor.asksByCommand();
        await visitor.requests(GOOD_REQUEST);
        await discord.sees('Exception request #1');
        await discord.is('Jonas');
        await discord.presses('Approve');
        await discord.sees('Request #1 is your own, so someone else decides on it.');
        await discord.sees('Only you can see this');
      });

      test('on Discord a reply to relbot is heard, and its answer names what it answers', async () => {
        const discord = new Visitor(page, 'Discord');
        await discord.writes('@relbot when is feature freeze');
        await discord.sees('Feature freeze is on');
        await discord.presses('Reply to relbot');
        await discord.writes('and rc1?');
        await discord.sees('RC1 is');
        expect(await discord.log.locator('.answered').allTextContents()).toEqual([
          'In answer to Inês @relbot when is feature freeze',
          expect.stringContaining('In answer to relbot Feature freeze is on'),
          'In answer to Inês and rc1?',
        ]);
      });
    });

    describe('beginning afresh', () => {
      const begins = () => page.getByRole('dialog', { name: 'Begin afresh' });
      const opens = async (choice: string) => {
        await page.getByRole('button', { name: 'Other schedule…' }).click();
        await begins().getByLabel(choice).check();
      };

      test('a pasted schedule that is wrong is refused with its line, and one that is right is played', async () => {
        await opens('A schedule of your own');
        const text = begins().getByLabel('Paste it here');
        await text.fill(SCHEDULE.replace('2027-03-31', '2027-03-32'));
        await begins().getByRole('button', { name: 'Begin', exact: true }).click();
        await begins()
          .getByText(/pasted\.yaml, line 8: /)
          .waitFor();
        await picture('pasted-wrong');
        await text.fill(SCHEDULE);
        await begins().getByRole('button', { name: 'Begin', exact: true }).click();
        await page.getByText('Hedgehog 3.0').first().waitFor();
        await visitor.sees('I keep the release dates of Hedgehog');
        expect(await visitor.asks('@relbot when is feature freeze')).toContain('1 March 2027');
      });

      test('a template begins three weeks before its freeze, and winding shows what comes', async () => {
        await opens('A template');
        await begins().getByLabel('Template', { exact: true }).selectOption('6-weeks');
        await begins().getByLabel('Released on').fill('2027-03-31');
        await begins().getByRole('button', { name: 'Begin', exact: true }).click();
        await page.getByText('Example App 5.2 Heron').waitFor();
        await visitor.sees('I keep the release dates of Example App');
        await visitor.winds('to the next event');
      });

      test('rewinding begins again, and forgets what was said', async () => {
        await visitor.asks('@relbot when is feature freeze');
        await visitor.winds('by one week');
        await page.getByRole('button', { name: 'Rewind' }).click();
        await page.locator('#now').getByText('Thu 6 Aug 2026, 08:00').waitFor();
        await visitor.sees('Hello, I am relbot');
        expect(await log.getByText('when is feature freeze').count()).toBe(1); // in the greeting
      });
    });

    test('when relbot stops the page says so, and comes back by itself', async () => {
      await playground.stop();
      await page.getByText('relbot has stopped').waitFor();
      playground = await startPlayground(Number(new URL(playground.address).port));
      await page.getByText('relbot has stopped').waitFor({ state: 'hidden' });
      expect(await visitor.asks('@relbot when is feature freeze')).toContain('27 August 2026');
    });
  },
);

const SCHEDULE = `project:
  name: Hedgehog
cycle:
  name: "3.0"
deadlines:
  - {name: Feature freeze, date: 2027-03-01}
  - name: Final release
    date: 2027-03-31
`;
