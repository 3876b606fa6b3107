import type { Drawing } from './drawing.ts';
import { drawTallies } from './draw-tallies.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { Picture } from './picture.ts';
import { svgOf } from './svg.ts';

/** A picture, laid out. */
export function draw(picture: Picture): Drawing {
  switch (picture.shows) {
    case 'timeline':
      return drawTimeline(picture);
    case 'tallies':
      return drawTallies(picture);
  }
}

/** A picture as SVG, to stand in a page or a file. */
export function pictureSvg(picture: Picture): string {
  return svgOf(draw(picture));
}
