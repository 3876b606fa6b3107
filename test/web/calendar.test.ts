import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { importCycle } from '../../src/app/schedule/import-cycle.ts';
import type { CyclePlan } from '../../src/domain/cycle/cycle.ts';
import { brand } from '../../src/domain/ids.ts';
import type { WallDate, WallTime, Zone } from '../../src/domain/time/time.ts';
import { instantWhen } from '../../src/domain/time/when.ts';
import { at } from '../domain/sample-cycle.ts';
import { samplePlan } from '../support/conversation.ts';
import { openWeb, type OpenWeb } from '../support/open-web.ts';
import { changed, moved, without } from '../support/plans.ts';

/** A feed as another library reads it, by the deadlines' keys. */
async function read(web: OpenWeb, asked = ''): Promise<Record<string, Seen>> {
  const answer = await web.get(`/calendar.ics${asked}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const key = decodeURIComponent(event.uid.split('/')[2] ?? '').replace('@relbot', '');
    return [key, seen(event)] as const;
  });
  return Object.fromEntries(events);
}

interface Seen {
  readonly uid: string;
  readonly summary: string;
  readonly sequence: number;
  readonly status: string;
  /** "2026-08-27" or "2026-08-27T15:00:00Z", and the day or moment at which it is over. */
  readonly from: string;
  readonly to: string;
}

function seen(event: ICAL.Event): Seen {
  return {
    uid: event.uid,
    summary: event.summary,
    sequence: event.sequence,
    status: String(event.component.getFirstPropertyValue('status')),
    from: event.startDate.toString(),
    to: event.endDate.toString(),
  };
}

async function changes(web: OpenWeb, iso: string, plan: CyclePlan): Promise<void> {
  web.clock.set(at(iso));
  await importCycle(web.atDesk.app, plan, web.clock.now());
}

describe('a calendar that is subscribed to', () => {
  it('has days, weeks and moments as what they are', async () => {
    const web = await openWeb();
    const { when } = instantWhen(
      brand<WallDate>('2026-09-30'),
      brand<WallTime>('17:00'),
      brand<Zone>('Europe/Berlin'),
    );
    await changes(web, '2026-08-29T11:00Z', moved('h-final', when));
    const calendar = await read(web);
    expect(calendar['h-ff']).toEqual({
      uid: 'openstack/hibiscus/h-ff@relbot',
      summary: 'Feature freeze (OpenStack 2026.2 Hibiscus)',
      sequence: 0,
      status: 'CONFIRMED',
      from: '2026-08-27',
      to: '2026-08-28',
    });
    expect(calendar['h-rc1']).toMatchObject({ from: '2026-09-07', to: '2026-09-12' });
    expect(calendar['h-final']).toMatchObject({ from: '2026-09-30T15:00:00Z', sequence: 1 });
    expect(calendar['h-2']).toMatchObject({ from: '2026-07-02' }); // past ones stay
    expect(calendar['h-retro']).toBeUndefined(); // without a date
  });

  it('moves an event with its date: the same one, a sequence higher', async () => {
    const web = await openWeb();
    const before = (await read(web))['h-ff'];
    await changes(web, '2026-08-30T10:00Z', moved('h-ff', '2026-09-03'));
    const after = (await read(web))['h-ff'];
    expect(after).toEqual({ ...before, sequence: 1, from: '2026-09-03', to: '2026-09-04' });
    await changes(web, '2026-08-30T11:00Z', samplePlan);
    expect((await read(web))['h-ff']).toEqual({ ...before, sequence: 2 });
  });

  it('cancels what is taken out, and what loses its date, and brings both back', async () => {
    const web = await openWeb();
    const before = await read(web);
    const undecided = moved('h-rc1', { precision: 'undecided' }, without('h-highlights'));
    await changes(web, '2026-08-30T10:00Z', undecided);
    const after = await read(web);
    const cancelled = { status: 'CANCELLED', sequence: 1 };
    expect(after['h-highlights']).toEqual({ ...before['h-highlights'], ...cancelled });
    expect(after['h-rc1']).toEqual({ ...before['h-rc1'], ...cancelled });
    await changes(web, '2026-08-30T11:00Z', samplePlan);
    const again = await read(web);
    expect(again['h-highlights']).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
    expect(again['h-rc1']).toMatchObject({ status: 'CONFIRMED', sequence: 2 });
  });

  it('of a team has the whole project’s dates and its own; of an audience what is for all and its own', async () => {
    const web = await openWeb();
    const owned = changed('h-2', (one) => ({ ...one, owner: 'nova' }));
    const plan = changed('h-hard-sf', (one) => ({ ...one, audience: ['translators'] }), owned);
    await changes(web, '2026-08-30T10:00Z', plan);
    const keys = async (asked: string) => Object.keys(await read(web, asked));
    expect(await keys('')).toEqual(expect.arrayContaining(['h-2', 'h-hard-sf', 'h-ff']));
    expect(await keys('?team=Nova')).toContain('h-2');
    expect(await keys('?team=neutron')).not.toContain('h-2');
    expect(await keys('?audience=Translators')).toContain('h-hard-sf');
    expect(await keys('?audience=testers')).not.toContain('h-hard-sf');
    expect(await keys('?audience=testers&cycle=2026.2')).toContain('h-ff');
  });

  it('keeps past cycles, and each cycle has one of its own', async () => {
    const web = await openWeb();
    const { project } = samplePlan;
    const [first] = samplePlan.deadlines;
    if (first === undefined) throw new Error('The sample has no deadline.');
    const indri = { ...samplePlan.cycle, key: 'indri', name: '2027.1 Indri', aliases: [] };
    await changes(web, '2026-12-01T10:00Z', {
      project,
      cycle: { ...indri, stages: [] },
      deadlines: [first],
    });
    const text = async (asked: string) => await (await web.get(`/calendar.ics${asked}`)).text();
    expect(await text('')).toMatch(/hibiscus\/h-ff[^]*indri\/h-2/);
    expect(await text('?cycle=indri')).not.toContain('hibiscus/h-ff');
    expect(await text('?cycle=indri')).toContain('X-WR-CALNAME:OpenStack 2027.1 Indri');
  });

  it('says how often to look again, and is not sent again to who has it', async () => {
    const web = await openWeb();
    const first = await web.get('/calendar.ics');
    const text = await first.text();
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).toContain('X-PUBLISHED-TTL:PT1H\r\n');
    expect(text).toContain('TRANSP:TRANSPARENT\r\n');
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    const lastModified = first.headers.get('last-modified') ?? '';
    expect(lastModified).toBe('Sat, 29 Aug 2026 10:00:00 GMT');
    const since = (date: string) =>
      web.get('/calendar.ics', { headers: { 'if-modified-since': date } });
    expect((await since(lastModified)).status).toBe(304);
    web.clock.set(at('2026-09-15T10:00Z')); // time alone changes nothing of it
    const etag = first.headers.get('etag') ?? '';
    const known = await web.get('/calendar.ics', { headers: { 'if-none-match': etag } });
    expect(known.status).toBe(304);
    await changes(web, '2026-09-16T10:00Z', moved('h-final', '2026-10-02'));
    expect((await since(lastModified)).status).toBe(200);
    expect((await since('nonsense')).status).toBe(200);
  });
});
