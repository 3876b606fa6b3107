import type { PublicBadge } from '../../../src/public.ts';
import { xml } from './xml.ts';

/** Dark enough for white letters (WCAG 2.2, 1.4.3). */
const COLOURS: Record<PublicBadge['tone'], string> = {
  open: '#2c6e49',
  frozen: '#8a5300',
  over: '#555555',
};

const PADDING = 7;

/** A badge of two halves. `textLength` makes the letters fit, whatever font there is. */
export function badgeSvg({ label, message, tone, title }: PublicBadge): string {
  const [left, right] = [widthOf(label), widthOf(message)];
  const [start, end] = [left + 2 * PADDING, right + 2 * PADDING];
  const { markup } =
    xml`<svg xmlns="http://www.w3.org/2000/svg" width="${start + end}" height="20" role="img" aria-labelledby="title"><title id="title">${title}</title><clipPath id="round"><rect width="${start + end}" height="20" rx="3" fill="#fff"/></clipPath><g clip-path="url(#round)"><rect width="${start}" height="20" fill="#333"/><rect x="${start}" width="${end}" height="20" fill="${COLOURS[tone]}"/></g><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" aria-hidden="true"><text x="${PADDING}" y="14" textLength="${left}" lengthAdjust="spacingAndGlyphs">${label}</text><text x="${start + PADDING}" y="14" textLength="${right}" lengthAdjust="spacingAndGlyphs">${message}</text></g></svg>`;
  return `${markup}\n`;
}

/** About as wide as 11 px Verdana draws it: narrow, common and wide letters. */
function widthOf(text: string): number {
  const widths = Array.from(text, (letter) => {
    if (/[ijlI.,:;'|!()[\] ]/.test(letter)) return 4.2;
    if (/[mwMW@%]/.test(letter)) return 10.5;
    if (/[A-Z0-9]/.test(letter)) return 7.4;
    return letter.charCodeAt(0) < 0x2e80 ? 6.7 : 11;
  });
  return Math.round(widths.reduce((sum, width) => sum + width, 0));
}
