import { link, plain, type Inline } from './card.ts';
import { line } from './cut.ts';

const LONGEST = 300;

/** A link that people wrote: only web addresses may be clicked, and only whole ones; anything else stays words. */
export function webLink(address: string): Inline {
  const shown = line(address, 60);
  return isWebAddress(address) ? link(address, shown) : plain(shown);
}

/** Without characters that are not seen or that end an address in some platform's markup. */
function isWebAddress(address: string): boolean {
  if (address.length > LONGEST || !/^https?:\/\/[\x21-\x7e]+$/i.test(address)) return false;
  return !/[<>|"`\\]/.test(address) && URL.canParse(address);
}
