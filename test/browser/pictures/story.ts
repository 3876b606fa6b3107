import type { BrowserContext } from 'playwright-core';
import type { Visitor } from '../visitor.ts';
import type { Camera } from './camera.ts';
import { lookFromElsewhere } from './elsewhere.ts';
import { messages, Stage } from './stage.ts';
import { startStill } from './still-program.ts';

/**
 * Some weeks of a team that releases an app: a date is asked for, two are moved, the freeze comes, and three people ask
 * to be let through it: one is refused, one is let in, and one waits. What the README shows is taken on the way.
 */
const CYCLE = { from: 'template', name: '6-months', release: '2027-03-31' } as const;
/** The one that is let in. */
const CHANGE = 'https://git.example.org/527';

export async function tellTheStory(browser: BrowserContext, camera: Camera): Promise<void> {
  const program = await startStill();
  try {
    await program.house.begin(CYCLE);
    const page = await browser.newPage();
    await page.setViewportSize({ width: 1040, height: 960 });
    page.setDefaultTimeout(30_000);
    await page.goto(program.address);
    const stage = new Stage(program, page);
    await stage.slack.sees('Hello, I am relbot');
    await page.getByRole('button', { name: 'Put this away' }).click();
    await askAndMove(stage, camera);
    await beTold(stage, camera);
    await refuse(stage);
    await letIn(stage, camera);
    await leaveOneOpen(stage);
    await page.close();
    await lookFromElsewhere(browser, program, camera, CHANGE);
  } finally {
    await program.stop();
  }
}

async function askAndMove(stage: Stage, camera: Camera): Promise<void> {
  const { slack, discord } = stage;
  await stage.isAt('2027-01-28T09:12Z');
  await slack.asks('@relbot when is feature freeze');
  await camera.take('question', [messages(slack).last()]);
  await stage.isAt('2027-02-02T14:40Z');
  await stage.saysInDiscord(
    '@relbot move RC1 to 15 March because the build servers move that weekend',
  );
  await discord.presses('Move it');
  await slack.sees('RC1 is now');
  await stage.isAt('2027-02-04T10:05Z');
  await stage.saysInDiscord(
    '@relbot move docs freeze to 12 March because the writers meet that week',
  );
  await discord.presses('Move it');
  await slack.sees('Docs freeze is now');
}

async function beTold(stage: Stage, camera: Camera): Promise<void> {
  await stage.isAt('2027-02-16T09:00Z');
  await stage.discord.sees('What is not in by then needs an exception.');
  await camera.take('countdown', [messages(stage.discord).last()]);
}

async function refuse(stage: Stage): Promise<void> {
  const { slack, discord, page } = stage;
  await stage.isAt('2027-02-18T08:30Z');
  await discord.is('Kofi');
  await discord.asksByCommand();
  await discord.requests({
    'What should land?': 'Undo for edits of many events at once, https://git.example.org/512',
    'Who is hurt': 'Whoever slips with many events selected: it cannot be taken back.',
    'How risky': 'High',
    'Why, and how': 'It touches how each event is stored. Tested with the sample calendars only.',
    'When will': '5 March',
  });
  await slack.sees('Exception request #1');
  await stage.isAt('2027-02-18T13:55Z');
  await discord.is('Inês');
  await discord.presses('Deny…');
  const dialog = page.getByRole('dialog', { name: 'Deny request #1' });
  await dialog
    .getByLabel('Why not?')
    .fill('Six weeks before the release is late for a change to how events are stored.');
  await discord.presses('Deny');
  await dialog.waitFor({ state: 'detached' });
  await slack.sees('⛔ Denied');
  await stage.saysInDiscord('@relbot known issue #1: workaround export the calendar first');
  await discord.presses('List #1');
  await discord.sees('#1 is listed as a known issue.');
}

async function letIn(stage: Stage, camera: Camera): Promise<void> {
  const { slack, discord, page } = stage;
  await stage.isAt('2027-02-19T09:20Z');
  await slack.asks(`@relbot I need an exception for ${CHANGE}`);
  await slack.presses(/^(Request an exception|Feature freeze)$/);
  await slack.fillsIn({
    'What should land?': `Warn before a sync overwrites changes: ${CHANGE}`,
    'Who is hurt':
      'Whoever edits on two devices: one of the two edits is lost, and nobody is told.',
    'How risky': 'Low',
    'Why, and how': 'One dialog before the sync. Tested on all platforms for a week.',
    'When will': '24 February',
  });
  await camera.take('form', [page.getByRole('dialog')]);
  await slack.presses('Send request');
  await slack.sees('Exception request #2');
  await answersMore(slack, { 'What kind of change': 'Bug fix' });
  await answersMore(slack, { 'What happens to users': 'Data is lost or damaged' });
  await stage.isAt('2027-02-19T09:41Z');
  await discord.sees('Advice: leans to yes');
  await stage.fit();
  await camera.take('request', [messages(discord).last()]);
  await discord.presses('Approve');
  await slack.sees('✅ Approved');
  await slack.sees('is approved');
  await slack.asks('@relbot how many exceptions so far');
  await stage.fit();
  await camera.take('crossing', [slack.window, discord.window], slack.box);
}

/** What the five questions of the form do not ask. */
async function answersMore(
  visitor: Visitor,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  await visitor.presses(/^Answer \d+ more/);
  const dialog = visitor.page.getByRole('dialog', { name: 'More about #2' });
  for (const [label, answer] of Object.entries(answers)) {
    await dialog.getByLabel(label).selectOption(answer);
  }
  await dialog.getByRole('button', { name: 'Send' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function leaveOneOpen(stage: Stage): Promise<void> {
  const { slack, discord } = stage;
  await stage.isAt('2027-03-01T10:00Z');
  await discord.is('Kofi');
  await discord.asksByCommand();
  await discord.requests({
    'What should land?': 'Larger text in the week view, https://git.example.org/533',
    'Who is hurt': 'Whoever reads with difficulty: the week cannot be read without a magnifier.',
    'How risky': 'Medium',
    'Why, and how': 'A setting that is off by default. Tested by four people who need it.',
    'When will': '8 March',
  });
  await slack.sees('Exception request #3');
}
