import { lookup } from 'node:dns/promises';
import { isIP, type BlockList } from 'node:net';
import { isLoopback } from '../../src/domain/webhooks/address.ts';
import { isIn, isLoopbackAddress, isPublicAddress } from './networks.ts';

/** The very address that is connected to. */
export interface Place {
  readonly address: string;
  readonly family: number;
}

/** A name that leads nowhere, or where relbot may not go; the sentence is for the operator. */
export class Nowhere extends Error {
  override readonly name = 'Nowhere';
}

export type LookUp = (hostname: string) => Promise<readonly Place[]>;

export const lookUp: LookUp = async (hostname) => await lookup(hostname, { all: true });

/**
 * Where a name leads, looked up once: what was checked is what is connected to, so that a name which leads elsewhere a
 * moment later leads nowhere inside. A name with several addresses has to be right in all of them.
 *
 * @param allowed networks that are not the internet and may be called all the same.
 */
export async function placeOf(url: URL, allowed: BlockList, find: LookUp): Promise<Place> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  const places = family === 0 ? await find(host) : [{ address: host, family }];
  const [first] = places;
  if (first === undefined) throw new Nowhere(`${host} has no address.`);
  const mayGo = (address: string) =>
    isLoopback(url.hostname)
      ? isLoopbackAddress(address)
      : isPublicAddress(address) || isIn(allowed, address);
  const wrong = places.find(({ address }) => !mayGo(address));
  if (wrong === undefined) return first;
  throw new Nowhere(
    `${host} leads to ${wrong.address}, which is not on the internet. A network of your own that webhooks may reach is named in WEBHOOK_NETWORKS.`,
  );
}
