import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLOURS, STAGE_PAPER, STAGE_STRIPE } from '../../src/cards/pictures/colours.ts';
import { draw, pictureSvg } from '../../src/cards/pictures/draw.ts';
import { boxOf, type Box, type Drawing, type Label } from '../../src/cards/pictures/drawing.ts';
import { fitted, widthOf } from '../../src/cards/pictures/lettering.ts';
import type { Picture, Timeline } from '../../src/cards/pictures/picture.ts';
import { talliesOf } from '../../src/cards/pictures/tallies.ts';
import { timelineOf } from '../../src/cards/pictures/timeline.ts';
import type { Cycle } from '../../src/domain/cycle/cycle.ts';
import type { Deadline, When } from '../../src/domain/cycle/deadline.ts';
import { inOrder } from '../../src/domain/cycle/deadline-order.ts';
import { statisticsOf } from '../../src/domain/exceptions/register/register-statistics.ts';
import type { Instant } from '../../src/domain/time/time.ts';
import { unsavedCycle } from '../../src/domain/changing/unsaved-cycle.ts';
import { instant, wallDateAt } from '../../src/domain/time/wall.ts';
import { UTC, zoneOf } from '../../src/domain/time/zone.ts';
import { sampleClock, sampleCycle } from '../../src/formats/relbot/sample.ts';
import * as sample from '../domain/sample-cycle.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';

const DAY = 24 * 60 * 60 * 1000;
const brought = unsavedCycle(sampleCycle());

function drawn(cycle: Cycle, now: Instant, zone = UTC): Timeline {
  const timeline = timelineOf(cycle, now, zone);
  if (timeline === null) throw new Error('There is nothing to draw.');
  return timeline;
}

const labelsOf = ({ shapes }: Drawing): Label[] =>
  shapes.filter((shape) => shape.shape === 'label');

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Everything is in the picture, and no words lie over others. */
function expectReadable(picture: Picture): void {
  const drawing = draw(picture);
  const labels = labelsOf(drawing);
  const outside = labels.filter((label) => {
    const { x, y, width, height } = boxOf(label);
    return x < 0 || y < 0 || x + width > drawing.width || y + height > drawing.height;
  });
  expect(outside.map(({ text }) => text)).toEqual([]);
  const overlapping = labels.flatMap((one, i) =>
    labels
      .slice(i + 1)
      .filter((other) => overlap(boxOf(one), boxOf(other)))
      .map((other) => [one.text, other.text]),
  );
  expect(overlapping).toEqual([]);
  for (const shape of drawing.shapes) {
    if (shape.shape !== 'box') continue;
    expect(shape.x).toBeGreaterThanOrEqual(0);
    expect(shape.width).toBeGreaterThanOrEqual(0);
    expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width);
    expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height);
  }
}

describe('a timeline can be read', () => {
  test.each([
    'before anything',
    'on the first day',
    'in the middle',
    'when all is frozen',
    'on the day',
    'long after',
  ])('of the sample, %s', (when) => {
    const nows: Record<string, string> = {
      'before anything': '2025-01-01T00:00Z',
      'on the first day': '2026-04-06T00:00Z',
      'in the middle': '2026-08-06T08:00Z',
      'when all is frozen': '2026-09-11T00:00Z',
      'on the day': '2026-09-30T12:00Z',
      'long after': '2028-01-01T00:00Z',
    };
    expectReadable(drawn(brought, sample.at(nows[when] ?? '')));
  });

  test('of any cycle', () => {
    fc.assert(
      fc.property(cycles(), fc.integer({ min: -60, max: 900 }), (cycle, days) => {
        const now = instant(START + days * DAY);
        const timeline = timelineOf(cycle, now, zoneOf('Pacific/Apia'));
        if (timeline !== null) expectReadable(timeline);
      }),
      { numRuns: 150 },
    );
  });
});

const START = Date.UTC(2026, 0, 5);

/** Any number of dates, close together or years apart, with the names that people give. */
function cycles(): fc.Arbitrary<Cycle> {
  const name = fc.oneof(
    fc.constantFrom(...HOSTILE_NAMES),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  );
  const when = fc.integer({ min: 0, max: 800 }).chain((days): fc.Arbitrary<When> => {
    const date = wallDateAt(instant(START + days * DAY), UTC);
    return fc.constantFrom(sample.day(date), sample.week(date), { precision: 'undecided' });
  });
  const kind = fc.constantFrom('milestone', 'candidate', 'release', 'event', 'freeze');
  const deadline = fc.record({ name, when, kind, ends: fc.nat(800), length: fc.nat(9) });
  return fc.array(deadline, { maxLength: 60 }).map((rows) => {
    const deadlines = rows.map((row, i): Deadline => {
      const key = `d${i}`;
      if (row.kind === 'freeze') {
        const end = { by: 'instant', at: instant(START + row.ends * DAY) } as const;
        return sample.freeze('feature', key, row.name, row.when, ['feature'], end);
      }
      return sample.deadline(row.kind, key, row.name, row.when);
    });
    const stages = (['Design', 'Development', 'QA', 'Release'] as const).flatMap((stage, i) => {
      const begun = deadlines[i * 2];
      return begun === undefined
        ? []
        : [{ name: stage, begins: { by: 'deadline', key: begun.key } as const }];
    });
    return { ...sample.hibiscus(), stages, deadlines: inOrder(deadlines) };
  });
}

describe('what a timeline shows', () => {
  test('what is in force stands out, and says until when', () => {
    const { rows, says } = drawn(sample.hibiscus(), sample.at('2026-08-30T00:00Z'));
    const held = rows.filter(({ standing }) => standing === 'in force');
    expect(held.map(({ name, says: words }) => `${name}: ${words}`)).toContain(
      'Feature freeze: until the week of 7 Sep',
    );
    expect(says[1]).toMatch(
      /^Frozen now: Feature freeze \(until the week of 7 Sep\) and 4 more\.$/,
    );
  });

  test('nothing is drawn of a cycle without dates', () => {
    const deadlines = [sample.retrospective];
    expect(
      timelineOf({ ...sample.hibiscus(), deadlines, stages: [] }, sampleClock, UTC),
    ).toBeNull();
  });

  test('of too many dates the next and the important ones, and how many are missing', () => {
    const many = Array.from({ length: 80 }, (_, i) => {
      const date = wallDateAt(instant(START + i * DAY), UTC);
      return sample.deadline('event', `e${i}`, `Event ${i}`, sample.day(date));
    });
    const cycle = sample.hibiscus();
    const deadlines = inOrder([...cycle.deadlines, ...many]);
    const now = instant(START + 40.5 * DAY);
    const { rows, notes } = drawn({ ...cycle, deadlines }, now);
    expect(rows).toHaveLength(26);
    const names = rows.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Event 40', 'Event 45', 'Feature freeze']));
    expect(names).toContain('2026.2 Hibiscus release');
    expect(notes[1]).toMatch(/^Not in the picture: \d+ past, \d+ to come, 1 without a date\.$/);
    const counted = [...(notes[1] ?? '').matchAll(/\d+/g)].map(Number);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(93 - 26);
  });

  test('of a cycle that is over, the years, and that it is over', () => {
    const { rows, notes } = drawn(sample.hibiscus(), sample.at('2028-01-01T12:00Z'));
    expect(rows[0]?.date).toBe('2 Jul 2026');
    expect(notes).toContain('All of it is behind us: today, 1 Jan 2028.');
  });

  test('whose clock the dates are on', () => {
    expect(drawn(sample.hibiscus(), sampleClock).notes[0]).toBe(
      'What counts: 10 × end of the day, UTC · 2 × Monday to Friday, UTC.',
    );
  });
});

describe('SVG', () => {
  test('is the same for the same cycle', async () => {
    const golden = (name: string) => join(import.meta.dirname, 'golden', `${name}.svg`);
    const svg = (cycle: Cycle, now: Instant) => `${pictureSvg(drawn(cycle, now))}\n`;
    await expect(svg(brought, sampleClock)).toMatchFileSnapshot(golden('timeline'));
    const frozen = sample.at('2026-08-30T00:00Z');
    await expect(svg(sample.hibiscus(), frozen)).toMatchFileSnapshot(golden('timeline-frozen'));
    const tallies = talliesOf(statisticsOf([]), []);
    expect(tallies).toBeNull();
  });

  test('holds no markup that people wrote, and says what it shows', () => {
    const deadlines = HOSTILE_NAMES.map((name, i) =>
      sample.deadline('event', `h${i}`, name, sample.day('2026-08-27')),
    );
    const cycle = { ...sample.hibiscus(), name: '</title><script>alert(1)</script>', deadlines };
    const svg = pictureSvg(drawn(cycle, sampleClock));
    expect(svg.match(/<\/?[a-z]+/g)).toSatisfy((tags: string[]) =>
      tags.every((tag) => /^<\/?(svg|title|desc|rect|line|polygon|circle|text|tspan)$/.test(tag)),
    );
    expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>Timeline of &lt;\/title/);
    // oxlint-disable-next-line no-control-regex -- XML cannot hold them
    expect(svg).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/u);
  });
});

describe('lettering', () => {
  test('cuts between letters, where one sees it', () => {
    expect(fitted('Feature freeze', 60, 17, 'regular')).toBe('Featu…');
    expect(fitted('👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧', 150, 17, 'regular')).toBe('👩‍👩‍👧‍👧…');
    expect(fitted('Feature freeze', 600, 17, 'regular')).toBe('Feature freeze');
  });

  test('knows that other writings are wider', () => {
    expect(widthOf('機能', 10, 'regular')).toBeGreaterThan(widthOf('mw', 10, 'regular'));
  });
});

describe('colours', () => {
  const papers = [COLOURS.paper, COLOURS.stopPaper, ...Object.values(STAGE_PAPER)];

  test.each(papers)('words stand out from %s', (paper) => {
    expect(contrast(COLOURS.ink, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(COLOURS.quiet, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([COLOURS.today, COLOURS.coming, COLOURS.stop, COLOURS.waiting])(
    'white words stand out from %s',
    (paper) => expect(contrast(COLOURS.paper, paper)).toBeGreaterThanOrEqual(4.5),
  );

  test.each(papers)('marks stand out from %s', (paper) => {
    for (const mark of [COLOURS.coming, COLOURS.stop, COLOURS.past]) {
      expect(contrast(mark, paper)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.values(STAGE_STRIPE))('the stripe %s stands out from the paper', (stripe) => {
    expect(contrast(stripe, COLOURS.paper)).toBeGreaterThanOrEqual(3);
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
