import path from 'node:path';
import { expect, it } from 'vitest';
import { momentInWords } from '../../src/domain/time/time-words.ts';
import { UTC, zoneOf } from '../../src/domain/time/zone.ts';
import { planFromTemplate } from '../../src/formats/templates/plan-from-template.ts';
import { readTemplate } from '../../src/formats/templates/template.ts';
import { templateFile } from '../../src/formats/templates/templates.ts';
import { instant, wallDate } from '../../src/domain/time/wall.ts';
import { conversation } from '../support/conversation.ts';

const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.parse('2026-09-07T00:00Z');
/** A week after the release. */
const LAST = Date.parse('2026-12-24T00:00Z');
const GOLDEN = path.join(import.meta.dirname, 'golden', 'kubernetes-cycle.txt');

/** Fifteen weeks as the template of Kubernetes has them. */
function plan() {
  const template = readTemplate(
    templateFile('kubernetes-15') ?? { name: 'kubernetes-15.yaml', text: '' },
  );
  return planFromTemplate(template, {
    release: wallDate('2026-12-16'),
    project: { key: 'kubernetes', name: 'Kubernetes', zone: zoneOf('UTC'), countries: [] },
    cycle: { key: 'v1.37', name: 'v1.37', aliases: ['1.37'] },
  }).plan;
}

interface SeenPost {
  readonly at: number;
  readonly text: string;
}

/** What the channel saw, by the instant at which it came: day by day, stopping wherever something is due. */
async function postsOfTheCycle(): Promise<SeenPost[]> {
  const chat = await conversation({ now: '2026-09-07T08:00Z', plan: plan() });
  await chat.subscribes('#dev');
  const seen = new Set(chat.world.messages('#dev').map(({ id }) => id));
  const posts: SeenPost[] = [];
  while (chat.clock.now() < LAST) {
    const midnight = (Math.floor(chat.clock.now() / DAY) + 1) * DAY;
    const next = (await chat.program.relbot.nextEvent()) ?? midnight;
    await chat.program.windTo(new Date(Math.min(next, midnight)).toISOString());
    for (const { id, text, buttons } of chat.world.messages('#dev')) {
      if (seen.has(id)) continue;
      seen.add(id);
      const labels = buttons.map((label) => `[${label}]`).join(' ');
      posts.push({ at: chat.clock.now(), text: `${text}\n${labels}`.trim() });
    }
  }
  return posts;
}

/** For a person to read and judge: is each post worth its interruption? */
it('a whole Kubernetes cycle in one channel', async () => {
  const posts = await postsOfTheCycle();
  const days = new Set(posts.map(({ at }) => Math.floor(at / DAY)));
  const transcript = [
    'Kubernetes v1.37 in #dev, from its first day to a week after its release.',
    `${posts.length} posts, on ${days.size} of ${(LAST - FIRST) / DAY} days.`,
    '',
    ...posts.flatMap(({ at, text }) => [
      `── ${momentInWords(instant(at), UTC)}`,
      ...text.split('\n').map((one) => `   ${one}`.trimEnd()),
      '',
    ]),
  ].join('\n');
  await expect(transcript).toMatchFileSnapshot(GOLDEN);
});
