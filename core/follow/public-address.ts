import ipaddr from 'ipaddr.js';
import { parseUrl } from '../agents/parse-url.ts';

/** Why an address that a page named is not opened. */
export type Refusal = 'bad-address' | 'private-address';

/** Names that lead into somebody's own network (RFC 6761, RFC 6762, RFC 8375, and what routers and offices use). */
const privateSuffixes = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'home.arpa',
  'onion',
  'invalid',
  'alt',
];
/** Public names that stand for this very machine, and those that carry the address they stand for: "10.0.0.7.nip.io". */
const loopbackNames = ['localtest.me', 'lvh.me', 'vcap.me', 'lacolhost.com'];
const carriedAddress = /(?:^|[.-])(?<address>\d{1,3}([.-])\d{1,3}\2\d{1,3}\2\d{1,3})(?=[.-])/;
const LONGEST = 4000;

/**
 * Whether an address that a page named may be opened: only http and https, no name or password in it, no host of a private
 * network. Loopback, private, link-local, unique-local, shared (RFC 6598) and reserved addresses are refused in every way
 * of writing them: as URL parsers read them, "2130706433", "0x7f.1" and "[::ffff:7f00:1]" are 127.0.0.1. Null where it may.
 */
export function refuseAddress(address: string): Refusal | null {
  const url = address.length > LONGEST ? null : parseUrl(address);
  if (!url) return 'bad-address';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'bad-address';
  if (url.username !== '' || url.password !== '' || url.hostname === '') return 'bad-address';
  return isPublicHost(url.hostname) ? null : 'private-address';
}

/** Whether a host, as a parsed URL has it, is one of the public network, as far as its name tells. */
export function isPublicHost(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (ipaddr.isValid(host)) return isPublicIp(host);
  if (!host.includes('.')) return false;
  if (loopbackNames.some((name) => host === name || host.endsWith(`.${name}`))) return false;
  const carried = carriedAddress.exec(host)?.groups?.['address'];
  if (carried && isKnownPrivate(carried.replaceAll('-', '.'))) return false;
  return !privateSuffixes.some((suffix) => host.endsWith(`.${suffix}`));
}

const isKnownPrivate = (ip: string): boolean => ipaddr.isValid(ip) && !isPublicIp(ip);

/** Whether an IP address, as a name server gives it, is one of the public network. What is no address is none. */
export function isPublicIp(ip: string): boolean {
  // A link-local address may name its network card: "fe80::1%eth0".
  const bare = ip.split('%', 1)[0] ?? '';
  if (!ipaddr.isValid(bare)) return false;
  const address = ipaddr.process(bare);
  if (address.range() !== 'unicast') return false;
  // "::7f00:1": the old form of an IPv4 address in IPv6 (RFC 4291, 2.5.5.1), and 64:ff9b:1::/48 for networks' own use (RFC 8215).
  if (address.kind() === 'ipv6')
    return (
      !address
        .toByteArray()
        .slice(0, 12)
        .every((byte) => byte === 0) && !bare.toLowerCase().startsWith('64:ff9b:1:')
    );
  return true;
}
