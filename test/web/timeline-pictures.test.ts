import { expect, it } from 'vitest';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import type { Paint } from '../../src/platform.ts';
import { at } from '../domain/sample-cycle.ts';
import { samplePlan } from '../support/conversation.ts';
import { openWeb } from '../support/open-web.ts';
import { moved } from '../support/plans.ts';

/** The picture that chats are shown, under an address of its own. */
const PATH = '/status/openstack/hibiscus';

it('the SVG says what it shows, and is another one once a date has moved', async () => {
  const { get, atDesk, clock } = await openWeb();
  const first = await get(`${PATH}/timeline.svg`);
  expect(first.headers.get('content-type')).toContain('image/svg+xml');
  expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(first.headers.get('content-security-policy')).toContain("default-src 'none'");
  const svg = await first.text();
  expect(svg).toContain('<title>Timeline of 2026.2 Hibiscus</title>');
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  expect((await get(`${PATH}/timeline.svg`, { headers })).status).toBe(304);
  await importCycle(atDesk.app, moved('h-ff', '2026-09-03'), clock.now());
  expect((await get(`${PATH}/timeline.svg`, { headers })).status).toBe(200);
});

it('the PNG is painted once, until a minute is over or something is different', async () => {
  const painted: string[] = [];
  const paint: Paint = async (picture) => {
    painted.push(picture.title);
    return await Promise.resolve(new Uint8Array([1, 2, 3]));
  };
  const { get, clock } = await openWeb({ paint });
  for (let count = 0; count < 3; count += 1) {
    const answer = await get(`${PATH}/timeline.png`);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  }
  expect(painted).toEqual(['2026.2 Hibiscus']);
  clock.set(at('2026-08-29T10:01Z'));
  await get(`${PATH}/timeline.png`);
  expect(painted.length).toBe(2);
});

it('where it cannot be painted, says that there is the drawing', async () => {
  const { get, bugs } = await openWeb({ paint: async () => await Promise.resolve(null) });
  const answer = await get(`${PATH}/timeline.png`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('timeline.svg') });
  expect(bugs).toEqual([]);
});

it('of no such cycle, or one without dates, there is none', async () => {
  const { get, atDesk, clock } = await openWeb();
  expect((await get('/status/openstack/zed/timeline.svg')).status).toBe(404);
  const bare = {
    ...samplePlan,
    deadlines: [],
    cycle: { ...samplePlan.cycle, key: 'bare', stages: [] },
  };
  await importCycle(atDesk.app, bare, clock.now());
  const answer = await get('/status/openstack/bare/timeline.svg');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('No date of this') });
});

it('a link to the page is shown with the picture, where the address of relbot is known', async () => {
  const open = await openWeb();
  expect(await (await open.get(PATH)).text()).not.toContain('og:image');
  const known = await openWeb({ publicUrl: 'https://relbot.example.org' });
  const page = await (await known.get(PATH)).text();
  expect(page).toContain(
    '<meta property="og:image" content="https://relbot.example.org/status/openstack/hibiscus/timeline.png">',
  );
  expect(page).toContain(
    '<meta property="og:image:alt" content="Timeline of OpenStack 2026.2 Hibiscus">',
  );
  expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
  expect(page).toContain('<meta property="og:description" content="OpenStack is working on');
});
