import type { Paint } from '../../src/platform.ts';

/** The smallest PNG there is: what a platform is sent is tested without painting. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const paint: Paint = async () => new Uint8Array(Buffer.from(PIXEL, 'base64'));
