import { expect, test } from 'vitest';
import { letsRobotsOpen, robotsAddress } from './robots.ts';

const wall = 'https://www.harbour-post.test/2026/03/04/wall?page=2';

test('a site’s rules stand at its root', () => {
  expect(robotsAddress(wall)).toBe('https://www.harbour-post.test/robots.txt');
});

test.each<[string, string | null, boolean]>([
  ['a site without rules lets articles be opened', null, true],
  ['empty rules forbid nothing', '', true],
  ['a page instead of rules forbids nothing', '<!doctype html><title>Not found</title>', true],
  ['what is closed to all is closed', 'User-agent: *\nDisallow: /2026/', false],
  ['what is closed elsewhere is open here', 'User-agent: *\nDisallow: /admin/', true],
  ['what is closed to another program is open', 'User-agent: GPTBot\nDisallow: /', true],
  ['rules that name Whence come before those for all', 'User-agent: whence\nAllow: /\n\nUser-agent: *\nDisallow: /', true],
  ['the longer rule holds', 'User-agent: *\nDisallow: /2026/\nAllow: /2026/03/', true],
  ['wildcards and ends are read', 'User-agent: *\r\nDisallow: /*?page=2$', false],
])('%s', (_, rules, opens) => {
  expect(letsRobotsOpen(rules, wall)).toBe(opens);
});

test('rules without end are read as far as they go', () => {
  const long = `User-agent: *\nDisallow: /${'*a'.repeat(100_000)}\nDisallow: /2026/\n${'Disallow: /x\n'.repeat(100_000)}`;
  expect(letsRobotsOpen(long, wall)).toBe(false);
});

test('the rules themselves may always be asked for', () => {
  expect(letsRobotsOpen('User-agent: *\nDisallow: /', robotsAddress(wall))).toBe(true);
});
