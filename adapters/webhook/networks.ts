import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * Addresses that are nobody's on the internet: of this computer, of the network it stands in, of clouds that hand out
 * passwords there (169.254.169.254), and those in which another one is hidden (IANA's special-purpose registries).
 */
const NOT_PUBLIC_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Of IPv6 only this is the internet's, but for what hides an IPv4 address or is for documents. */
const PUBLIC_V6 = ['2000::/3'];
const NOT_PUBLIC_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const notPublicV4 = networks(NOT_PUBLIC_V4);
const publicV6 = networks(PUBLIC_V6);
const notPublicV6 = networks(NOT_PUBLIC_V6);
const loopback = networks(['127.0.0.0/8', '::1/128']);

export function networks(list: readonly string[]): BlockList {
  const all = new BlockList();
  for (const network of list) {
    const [address = '', prefix = ''] = network.split('/');
    all.addSubnet(address, Number(prefix), isIPv4(address) ? 'ipv4' : 'ipv6');
  }
  return all;
}

export function isIn(all: BlockList, address: string): boolean {
  // With the name of a network card behind it, it is of the link alone.
  if (isIP(address) === 0 || address.includes('%')) return false;
  return all.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

export const isLoopbackAddress = (address: string): boolean => isIn(loopback, address);

/** Whether it is an address on the internet. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  if (isIPv4(address)) return !isIn(notPublicV4, address);
  return isIn(publicV6, address) && !isIn(notPublicV6, address);
}
