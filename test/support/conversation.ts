import { NO_FILES } from '../../src/formats/files/own-files.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { planOfCycle } from '../../src/domain/changing/plan-of-cycle.ts';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { randomNames } from '../../src/app/names.ts';
import { openStore } from '../../src/store/store.ts';
import { hibiscus, project } from '../domain/sample-cycle.ts';
import { PlaygroundWorld } from '../fakes/playground/world.ts';
import type { SeenMessage } from '../fakes/world.ts';
import type { Webhooks } from '../../src/webhooks.ts';
import { startProgram, TestClock, type Program } from './relbot.ts';
import { newFile } from './temp-store.ts';

export const samplePlan: CyclePlan = planOfCycle(project, hibiscus());

/** A conversation in one channel, with the program behind it: Mara manages the release. */
export interface Conversation {
  readonly world: PlaygroundWorld;
  readonly clock: TestClock;
  readonly program: Program;
  readonly file: string;
  /** Says it in #dev and gives relbot's answer. */
  says(user: string, text: string): Promise<SeenMessage>;
  /** Mara turns the reminders on in a channel, inviting relbot there first. */
  subscribes(channel: string): Promise<void>;
  /** Imports a schedule as the command line does, beside the running program. */
  imports(plan: CyclePlan): Promise<void>;
}

export interface ConversationOptions {
  readonly now?: string;
  /** Null: nothing has been imported. */
  readonly plan?: CyclePlan | null;
  /** Who manages by the settings. */
  readonly managers?: readonly string[];
  /** The database; else a file of its own. */
  readonly database?: string;
  /** What calls programs; else none is called. */
  readonly webhooks?: Webhooks;
}

export async function conversation(options: ConversationOptions = {}): Promise<Conversation> {
  const clock = new TestClock(options.now ?? '2026-08-06T12:00Z');
  const file = options.database ?? (await newFile());
  const world = new PlaygroundWorld(clock);
  const imports = async (plan: CyclePlan) => {
    const beside = await openStore(file);
    await importCycle({ store: beside, names: randomNames, files: NO_FILES }, plan, clock.now());
    await beside.close();
  };
  if (options.plan !== null) await imports(options.plan ?? samplePlan);
  const program = await startProgram({
    file,
    clock,
    platforms: [world.adapter],
    ...(options.webhooks === undefined ? {} : { webhooks: options.webhooks }),
    managers: (options.managers ?? ['mara']).map((user) => [world.account(user)]),
  });
  await world.invites('mara', '#dev');
  return {
    world,
    clock,
    program,
    file,
    async imports(plan) {
      // In one process, who waits for the database's lock keeps the other from giving it back.
      await program.relbot.settle();
      await imports(plan);
    },
    async subscribes(channel) {
      if (channel !== '#dev') await world.invites('mara', channel);
      const id = await world.says('mara', channel, 'subscribe this channel');
      await program.relbot.settle();
      const offer = await world.until(
        () => world.messages(channel).find(({ thread }) => thread === id),
        `the offer to subscribe ${channel}`,
      );
      await world.clicks('mara', offer, 'Subscribe this channel');
    },
    async says(user, text) {
      const id = await world.says(user, '#dev', text);
      await program.relbot.settle();
      return await world.until(
        () => world.messages('#dev').find(({ thread, by }) => thread === id && by === 'relbot'),
        `an answer to “${text}”`,
      );
    },
  };
}
