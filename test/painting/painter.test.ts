import { afterEach, describe, expect, test } from 'vitest';
import { draw } from '../../src/cards/pictures/draw.ts';
import type { Label } from '../../src/cards/pictures/drawing.ts';
import { exactWidthOf } from '../../src/cards/pictures/lettering.ts';
import type { Timeline } from '../../src/cards/pictures/picture.ts';
import { timelineOf } from '../../src/cards/pictures/timeline.ts';
import { UTC } from '../../src/domain/time/zone.ts';
import { sampleClock } from '../../src/formats/relbot/sample.ts';
import { Fonts, UNKNOWN } from '../../src/painting/fonts.ts';
import { Painter } from '../../src/painting/painter.ts';
import * as sample from '../domain/sample-cycle.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';

const label = (text: string): Label => ({
  shape: 'label',
  text,
  x: 100,
  y: 20,
  size: 10,
  weight: 'regular',
  fill: '#000000',
});
const runsOf = (text: string) => new Fonts().runsOf(label(text));

describe('the fonts that come along', () => {
  test.each([
    ['Ffř', null],
    ['ж', null],
    ['×…–’', null],
    ['→', 'Unifont'],
    ['機能', 'Unifont'],
    ['한', 'Unifont'],
    ['א', 'Unifont'],
    ['ت', 'Unifont'],
    ['🎉', 'Noto Emoji'],
  ])('%s is written by %s', (text, font) => {
    expect(runsOf(text)).toEqual([{ font, text, x: 100 }]);
  });

  test('each stretch has its font, and begins where the one before it ends', () => {
    const [latin, han, more] = runsOf('Frist 機能 (neu)');
    expect(latin).toEqual({ font: null, text: 'Frist ', x: 100 });
    expect(han).toMatchObject({ font: 'Unifont', text: '機能 ' });
    expect(more).toMatchObject({ font: null, text: '(neu)' });
    // As wide as the layout takes it to be, but for what that adds.
    expect((han?.x ?? 0) - 100).toBeCloseTo(exactWidthOf('Frist ', 10, 'regular') ?? 0, 1);
    expect((more?.x ?? 0) - (han?.x ?? 0)).toBeGreaterThan(20);
  });

  test('what is joined stays joined', () => {
    expect(runsOf('👩‍👩‍👧')).toEqual([{ font: 'Noto Emoji', text: '👩‍👩‍👧', x: 100 }]);
  });

  test('what none of them knows is seen to be missing', () => {
    expect(runsOf('a𒀀b').map(({ text }) => text)).toEqual(['a', UNKNOWN, 'b']);
  });

  test('only those that are needed are read', () => {
    const fonts = new Fonts();
    fonts.runsOf(label('Feature freeze'));
    expect(fonts.files).toHaveLength(2);
    fonts.runsOf(label('機能'));
    expect(fonts.files).toHaveLength(4);
  });
});

describe('a picture is painted', () => {
  const warnings: string[] = [];
  const painters: Painter[] = [];
  const painter = (patience = 60_000) => {
    const made = new Painter({ warn: (sentence) => warnings.push(sentence), patience });
    painters.push(made);
    return made;
  };
  afterEach(async () => {
    for (const each of painters.splice(0)) await each.close();
    warnings.length = 0;
  });

  test('whatever people wrote', async () => {
    const deadlines = HOSTILE_NAMES.map((name, i) =>
      sample.deadline('event', `h${i}`, name, sample.day('2026-08-27')),
    );
    const picture = timeline({ name: HOSTILE_NAMES.join(' '), deadlines });
    const { width, height } = draw(picture);
    const png = await painter().paint(picture);
    expect(warnings).toEqual([]);
    // Fine enough to look closer.
    expect(sizeOf(png)).toEqual([2 * width, 2 * height]);
  });

  test('once for as many as want it', async () => {
    const one = painter();
    const first = one.paint(timeline({}));
    expect(one.paint(timeline({}))).toBe(first);
    expect(one.paint(timeline({ name: 'another' }))).not.toBe(first);
    await first;
  });

  test('or nobody waits for it, and the next one is tried anew', async () => {
    const hasty = painter(1);
    expect(await hasty.paint(timeline({}))).toBeNull();
    expect(warnings).toEqual(['A picture was not painted: it took too long.']);
    expect(hasty.paint(timeline({}))).toBeInstanceOf(Promise);
  });

  test('and the program ends though nobody closed it', async () => {
    const left = painter();
    await left.paint(timeline({}));
    await left.close();
    expect(await left.paint(timeline({}))).not.toBeNull();
  });
});

function timeline(other: Partial<ReturnType<typeof sample.hibiscus>>): Timeline {
  const made = timelineOf({ ...sample.hibiscus(), ...other }, sampleClock, UTC);
  if (made === null) throw new Error('There is nothing to draw.');
  return made;
}

/** Width and height stand in a PNG's first chunk. */
function sizeOf(png: Uint8Array | null): number[] {
  if (png === null) return [];
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}
