import { PlaygroundWorld } from '../fakes/playground/world.ts';
import { instant } from '../../src/domain/wall.ts';
import { platformContract } from './platform-contract.ts';

const NOW = instant(Date.parse('2026-08-06T12:00Z'));

platformContract({
  name: 'the playground',
  make: async () => {
    const world = new PlaygroundWorld({ now: () => NOW });
    return { world, platform: world.adapter, now: () => NOW };
  },
});
