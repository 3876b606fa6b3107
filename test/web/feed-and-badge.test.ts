import { describe, expect, it } from 'vitest';
import { createPublic } from '../../src/app/public/public-relbot.ts';
import { dealWith } from '../../src/app/exceptions/deciding/decide-exception.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { at } from '../domain/sample-cycle.ts';
import { openWeb, type OpenWeb } from '../support/open-web.ts';
import { moved } from '../support/plans.ts';

const textOf = async (web: OpenWeb, path: string) => await (await web.get(path)).text();

describe('the feed', () => {
  it('tells changes and decisions, the newest first', async () => {
    const web = await openWeb();
    const filed = await web.atDesk.files('ana');
    await web.atDesk.by('mara', (call) =>
      dealWith(call, filed.id, { deed: 'override', to: 'deny', reason: 'Too <late>.', door: null }),
    );
    await importCycle(web.atDesk.app, moved('h-ff', '2026-09-03'), at('2026-08-30T10:00Z'));
    web.clock.set(at('2026-08-30T11:00Z'));
    const feed = await textOf(web, '/feed.atom?project=openstack');
    expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3/);
    expect(feed).toContain('<updated>2026-08-30T10:00:00.000Z</updated>');
    expect(feed).toContain('href="/feed.atom?project=openstack"');
    expect([...feed.matchAll(/<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual([
      'relbot · openstack',
      '2026.2 Hibiscus: Feature freeze moved from Thu 27 Aug 2026 to Thu 3 Sep 2026',
      '2026.2 Hibiscus: Refused: #1, x',
      '2026.2 Hibiscus: An exception from Feature freeze is asked for: #1, x',
      '2026.2 Hibiscus: 2026.2 Hibiscus is planned, with 13 dates',
    ]);
    expect(feed).toContain('Refused: #1, x. By mara. Why: Too &lt;late&gt;.');
    expect(feed).toContain('<link rel="related" href="https://x.example/1"/>');
    const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names itself by the public address, where that is set', async () => {
    const web = await openWeb();
    const shown = createPublic({ ...web.atDesk.app, clock: web.clock });
    const other = await openWeb({ open: { shown, publicUrl: 'https://relbot.example' } });
    expect(await textOf(other, '/feed.atom')).toContain(
      '<link rel="self" type="application/atom+xml" href="https://relbot.example/feed.atom"/>',
    );
  });
});

describe('the badge', () => {
  it.each([
    ['2026-08-20T10:00Z', '', 'feature freeze in 7 days', '#2c6e49'],
    ['2026-08-29T10:00Z', '', 'hard string freeze in 12 days', '#8a5300'],
    ['2026-08-29T10:00Z', '?deadline=rc1', 'RC1 in 8 days', '#8a5300'],
    ['2026-08-29T10:00Z', '?deadline=ff', 'feature freeze 34 hours ago', '#8a5300'],
    ['2026-08-29T10:00Z', '?deadline=Retrospective', 'retrospective is not decided yet', '#8a5300'],
    ['2026-10-02T10:00Z', '', 'released', '#555555'],
  ])('at %s%s says: %s', async (now, asked, message, colour) => {
    const web = await openWeb();
    web.clock.set(at(now));
    const svg = await textOf(web, `/badge.svg${asked}`);
    expect(svg).toContain(`>${message}</text>`);
    expect(svg).toContain(`fill="${colour}"`);
    expect(svg).toContain(`<title id="title">2026.2 Hibiscus: ${message}`);
    expect(svg).toMatch(/textLength="\d+"/);
  });

  it('may be shown by any site, and names what is frozen to who cannot see it', async () => {
    const web = await openWeb();
    const answer = await web.get('/badge.svg');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(await answer.text()).toContain('; in force: Feature freeze, ');
  });
});
