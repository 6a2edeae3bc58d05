import { expect, test } from 'vitest';
import { capturedPage, isBefore, readCapture, waybackMachine } from './archives.ts';

const wall = 'https://www.harbour-post.test/2026/03/04/wall?page=2&x=a b';
const held = 'https://web.archive.org/web/20260305101112/https://www.harbour-post.test/2026/03/04/wall';
const answer = (closest: object) => JSON.stringify({ url: wall, archived_snapshots: { closest } });

test('the archive is asked for the capture nearest to the day, with the whole address', () => {
  const asked = new URL(waybackMachine.question(wall, '2026-03-06T10:00:00Z'));
  expect([asked.host, asked.pathname]).toEqual(['archive.org', '/wayback/available']);
  expect([...asked.searchParams]).toEqual([
    ['url', wall],
    ['timestamp', '20260306'],
  ]);
  expect(new URL(waybackMachine.question(wall, null)).searchParams.has('timestamp')).toBe(false);
});

test('its answer names a capture with its time, over https', () => {
  const text = answer({ available: true, url: held.replace('https:', 'http:'), timestamp: '20260305101112', status: '200' });
  expect(waybackMachine.readAnswer(text)).toEqual({ url: held, time: '2026-03-05T10:11:12Z' });
});

test.each([
  ['no capture', '{"archived_snapshots": {}}'],
  ['a capture of a failure', answer({ available: true, url: held, status: '404' })],
  ['a capture that is not to be had', answer({ available: false, url: held, status: '200' })],
  ['an address of somebody else', answer({ available: true, url: 'https://evil.test/web/20260305101112/https://a.test/', status: '200' })],
  ['a time that is none', answer({ available: true, url: held.replace('20260305101112', '20269905101112'), status: '200' })],
  ['no JSON', '<!doctype html>'],
  ['nothing', 'null'],
])('an answer with %s names none', (_, text) => {
  expect(waybackMachine.readAnswer(text)).toBeNull();
});

test('a capture is read as it was taken, without the archive’s own bar', () => {
  const capture = readCapture(held);
  expect(capture && waybackMachine.bytesOf(capture)).toBe(held.replace('/https:', 'id_/https:'));
  expect(capturedPage(held)).toBe('https://www.harbour-post.test/2026/03/04/wall');
  expect(capturedPage('https://www.harbour-post.test/')).toBeNull();
});

test('a capture counts up to the day after the copy’s', () => {
  const capture = { url: held, time: '2026-03-05T10:11:12Z' };
  expect([null, '2026-03-06', '2026-03-05', '2026-03-04T23:00:00Z', '2026-03-03'].map((day) => isBefore(capture, day))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
