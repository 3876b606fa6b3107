import { expect, test } from 'vitest';
import { channelPlace } from '../../adapters/playground/places.ts';
import { instantOf } from '../../src/domain/cycle/deadline.ts';
import { releaseOf } from '../../src/domain/cycle/state.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { templateNames } from '../../src/formats/templates/templates.ts';
import { PEOPLE, WINDOWS } from '../../src/playground/people.ts';
import type { Start } from '../../src/playground/start.ts';
import { triesOf } from '../../src/playground/tries.ts';
import { cardsIn, type House, opened, windowOf } from '../support/playhouse.ts';

const DAY = 86_400_000;
const HERE = channelPlace('release');
/** What relbot says where it has no answer. */
const NO_ANSWER =
  /do not understand|no answer|read no question|know no|Which one do you mean|no deadline/i;

test.each([
  ...templateNames().map((name) => ({ on: `the template ${name}`, start: template(name) })),
  { on: 'the sample', start: { from: 'sample' } as const },
  { on: 'a schedule of names that nobody says', start: pasted('2027-03-20', '2027-03-31') },
  { on: 'a schedule without a date', start: pasted('undecided', 'undecided') },
])(
  'each has an answer, before, in and after what is frozen, on $on',
  {
    timeout: 120_000,
  },
  async ({ start }) => {
    const house = await opened();
    await house.begin(start);
    await tryAll(house);
    for (const at of instantsOf(house)) {
      await house.play.clock.windTo(at);
      await tryAll(house);
    }
    expect(await house.app.store.read.unanswered.list(house.play.opening.project.id)).toEqual([]);
  },
);

test('they name what the cycle has, by who one is', async () => {
  const house = await opened();
  const tries = async () =>
    Object.fromEntries(
      await Promise.all(
        ['jonas', 'yuki', 'ines', 'kofi'].map(async (id) => [id, await house.tries(id)]),
      ),
    );
  expect(await tries()).toMatchInlineSnapshot(`
    {
      "ines": [
        "which requests are open",
        "move Feature freeze a day later",
        "show the schedule",
        "what did you post this month",
      ],
      "jonas": [
        "when is Feature freeze",
        "can I land a new feature",
        "what’s next",
        "I need an exception",
      ],
      "kofi": [
        "I am new here",
        "what is a feature freeze",
        "where are we",
        "who is the release manager",
      ],
      "yuki": [
        "when is Soft string freeze",
        "can I land a string change",
        "remind me a day before Feature freeze",
        "what is a string freeze",
      ],
    }
  `);
  await house.play.clock.windBy(25 * DAY);
  expect(await tries()).toMatchInlineSnapshot(`
    {
      "ines": [
        "which requests are open",
        "move Hard string freeze a day later",
        "show the schedule",
        "what did you post this month",
      ],
      "jonas": [
        "are we frozen",
        "can I land a new feature",
        "I need an exception",
        "when does Feature freeze end",
      ],
      "kofi": [
        "I am new here",
        "what is a feature freeze",
        "where are we",
        "who is the release manager",
      ],
      "yuki": [
        "when is Soft string freeze",
        "can I land a string change",
        "remind me a day before Hard string freeze",
        "what is a string freeze",
      ],
    }
  `);
  await house.play.clock.windBy(60 * DAY);
  expect(await tries()).toMatchInlineSnapshot(`
    {
      "ines": [
        "which requests are open",
        "plan the next cycle",
        "show the schedule",
        "what did you post this month",
      ],
      "jonas": [
        "what’s next",
        "where are we",
        "what moved",
      ],
      "kofi": [
        "I am new here",
        "what is a feature freeze",
        "where are we",
        "who is the release manager",
      ],
      "yuki": [
        "what is a string freeze",
        "what’s next",
        "where are we",
      ],
    }
  `);
  expect(await house.tries('eve')).toEqual([]);
});

test('nobody is made to say a name that would not be understood', async () => {
  const house = await opened();
  await house.begin(pasted('2027-03-20', '2027-03-31'));
  const { cycle, clock } = house.play.opening;
  const said = triesOf(cycle, clock, 'developer').join(' ');
  expect(said).not.toMatch(/script|very|Twin/);
  expect(said).toContain('Code thaw');
});

/** In the freeze, and well after the release. */
function instantsOf({ play: { opening } }: House): Instant[] {
  const { theme, cycle, clock } = opening;
  const release = releaseOf(cycle);
  const end = (release === null ? null : instantOf(release)) ?? clock;
  const begin = theme.about === 'a freeze' ? theme.at : clock;
  return [begin + DAY, end + DAY].map(instant);
}

/** Says what everybody in each window is offered; the same words only once. */
async function tryAll(house: House): Promise<void> {
  const said = new Set<string>();
  for (const name of WINDOWS) {
    const window = windowOf(house, name);
    for (const { id, role } of PEOPLE[name]) {
      const tries = await house.tries(id);
      expect([`${role}: 3`, `${role}: 4`]).toContain(`${role}: ${tries.length}`);
      for (const words of tries.filter((it) => !said.has(it))) {
        said.add(words);
        const before = new Set(cardsIn(house, name).map((card) => card.id));
        await window.say(id, HERE, `@relbot ${words}`);
        await house.play.clock.windBy(1);
        const answer = cardsIn(house, name).find((card) => !before.has(card.id));
        expect(`${words}: ${answer?.card.summary ?? ''}`).toMatch(/: ./);
        expect(`${words}: ${answer?.card.summary ?? ''}`).not.toMatch(NO_ANSWER);
      }
    }
  }
}

function template(name: string): Start {
  return { from: 'template', name, release: '2027-03-31' };
}

function pasted(first: string, last: string): Start {
  const text = `project:
  name: Plain
cycle:
  name: "1.0"
deadlines:
  - {name: "<script>alert(1)</script>", date: ${first}}
  - {name: "${'very '.repeat(30)}long", date: ${first}}
  - {name: Twin, key: one, date: ${first}}
  - {name: Twin, key: two, date: ${first}}
  - {name: Code thaw, date: ${first}}
  - {name: Final release, date: ${last}}
`;
  return { from: 'pasted', file: null, text };
}
