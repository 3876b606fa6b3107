import { describe, expect, it } from 'vitest';
import { conversation, type Conversation } from '../support/conversation.ts';

/** Says it to Mara, who manages, and presses the only button. */
async function teach(chat: Conversation, said: string): Promise<string> {
  const preview = await chat.says('mara', said);
  await chat.world.clicks('mara', preview, preview.buttons[0] ?? 'a button');
  return chat.world.messages('#dev').find(({ id }) => id === preview.id)?.text ?? '';
}

const deeds = async (chat: Conversation) =>
  (await chat.program.store.read.audit.list()).map(({ deed, before, after }) => [
    deed,
    before ?? null,
    after ?? null,
  ]);

describe('a term in the project’s own words', () => {
  it('is taught by a manager, for all its names, and forgotten again', async () => {
    const chat = await conversation();
    expect((await chat.says('ana', 'what does FFE mean?')).text).toMatch(
      /^Feature freeze exception \(FFE\): leave to land one change/,
    );
    const preview = await chat.says('mara', 'define FFE as a nod from Mara on the review');
    expect(preview.text).toMatch(
      /“FFE” means “a nod from Mara on the review”\nNow I say: “leave to land one change/,
    );
    await chat.world.clicks('mara', preview, 'Explain it so');
    const ours = await chat.says('ana', 'what is a feature freeze exception?');
    expect(ours.text).toMatch(
      /\(FFE\): a nod from Mara on the review\.[^]*In the project’s own words, taught by mara on Thursday 6 August 2026/,
    );
    expect(ours.buttons).toEqual([]);

    expect(await teach(chat, 'forget what FFE means')).toMatch(
      /I have forgotten the project’s words for “FFE”\.\nFrom now on I say: leave to land/,
    );
    expect((await chat.says('ana', 'what does FFE mean?')).text).toMatch(/leave to land one/);
    expect((await chat.says('mara', 'forget what FFE means')).text).toMatch(/nothing to forget/);
    expect((await deeds(chat)).slice(1)).toEqual([
      ['define', null, 'a nod from Mara on the review'],
      ['forget term', 'a nod from Mara on the review', null],
    ]);
  });

  it('may be one that relbot never heard of', async () => {
    const chat = await conversation();
    const unknown = await chat.says('ana', 'what does zuul mean?');
    expect(unknown.text).toMatch(/^I do not know what “zuul” means here/);
    await teach(chat, 'zuul means the gate that tests every change');
    expect((await chat.says('ana', 'what does zuul mean?')).text).toMatch(
      /^Zuul: the gate that tests every change\./,
    );
  });

  it('is written in a form, which begins with the words as they are', async () => {
    const chat = await conversation();
    const told = await chat.says('mara', 'what is a regression?');
    expect(told.buttons).toEqual(['Say it in our words']);
    await chat.world.clicks('mara', told, 'Say it in our words');
    expect(chat.world.formOf('mara')?.fields[0]?.value).toMatch(/worked in the last release/);
    expect((await chat.world.submits('mara', { meaning: ' ' }))['meaning']).toMatch(
      /needs an answer/,
    );
    await chat.world.submits('mara', { meaning: 'it broke\nand it used to work' });
    const preview = await chat.world.until(() => chat.world.privately('mara').at(-1));
    expect(preview.text).toMatch(/“regression” means “it broke and it used to work”/);
    await chat.world.clicks('mara', preview, 'Explain it so');
    expect((await chat.says('ana', 'what is a regression?')).text).toMatch(/it broke and it used/);
    expect((await chat.says('mara', 'what is a regression?')).buttons).toEqual([
      'Change these words',
    ]);
  });

  it('is nobody else’s to change, and what only states something is talk', async () => {
    const chat = await conversation();
    expect((await chat.says('ana', 'define FFE as lunch')).text).toMatch(
      /Only a release manager can teach me[^]*mara/,
    );
    const preview = await chat.says('mara', 'define FFE as lunch');
    await chat.world.clicks('ana', preview, 'Explain it so');
    expect(chat.world.privately('ana').at(-1)?.text).toMatch(/Only a release manager/);
    expect((await chat.says('ana', 'FFE means trouble')).text).toMatch(/leave to land/);
    expect(await deeds(chat)).toHaveLength(1);
  });
});

describe('what a manager taught', () => {
  it('answers what nothing else answers, and says who taught it and when', async () => {
    const chat = await conversation();
    const question = 'until when is stable/2026.1 supported?';
    expect((await chat.says('ana', question)).text).not.toMatch(/April/);
    const preview = await chat.says(
      'mara',
      'remember that stable/2026.1 is supported until April 2027',
    );
    expect(preview.text).toMatch(/“stable\/2026\.1 is supported until April 2027”/);
    await chat.world.clicks('mara', preview, 'Remember it');
    for (const asked of [
      question,
      'how long is 2026.1 supported',
      'how long do we support 2026.1?',
    ]) {
      expect((await chat.says('ana', asked)).text).toBe(
        'stable/2026.1 is supported until April 2027\nTaught by mara on Thursday 6 August 2026.',
      );
    }
    // Another version is another question.
    expect((await chat.says('ana', 'how long is 2025.2 supported')).text).not.toMatch(/April/);
    await teach(chat, 'remember: the next meeting is Thursday 15:00 UTC in #meetings');
    expect((await chat.says('ana', 'when is the next meeting?')).text).toMatch(/^the next meeting/);
    expect((await chat.says('ana', 'when is feature freeze')).text).toMatch(/^Feature freeze is/);

    expect((await chat.says('ana', 'what do you remember?')).text).toMatch(
      /^I remember 2 things\.\nthe next meeting[^]*\nstable\/2026\.1/,
    );
    await teach(chat, 'forget that the next meeting is Thursday');
    expect((await chat.says('ana', 'when is the next meeting?')).text).toMatch(/no answer/);
    expect((await deeds(chat)).map(([deed]) => deed)).toEqual([
      'import',
      'remember',
      'remember',
      'forget fact',
    ]);
  });

  it('shows both where two fit, and asks which of them to forget', async () => {
    const chat = await conversation();
    await teach(chat, 'remember that the wiki is at wiki.example.org');
    expect(
      (await chat.says('mara', 'remember that the wiki is at wiki.example.org!')).text,
    ).toMatch(/remember that already/);
    const second = await chat.says('mara', 'remember that the wiki moves in May');
    expect(second.text).toMatch(/I remember something like it: “the wiki is at/);
    await chat.world.clicks('mara', second, 'Remember it');
    expect((await chat.says('ana', 'where is the wiki?')).text).toMatch(
      /^I was told 2 things about that\.\n[^]*wiki\.example\.org[^]*moves in May/,
    );
    const which = await chat.says('mara', 'forget about the wiki');
    expect(which.buttons).toEqual(['Forget number 1', 'Forget number 2']);
    await chat.world.clicks('mara', which, 'Forget number 1');
    expect((await chat.says('ana', 'where is the wiki?')).text).toMatch(/^the wiki moves in May/);
  });

  it('stays as it was typed, harmless, and short enough to answer with', async () => {
    const chat = await conversation();
    await teach(chat, 'remember that <!channel> @everyone must *read* the handbook');
    expect((await chat.says('ana', 'where is the handbook')).text).toMatch(
      /^<!channel> @everyone must \*read\* the handbook/,
    );
    expect((await chat.says('mara', `remember that ${'x'.repeat(400)}`)).text).toMatch(/too long/);
    expect((await chat.says('ana', 'remember that pizza is good')).text).toMatch(
      /Only a release manager can teach me/,
    );
  });
});

describe('what nobody could answer', () => {
  it('is kept for the managers, counted, the newest first, until they empty the list', async () => {
    const chat = await conversation();
    expect((await chat.says('mara', 'what couldn’t you answer?')).text).toMatch(
      /could answer everything/,
    );
    const first = await chat.says('ana', 'where is the wiki?');
    expect(first.text).toMatch(/I have kept it for the release managers\./);
    await chat.says('ben', 'Where is the wiki');
    await chat.says('ben', 'what does zuul mean');
    await chat.says('ana', 'thanks!');
    await chat.says('ana', '???');
    await chat.program.windTo('2026-08-06T13:00Z');
    await chat.world.tells('ana', 'play the national anthem');
    await chat.program.relbot.settle();
    const list = await chat.says('mara', "what couldn't you answer");
    expect(list.text.split('\n').slice(0, 4)).toEqual([
      'I could not answer 3 questions.',
      '“play the national anthem” (asked in private, just now)',
      '“what does zuul mean” (ben, 60 minutes ago)',
      '“Where is the wiki” (ben, 60 minutes ago, 2 times)',
    ]);
    expect((await chat.says('ana', "what couldn't you answer")).text).toMatch(
      /Only a release manager/,
    );
    await chat.program.windTo('2026-08-06T14:00Z');
    await chat.says('ana', 'does the turnip dream of the moon');
    await chat.world.clicks('mara', list, 'Forget these');
    expect(chat.world.messages('#dev').find(({ id }) => id === list.id)?.text).toMatch(
      /^3 questions are forgotten\.\nWhat was asked since then is still there/,
    );
    expect((await chat.says('mara', 'forget these')).text).toMatch(
      /one question\.\n“does the turnip/,
    );
  });

  it('is said shorter the second time within a short while in a place', async () => {
    const chat = await conversation();
    expect((await chat.says('ana', 'flurb the wug')).text).toMatch(/^I do not understand “flurb/);
    expect((await chat.says('ben', 'wug the flurb')).text).toMatch(
      /^I have no answer to that one either[^]*“help” shows what I can do\.$/,
    );
    await chat.program.windTo('2026-08-06T12:30Z');
    expect((await chat.says('ana', 'flurb the wug')).text).toMatch(/^I do not understand “flurb/);
  });
});
