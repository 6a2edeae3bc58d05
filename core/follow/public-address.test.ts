import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicIp, refuseAddress } from './public-address.ts';

test.each([
  'https://www.harbour-post.test/2026/03/wall',
  'http://93.184.215.14/',
  'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]:8443/x',
  'https://münchen.example/',
])('%s may be opened', (address) => expect(refuseAddress(address)).toBeNull());

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0.0.1/',
  'http://017700000001/',
  'http://0/',
  'http://0.0.0.0:80/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/admin',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://192.0.0.8/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[fd12:3456:789a::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:192.168.0.1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[2002:7f00:1::]/',
  'http://localhost/',
  'http://localhost.:8080/',
  'http://LOCALHOST/',
  'http://printer.local/',
  'http://wiki.internal/',
  'http://a.localhost/',
  'http://router.lan/',
  'http://box.home.arpa/',
  'http://intranet/',
  'http://１２７.０.０.１/',
])('%s is of a private network', (address) => expect(refuseAddress(address)).toBe('private-address'));

test.each([
  'ftp://harbour-post.test/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://ada:wren@harbour-post.test/',
  'https://ada@harbour-post.test/',
  'wall',
  '',
  'http://',
  'https://[nonsense]/',
  `https://harbour-post.test/${'a'.repeat(5000)}`,
])('%s is no address to open', (address) => expect(refuseAddress(address)).toBe('bad-address'));

test.each(['http://10.0.0.7.nip.io/', 'http://app-192-168-1-250.sslip.io/', 'https://www.localtest.me/', 'http://lvh.me/'])(
  '%s is a public name that says a private place',
  (address) => expect(refuseAddress(address)).toBe('private-address'),
);

test.each(['https://93.184.215.14.nip.io/', 'https://10-reasons-why.harbour-post.test/', 'https://2026-03-04-1.harbour-post.test/'])(
  '%s is a name like others',
  (address) => expect(refuseAddress(address)).toBeNull(),
);

test('no way of writing 127.0.0.0/8 or 10.0.0.0/8 is let through', () => {
  const last = fc.nat(0xffffff);
  const writings = [
    (ip: number) => String(ip),
    (ip: number) => `0x${ip.toString(16)}`,
    (ip: number) => `0${ip.toString(8)}`,
    (ip: number) => `${ip >>> 24}.${ip & 0xffffff}`,
    (ip: number) => `[::ffff:${(ip >>> 16).toString(16)}:${(ip & 0xffff).toString(16)}]`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(127, 10), last, fc.constantFrom(...writings), (net, host, write) => {
      expect(refuseAddress(`http://${write(((net << 24) | host) >>> 0)}/`)).toBe('private-address');
    }),
  );
});

test('what a name server gives is judged alike, with a zone too', () => {
  expect(['127.0.0.1', '::1', 'fe80::1%eth0', '::ffff:10.0.0.1', 'nonsense', ''].map(isPublicIp)).toEqual(Array(6).fill(false));
  expect(isPublicIp('93.184.215.14')).toBe(true);
});
