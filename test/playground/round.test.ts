import path from 'node:path';
import { expect, test } from 'vitest';
import { channelPlace } from '../../adapters/playground/places.ts';
import { wind } from '../../adapters/playground/winding.ts';
import { systemClock } from '../../src/app/clock.ts';
import { randomNames } from '../../src/app/names.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import type { Block } from '../../src/cards/card.ts';
import type { FormField } from '../../src/cards/form.ts';
import { instant, plusDays, wallDateAt } from '../../src/domain/time/wall.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { cycleOfName } from '../../src/formats/templates/new-cycle.ts';
import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { planFromTemplate } from '../../src/formats/templates/plan-from-template.ts';
import { readTemplate } from '../../src/formats/templates/template.ts';
import { templateFile, templateNames } from '../../src/formats/templates/templates.ts';
import type { Start } from '../../src/playground/start.ts';
import { openStore } from '../../src/store/store.ts';
import { cardsIn, type House, opened, said, windowOf } from '../support/playhouse.ts';
import { tempFolder } from '../support/temp-store.ts';

const DAY = 86_400_000;
const HERE = channelPlace('release');

const template = (name: string): Start => ({ from: 'template', name, release: '2027-03-31' });
const pasted = (lines: string): Start => ({
  from: 'pasted',
  file: null,
  text: `project:\n  name: Plain\ncycle:\n  name: "1.0"\n${lines}`,
});

const NO_FREEZE = `deadlines:
  - {name: Milestone 1, date: 2027-03-20}
  - {name: Final release, date: 2027-03-31}
`;
const NO_DATE = `deadlines:
  - {name: Milestone 1, date: undecided}
  - {name: Final release, date: undecided}
`;
const HOSTILE = `deadlines:
  - {name: "<script>alert(1)</script>", date: 2027-03-20}
  - {name: "${'very '.repeat(60)}long", date: 2027-03-25}
  - {name: "\\u202Eesaeler", kind: release, date: 2027-03-31}
`;
const HOSTILE_FREEZE = `deadlines:
  - {name: "<b>“Freeze”</b> <!channel> ${'x'.repeat(150)}", kind: freeze, freeze: feature, ends: final-release, date: 2027-03-20}
  - {name: Final release, date: 2027-03-31}
`;
const TEAM_FREEZE = `deadlines:
  - {name: Kernel freeze, kind: freeze, owner: Kernel, ends: final-release, date: 2027-03-20}
  - {name: Final release, date: 2027-03-31}
`;
const RETROSPECTIVE_KNOWN = `deadlines:
  - {name: Retrospective, date: undecided}
  - {name: Final release, date: undecided}
`;

test.each([
  ...templateNames().map((name) => ({ on: `the template ${name}`, start: template(name) })),
  { on: 'the sample', start: { from: 'sample' } as const },
  { on: 'a schedule without a freeze', start: pasted(NO_FREEZE) },
  { on: 'a schedule with a freeze of one team alone', start: pasted(TEAM_FREEZE) },
  { on: 'a schedule without a date', start: pasted(NO_DATE) },
  { on: 'a schedule of names that nobody says', start: pasted(HOSTILE) },
  { on: 'a schedule with a freeze that nobody names', start: pasted(HOSTILE_FREEZE) },
  { on: 'a schedule where the date to add is there already', start: pasted(RETROSPECTIVE_KNOWN) },
])('doing what it says goes through the round in five steps, on $on', async ({ start }) => {
  const house = await opened();
  await house.begin(start);
  await goesRound(house);
});

test('a freeze that is on already is not wound to', async () => {
  const house = await copyInFreeze();
  const { theme } = house.play.opening;
  expect(theme).toMatchObject({ about: 'a freeze', isOn: true });
  expect((await house.round()).map(({ title }) => title)).not.toContain('Wind to the freeze');
  await goesRound(house);
});

test('a cycle that was closed early has nothing frozen: a date moves instead, or is added', async () => {
  const house = await copyInFreeze({ closed: true });
  expect(house.play.opening.theme.about).not.toBe('a freeze');
  await goesRound(house);
});

test('fits what is played after each beginning, and begins anew', async () => {
  const house = await opened();
  const titles = async () => (await house.round()).map(({ title }) => title);
  const done = async () => (await house.round()).filter((step) => step.done).length;
  await windowOf(house, 'discord').say('kofi', HERE, 'lunch?');
  expect(await done()).toBe(0);
  await windowOf(house, 'discord').say('kofi', HERE, '@relbot help');
  expect(await done()).toBe(1);
  await house.rewind();
  expect(await done()).toBe(0);
  expect(await titles()).toContain('Ask for an exception');
  await house.begin(pasted(NO_FREEZE));
  expect(await titles()).toContain('Move it in Discord');
  await house.begin(pasted(NO_DATE));
  expect(await titles()).toContain('Add a date in Discord');
  await house.begin(template('6-weeks'));
  expect(await titles()).toContain('Wind to the freeze');
});

test.each([
  { on: 'the sample', start: { from: 'sample' } as const },
  { on: 'a schedule without a freeze', start: pasted(NO_FREEZE) },
])('wound past the time for a step it says to rewind, on $on', async ({ start }) => {
  const house = await opened();
  await house.begin(start);
  await windowOf(house, 'slack').say('jonas', HERE, '@relbot help');
  await house.play.clock.windBy(90 * DAY);
  const step = (await house.round()).find(({ done }) => !done);
  expect(step).toMatchObject({ help: { does: 'rewind' } });
  expect(step?.how).toContain('Rewind');
});

/** Does what each step says, and nothing else. */
async function goesRound(house: House): Promise<void> {
  const steps = (await house.round()).map(({ title }) => title);
  expect(steps).toHaveLength(5);
  for (const [index, title] of steps.entries()) {
    const step = (await house.round())[index];
    expect(step).toMatchObject({ title, done: false });
    await does(house, step);
    const after = (await house.round())[index];
    const heard = [...said(house, 'slack').slice(-3), ...said(house, 'discord').slice(-1)];
    expect({ ...after, heard }).toMatchObject({ title, done: true });
  }
  expect(await house.app.store.read.unanswered.list(house.play.opening.project.id)).toEqual([]);
}

async function does(house: House, step: Awaited<ReturnType<House['round']>>[number] | undefined) {
  const help = step?.help;
  switch (help?.does) {
    case 'type': {
      const before = cardsIn(house, help.window).length;
      const window = windowOf(house, help.window);
      expect(await window.write(help.as, HERE, help.text)).toMatchObject({ heard: true });
      await settle(house);
      const answers = cardsIn(house, help.window).slice(before);
      expect(answers).not.toEqual([]);
      if (/press/i.test(step?.how ?? '')) await presses(house, help.window, help.as);
      return;
    }
    case 'look':
      await presses(house, help.window, help.as);
      return;
    case 'wind': {
      const before = said(house, 'slack').length;
      await wind(house, 'round');
      expect(said(house, 'slack').length).toBeGreaterThan(before);
      return;
    }
    default:
      throw new Error(`This cannot be done: ${JSON.stringify(step)}`);
  }
}

/** What leads on in the newest card that has buttons; what opens is filled in, and sent. */
async function presses(house: House, name: string, as: string): Promise<void> {
  const window = windowOf(house, name);
  const [newest] = cardsIn(house, name)
    .filter(({ onlyFor }) => onlyFor === null || onlyFor === as)
    .toReversed()
    .map(({ id, card }) => ({ id, buttons: card.blocks.flatMap(buttonsOf) }))
    .filter(({ buttons }) => buttons.length > 0);
  const button = newest?.buttons.find(({ style }) => style === 'primary') ?? newest?.buttons[0];
  if (newest === undefined || button === undefined) throw new Error('There is no button.');
  await window.press(as, newest.id, button.id);
  await settle(house);
  const dialog = window.room.dialogs.get(as);
  if (dialog === undefined) return;
  const values = dialog.form.fields.map((field) => [field.id, answerTo(field)]);
  expect(await window.submit(as, Object.fromEntries(values))).toEqual({});
  await settle(house);
}

function buttonsOf(block: Block) {
  if (block.kind !== 'actions') return [];
  return block.actions.flatMap((action) => (action.kind === 'open' ? [] : [action]));
}

function answerTo(field: FormField): string {
  if (field.value !== undefined && field.value !== '') return field.value;
  if (field.kind === 'choice') return field.options[0]?.value ?? '';
  return /when|until/i.test(field.label)
    ? '2027-03-30'
    : 'Low: two lines, and the test that was missing. https://review.example.org/912345';
}

const settle = (house: House) => house.play.clock.windBy(1);

/** A copy of a cycle of six weeks that is released in ten days, and frozen since four. */
async function copyInFreeze({ closed = false } = {}): Promise<House> {
  const file = path.join(tempFolder(), 'relbot.db');
  const store = await openStore(file);
  const now = systemClock.now();
  const yaml = templateFile('6-weeks');
  const cycle = cycleOfName('1.0', 'Ours');
  if (yaml === null || cycle === null) throw new Error('The template is there, and so is a name.');
  const { plan } = planFromTemplate(readTemplate(yaml), {
    release: plusDays(wallDateAt(now, UTC), 10),
    project: { key: 'ours', name: 'Ours', zone: UTC, countries: [] },
    cycle,
  });
  const closedAt = closed ? instant(now - DAY) : null;
  const means = { store, names: randomNames, files: NO_FILES };
  await importCycle(means, { ...plan, cycle: { ...plan.cycle, closedAt } }, now);
  await store.close();
  return await opened(file);
}
