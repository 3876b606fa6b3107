import { describe, expect, it } from 'vitest';
import { issuesHtml, requestsHtml } from '../../adapters/web/page/requests.ts';
import { dealWith } from '../../src/app/exceptions/deciding/decide-exception.ts';
import { createPublic } from '../../src/app/public/public-relbot.ts';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import { at } from '../domain/sample-cycle.ts';
import { samplePlan } from '../support/conversation.ts';
import { openWeb, type OpenWeb } from '../support/open-web.ts';
import { changed, moved } from '../support/plans.ts';

/** What is read of a page, without its markup. */
function words(page: string): string {
  return page
    .replace(/<(title|desc|svg|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
}

async function page(web: OpenWeb, path = '/status/openstack/hibiscus'): Promise<string> {
  const answer = await web.get(path);
  expect({ path, status: answer.status }).toEqual({ path, status: 200 });
  expect(answer.headers.get('content-type')).toContain('text/html');
  return await answer.text();
}

describe('a cycle’s page', () => {
  it('says to a newcomer in three sentences where the project is and what they can do today', async () => {
    const html = await page(await openWeb());
    const lead = /<div class="lead">([\s\S]*?)<\/div>/.exec(html)?.[1] ?? '';
    expect(lead.match(/<p>(.*?)<\/p>/g)?.map(words)).toMatchInlineSnapshot(`
      [
        "OpenStack is working on 2026.2 Hibiscus, now in the stage called QA, in which what was built is tested and mended; it is to be released on Wed 30 Sep 2026, in 32 days.",
        "Feature freeze, Soft string freeze, Requirements freeze and 2 more are in force: what a freeze covers stays as it is, so that it can be tested, translated and written about.",
        "Today you can work on regression fixes, documentation changes, changes to the user interface, build and CI changes and backports; what cannot wait needs an exception, which anybody can ask for.",
      ]
    `);
  });

  it('says what is frozen until when, what may land, and what comes next with what is left', async () => {
    const said = words(await page(await openWeb()));
    expect(said).toContain('Feature freeze is in force until RC1 (week of 7 September 2026)');
    expect(said).toContain('Needs an exception: new features');
    expect(said).toContain('in 12 daysHard string freeze');
    expect(said).toContain('Thursday 10 September 2026, end of the day, UTC');
  });

  it('counts a week to its Monday, and lists it there', async () => {
    const said = words(await page(await openWeb()));
    expect(said.indexOf('in 8 daysRC1')).toBeGreaterThan(0);
    expect(said.indexOf('in 8 daysRC1')).toBeLessThan(said.indexOf('in 12 daysHard string'));
  });

  it('shows open, granted and refused requests with the reasons', async () => {
    const web = await openWeb();
    const verdicts = [
      ['approve', 'It has to be in.'],
      ['deny', 'Too late for that.'],
    ] as const;
    for (const [to, reason] of verdicts) {
      const filed = await web.atDesk.files('ana');
      await web.atDesk.by('mara', (call) =>
        dealWith(call, filed.id, { deed: 'override', to, reason, door: null }),
      );
    }
    await web.atDesk.files('ana');
    const said = words(await page(web));
    expect(said).toContain('Open (1)');
    expect(said).toMatch(/Granted by mara on .{20,30}: It has to be in\./);
    expect(said).toMatch(/Refused by mara on .{20,30}: Too late for that\./);
    expect(said).toContain('Waits for a decision');
  });

  it('of restricted requests shows how many there are, and known issues with their workarounds', async () => {
    const web = await openWeb();
    const shown = await createPublic(web.atDesk.app).cycle({ project: null, cycle: null });
    const requests = { requests: [], restricted: 2, past: 0 };
    expect(words(String(requestsHtml({ ...shown, requests })))).toContain(
      '2 requests in this project are restricted: nothing else of them is shown.',
    );
    const issue = { request: 4, title: 'Volumes', link: 'javascript:x', workaround: 'Detach <b>.' };
    const issues = String(issuesHtml({ ...shown, knownIssues: [issue] }));
    expect(issues).toContain('Workaround: <bdi>Detach &lt;b&gt;.</bdi>');
    expect(issues).not.toContain('javascript:');
    expect(String(issuesHtml(shown))).toBe('');
  });

  it('of freezes that stop nothing says so', async () => {
    const web = await openWeb();
    web.clock.set(at('2026-07-10T10:00Z'));
    expect(words(await page(web))).toContain(
      'Membership freeze is in force, and stops no kind of change by itself.Whatever you work on may land today.',
    );
  });

  it('shows what has moved, from when to when and why, and who decides', async () => {
    const web = await openWeb();
    await importCycle(web.atDesk.app, moved('h-ff', '2026-09-03'), web.clock.now());
    const said = words(await page(web));
    expect(said).toContain('Feature freezeThu 27 Aug 2026 → Thu 3 Sep 2026no reason given');
    expect(said).toMatch(/Who decides.*Feature freeze.*ben, cleo.*Release managersmara/);
  });

  it('has today in its timeline, in whose name and words it is described', async () => {
    const html = await page(await openWeb());
    expect(html).toContain('Timeline of 2026.2 Hibiscus</title>');
    expect(html).toMatch(/<desc id="timeline-words">\d+ dates; on 2026-08-29, today, the stage is/);
    expect(html).toContain('today, 29 Aug 2026</text>');
  });

  it('leads to the calendar, the feed, the API and the badge of the cycle', async () => {
    const web = await openWeb();
    const html = await page(web);
    for (const path of ['/calendar.ics', '/feed.atom', '/api/v1/schedule', '/badge.svg']) {
      const href = `${path}?project=openstack&amp;cycle=hibiscus`;
      expect(html).toContain(`href="${href}"`);
      expect((await web.get(href.replace('&amp;', '&'))).status).toBe(200);
    }
  });

  it('is not sent again to who has it, until something is different or a minute is over', async () => {
    const web = await openWeb();
    const first = await web.get('/status/openstack/hibiscus');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await web.get('/status/openstack/hibiscus', { headers })).status).toBe(304);
    await importCycle(web.atDesk.app, moved('h-ff', '2026-09-03'), web.clock.now());
    expect((await web.get('/status/openstack/hibiscus', { headers })).status).toBe(200);
  });

  it('of a cycle or project that is not there says which there are', async () => {
    const { get } = await openWeb();
    for (const [path, detail] of [
      ['/status/openstack/zed', 'The project has no such cycle: it has hibiscus.'],
      ['/status/nobody/hibiscus', 'There is no such project here: there is openstack.'],
      ['/status/nobody', 'There is no such project here: /status has all of them.'],
    ] as const) {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ detail });
    }
  });

  it('stays light with two hundred dates and a hundred requests', async () => {
    const web = await openWeb();
    const [one] = samplePlan.deadlines;
    if (one === undefined) throw new Error('The sample has no dates.');
    const many = Array.from({ length: 190 }, (_, index) => ({
      ...one,
      key: `more-${index}`,
      name: `Something that is due in the project, number ${index}`,
    }));
    const plan = { ...samplePlan, deadlines: [...samplePlan.deadlines, ...many] };
    await importCycle(web.atDesk.app, plan, web.clock.now());
    for (let count = 0; count < 100; count += 1) await web.atDesk.files('ana');
    const html = await page(web);
    expect(html.length).toBeLessThan(50_000);
    expect(words(html)).toContain('88 more are in the API.');
  });
});

describe('the list of all releases', () => {
  it('says where each stands, and leads to it', async () => {
    const web = await openWeb();
    for (const path of ['/status', '/status/openstack', '/status/OpenStack']) {
      const html = await page(web, path);
      expect(html).toContain('<a href="/status/openstack/hibiscus"><bdi>2026.2 Hibiscus</bdi></a>');
      expect(words(html)).toContain('OpenStack is working on 2026.2 Hibiscus');
    }
  });

  it('has links to what is over', async () => {
    const web = await openWeb();
    const { cycle } = samplePlan;
    const over = { ...cycle, key: 'gazpacho', name: '2026.1 Gazpacho', aliases: [] };
    const closed = { ...over, closedAt: at('2026-04-01T10:00Z') };
    await importCycle(web.atDesk.app, { ...samplePlan, cycle: closed }, web.clock.now());
    expect(words(await page(web, '/status'))).toContain('Over: 2026.1 Gazpacho');
    expect(words(await page(web, '/status/openstack/gazpacho'))).toContain('2026.1 Gazpacho');
  });
});

it('whatever people write stays text', async () => {
  const web = await openWeb();
  const hostile = `"><script>alert("1")</script><img src=x onerror=alert(1)>&\u0000\u202E'`;
  const plan = changed('h-hard-sf', (one) => ({
    ...one,
    name: hostile,
    note: hostile,
    owner: hostile,
    link: 'javascript:alert(1)',
  }));
  const named = { ...plan, cycle: { ...plan.cycle, name: hostile } };
  await importCycle(web.atDesk.app, named, web.clock.now());
  for (const path of ['/status', '/status/openstack/hibiscus']) {
    const html = await page(web, path);
    expect(html).not.toMatch(
      /<script(?! type="module" src="\/status\.js">)|<img src=x|javascript:/,
    );
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(html).not.toMatch(/[\u0000\u202E]/);
    expect(html).toContain('&lt;script&gt;');
  }
});
