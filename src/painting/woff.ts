import { inflateSync } from 'node:zlib';

/** https://www.w3.org/TR/WOFF/: a font file with each of its tables compressed. */
const HEADER = 44;
const ENTRY = 20;

/** The font file that a WOFF file holds, as the painter reads no WOFF. */
export function fontIn(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (from.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF file.');
  const count = from.getUint16(12);
  const font = new Uint8Array(from.getUint32(16));
  const to = new DataView(font.buffer);
  writeHeader(to, from.getUint32(4), count);
  let at = 12 + count * 16;
  for (let table = 0; table < count; table += 1) {
    const entry = HEADER + table * ENTRY;
    const [tag, offset, packed, length, sum] = [0, 4, 8, 12, 16].map((n) =>
      from.getUint32(entry + n),
    );
    if (tag === undefined || offset === undefined || packed === undefined) break;
    if (length === undefined || sum === undefined) break;
    const stored = woff.subarray(offset, offset + packed);
    font.set(packed < length ? inflateSync(stored) : stored, at);
    for (const [n, value] of [tag, sum, at, length].entries()) {
      to.setUint32(12 + table * 16 + n * 4, value);
    }
    // Tables begin at multiples of four.
    at += Math.ceil(length / 4) * 4;
  }
  return font;
}

function writeHeader(to: DataView, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  to.setUint32(0, flavour);
  to.setUint16(4, count);
  to.setUint16(6, 2 ** power * 16);
  to.setUint16(8, power);
  to.setUint16(10, count * 16 - 2 ** power * 16);
}
