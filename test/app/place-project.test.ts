import { describe, expect, it } from 'vitest';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { brand } from '../../src/domain/ids.ts';
import type { Zone } from '../../src/domain/time/time.ts';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import { declareManagers } from '../../src/app/people/managers.ts';
import { createPublic } from '../../src/app/public/public-relbot.ts';
import { openReadOnly, openStore } from '../../src/store/store.ts';
import { conversation, samplePlan, type Conversation } from '../support/conversation.ts';
import * as sample from '../domain/sample-cycle.ts';

const shortCycle = planOfCycle(
  sample.project,
  sample.hibiscus({
    name: 'v1.36',
    stages: [],
    deadlines: [
      { ...sample.featureFreeze, key: 'cf', name: 'Code freeze', when: sample.day('2026-08-20') },
      { ...sample.release, key: 'rel', name: 'v1.36 release', when: sample.day('2026-09-09') },
    ],
  }),
);
const kubernetes: CyclePlan = {
  ...shortCycle,
  project: {
    key: 'kubernetes',
    name: 'Kubernetes',
    zone: brand<Zone>('America/New_York'),
    countries: [],
  },
  cycle: { ...shortCycle.cycle, key: 'v1.36', aliases: ['1.36'] },
};

async function withTwoProjects(): Promise<Conversation> {
  const chat = await conversation();
  await chat.program.relbot.settle();
  await chat.imports(kubernetes);
  return chat;
}

async function inChannel(chat: Conversation, user: string, channel: string, words: string) {
  const id = await chat.world.says(user, channel, words);
  await chat.program.relbot.settle();
  return await chat.world.until(() =>
    chat.world.messages(channel).find(({ thread, by }) => thread === id && by === 'relbot'),
  );
}

const planned = (chat: Conversation) =>
  openReadOnly(chat.file).then(async (store) => {
    const notices = await store?.read.notices.toCome(chat.clock.now(), null);
    const names: string[] = [];
    for (const { deadlineId } of notices ?? []) {
      names.push((await store?.read.cycles.ofDeadline(deadlineId))?.name ?? '');
    }
    await store?.close();
    return [...new Set(names)];
  });

describe('a channel and its project', () => {
  it('is said when relbot joins: one project by its name, of several the first, with the others as buttons', async () => {
    const chat = await withTwoProjects();
    const alone = chat.world.messages('#dev')[0];
    expect(alone?.text).toMatch(/I keep the release dates of OpenStack\./);
    expect(alone?.buttons).toEqual([]);
    await chat.world.invites('mara', '#sig-release');
    await chat.program.relbot.settle();
    const greeting = chat.world.messages('#sig-release')[0];
    expect(greeting?.text).toMatch(/I keep the release dates of OpenStack\./);
    expect(greeting?.buttons).toEqual(['This channel is about Kubernetes']);
    if (greeting === undefined) throw new Error('relbot did not greet.');
    await chat.world.clicks('ana', greeting, 'This channel is about Kubernetes');
    const refused = await chat.world.until(() => chat.world.privately('ana').at(-1));
    expect(refused.text).toMatch(/Only a release manager of Kubernetes can give it a channel/);
    await chat.world.clicks('mara', greeting, 'This channel is about Kubernetes');
    const answer = await inChannel(chat, 'ana', '#sig-release', 'when is code freeze');
    expect(answer.text).toMatch(/20 August 2026/);
    expect((await chat.says('ana', 'when is feature freeze')).text).toMatch(/27 August 2026/);
  });

  it('is changed by a manager: the reminders are the other project’s then, and its requests go elsewhere', async () => {
    const chat = await withTwoProjects();
    const subscribe = await chat.says('mara', 'subscribe this channel');
    await chat.world.clicks('mara', subscribe, 'Subscribe this channel');
    const requests = await chat.says('mara', 'post requests here');
    await chat.world.clicks('mara', requests, 'Post requests here');
    expect(await planned(chat)).toEqual(['2026.2 Hibiscus']);

    const offer = await chat.says('mara', 'this channel is about kubernetes');
    expect(offer.text).toMatch(
      /would be about Kubernetes, and no longer about OpenStack\.[^]*reminders are posted here instead[^]*requests of OpenStack are no longer posted here/,
    );
    expect(await planned(chat)).toEqual(['2026.2 Hibiscus']);
    await chat.world.clicks('mara', offer, 'This channel is about Kubernetes');
    expect(await planned(chat)).toEqual(['v1.36']);
    expect((await chat.says('mara', 'post requests here')).buttons).toEqual(['Post requests here']);

    const back = await chat.says('mara', 'make this channel about the openstack project');
    await chat.world.clicks('mara', back, 'This channel is about OpenStack');
    expect(await planned(chat)).toEqual(['2026.2 Hibiscus']);
    await chat.program.windTo('2026-08-21T00:00Z');
    const posted = chat.world
      .messages('#dev')
      .filter(({ by, thread }) => by === 'relbot' && thread === null);
    expect(posted.map(({ text }) => text.split('\n')[0])).not.toContainEqual(
      expect.stringMatching(/Code freeze/),
    );
  });

  it('is asked for, by anyone', async () => {
    const chat = await withTwoProjects();
    for (const words of [
      'which project is this channel about?',
      'whose channel is this?',
      'this channel is about kubernetes?',
    ]) {
      const whose = await chat.says('ana', words);
      expect(whose.text).toMatch(/is about OpenStack\.\s+I also keep Kubernetes\./);
      expect(whose.buttons).toEqual(['This channel is about Kubernetes']);
    }
    expect((await chat.says('ana', 'this channel is about debian')).text).toMatch(
      /I keep no project called “debian”\. I keep: OpenStack, Kubernetes\./,
    );
    expect((await chat.says('ana', 'this channel is about kubernetes')).text).toMatch(
      /Only a release manager of Kubernetes/,
    );
  });

  it('a manager of one project alone gives it channels, and none to another', async () => {
    const chat = await withTwoProjects();
    chat.world.account('ben');
    const offer = await chat.says('mara', 'make @ben a manager');
    await chat.world.clicks('mara', offer, offer.buttons[0] ?? '');
    expect((await chat.says('ben', 'this channel is about kubernetes')).text).toMatch(
      /Only a release manager of Kubernetes/,
    );
    expect((await chat.says('ben', 'this channel is about openstack')).text).toMatch(
      /is about OpenStack/,
    );
  });

  it('is not taken from a project that uses it, and a button in it stays its project’s', async () => {
    const chat = await withTwoProjects();
    const store = chat.program.store;
    const kubernetesId = (await store.read.projects.byKey('kubernetes'))?.id;
    if (kubernetesId === undefined) throw new Error('Kubernetes was not imported.');
    await chat.says('ben', 'help');
    await store.transact(async (tx) => {
      const ben = await tx.people.meet(chat.world.account('ben'), 'ben', null);
      const manager = { role: 'manager', groupId: null, until: null } as const;
      const role = { ...manager, projectId: kubernetesId, personId: ben.id };
      await tx.roles.give(role, ben.id, chat.clock.now());
    });
    const move = await chat.says('mara', 'move rc1 back a week');
    const subscribe = await chat.says('mara', 'subscribe this channel');
    await chat.world.clicks('mara', subscribe, 'Subscribe this channel');
    expect((await chat.says('ben', 'this channel is about kubernetes')).text).toMatch(
      /only a release manager of both can give the channel away/,
    );
    const off = await chat.says('mara', 'unsubscribe this channel');
    await chat.world.clicks('mara', off, off.buttons[0] ?? '');
    const offer = await chat.says('ben', 'this channel is about kubernetes');
    await chat.world.clicks('ben', offer, 'This channel is about Kubernetes');
    await chat.world.clicks('ben', move, 'Move it');
    expect(chat.world.privately('ben').at(-1)?.text).toMatch(/Only a release manager can change/);
  });

  it('in a direct message is everyone’s own choice', async () => {
    const chat = await withTwoProjects();
    await chat.world.tells('ana', 'this channel is about kubernetes');
    await chat.program.relbot.settle();
    const offer = await chat.world.until(() => chat.world.privately('ana').at(-1));
    expect(offer.text).toMatch(/^This conversation would be about Kubernetes/);
    await chat.world.clicks('ana', offer, 'This conversation is about Kubernetes');
    await chat.world.tells('ana', 'when is code freeze');
    await chat.program.relbot.settle();
    expect(chat.world.privately('ana').at(-1)?.text).toMatch(/20 August 2026/);
  });

  it('with one project there is nothing to choose', async () => {
    const chat = await conversation({ plan: samplePlan });
    const whose = await chat.says('ana', 'what is this channel about?');
    expect(whose.text).toMatch(/is about OpenStack\.\s+I know no other project\./);
    expect(whose.buttons).toEqual([]);
  });

  it('the status page shows every project', async () => {
    const chat = await withTwoProjects();
    const store = await openStore(chat.file);
    const managers = await declareManagers(store, [], chat.clock.now());
    const projects = await createPublic({ store, clock: chat.clock, managers }).projects();
    await store.close();
    expect(projects.map(({ name, cycles }) => `${name} ${cycles[0]?.name ?? ''}`)).toEqual([
      'OpenStack 2026.2 Hibiscus',
      'Kubernetes v1.36',
    ]);
  });
});
