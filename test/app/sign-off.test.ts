import { describe, expect, it } from 'vitest';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import { conversation, type Conversation } from '../support/conversation.ts';
import * as sample from '../domain/sample-cycle.ts';

const DURING = '2026-08-31T12:00Z';

/** Features are frozen until RC1; a beta freeze stops nearly everything until somebody signs it off. */
const betaFreeze = sample.freeze(
  'code',
  'beta-freeze',
  'Beta freeze',
  sample.day('2026-08-28'),
  ['feature', 'bug fix', 'docs'],
  { by: 'sign-off', given: null },
);
const plan = planOfCycle(
  sample.project,
  sample.hibiscus({
    deadlines: [sample.featureFreeze, betaFreeze, sample.rc1, sample.release],
  }),
);

async function frozen(): Promise<Conversation> {
  const chat = await conversation({ now: DURING, plan });
  await chat.subscribes('#news');
  return chat;
}

const REQUEST = {
  what: 'Quota fix https://review.example/42',
  harm: 'Every project with quotas loses its limits.',
  risk: 'low',
  why: 'One line, with a test.',
  done: '3 September',
};

describe('a freeze that ends when somebody signs it off', () => {
  it('is lifted by a manager, falls back to the weaker one, and is told', async () => {
    const chat = await frozen();
    expect((await chat.says('ana', 'can I land a bug fix')).text).toMatch(/^Not without/);
    const preview = await chat.says('mara', 'sign off the beta freeze');
    expect(preview.text).toMatch(
      /^Beta freeze would be over from now on\.\nOpen again: bug fixes and documentation changes\.\nStill in force: Feature freeze\.\nStill fine: bug fixes, [^\n]+\.\nPosted at once in #news/,
    );
    await chat.program.windTo('2026-08-31T15:00Z');
    await chat.world.clicks('mara', preview, 'Sign it off');
    await chat.program.relbot.settle();
    const posted = chat.world.messages('#news').at(-1);
    expect(posted?.text).toMatch(
      /Beta freeze is over[^]*Still in force: Feature freeze[^]*Still fine: bug fixes[^]*by mara/,
    );
    if (posted !== undefined) await chat.world.clicks('ana', posted, 'Request an exception');
    expect(await chat.world.submits('ana', REQUEST)).toEqual({});
    await chat.program.relbot.settle();
    const filed = chat.world.messages('#news').at(-1);
    expect(filed?.text).toMatch(/^Exception request #1: Feature freeze/);
    expect((await chat.says('ana', 'can I land a bug fix')).text).toMatch(/^Yes/);
    expect((await chat.says('ana', 'can I land a feature')).text).toMatch(/Feature freeze is on/);
    expect((await chat.says('ana', 'are we frozen')).text).not.toMatch(/Beta freeze/);
    const cycle = await chat.program.store.read.cycles.byKey(
      (await chat.program.store.read.projects.first())?.id ?? sample.project.id,
      'hibiscus',
    );
    const freeze = cycle?.deadlines.find(({ key }) => key === 'beta-freeze');
    expect(freeze?.kind === 'freeze' && freeze.ends).toEqual({
      by: 'sign-off',
      given: Date.parse('2026-08-31T15:00Z'),
    });
  });

  it('stays lifted when its file is imported again, and holds again after an undo', async () => {
    const chat = await frozen();
    await chat.world.clicks('mara', await chat.says('mara', 'lift the freeze'), 'Sign it off');
    await chat.imports(plan);
    expect((await chat.says('ana', 'can I land a bug fix')).text).toMatch(/^Yes/);
    const undo = await chat.says('mara', 'undo');
    await chat.world.clicks('mara', undo, 'Undo it');
    expect((await chat.says('ana', 'can I land a bug fix')).text).toMatch(/^Not without/);
  });

  it('is not lifted by others, nor is one that ends by itself, nor one that has not begun', async () => {
    const chat = await frozen();
    expect((await chat.says('ana', 'sign off beta freeze')).text).toMatch(
      /Only a release manager can sign off a freeze/,
    );
    expect((await chat.says('mara', 'sign off feature freeze')).text).toMatch(
      /Feature freeze holds until RC1 .* and needs no sign-off/,
    );
    const early = await conversation({ now: '2026-08-06T12:00Z', plan });
    expect((await early.says('mara', 'sign off beta freeze')).text).toMatch(/has not begun/);
    expect((await early.says('mara', 'thaw')).text).toMatch(/waits for a sign-off/);
  });
});
