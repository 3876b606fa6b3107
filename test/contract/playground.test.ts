import { PlaygroundWorld } from '../fakes/playground/world.ts';
import { instant } from '../../src/domain/time/wall.ts';
import { platformContract } from './platform-contract.ts';

const NOW = instant(Date.parse('2026-08-06T12:00Z'));

platformContract({
  name: 'the playground',
  skip: [
    {
      tests: ['finds it though a clock of ours is a month ahead'],
      reason: 'its clock is relbot’s own',
    },
  ],
  make: async () => {
    const world = new PlaygroundWorld({ now: () => NOW });
    return { world, platform: world.adapter, now: () => NOW };
  },
});
