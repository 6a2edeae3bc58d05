import { expect, test } from 'vitest';
import { parseOptions } from './options.ts';

function options(...args: string[]) {
  const parsed = parseOptions(args);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.options;
}

function refusal(...args: string[]): string {
  const parsed = parseOptions(args);
  return parsed.ok ? 'none' : parsed.why;
}

test('options stand before or after the file', () => {
  expect(options('--url', 'https://harbour-post.test/', 'page.html', '--json')).toMatchObject({
    inputs: ['page.html'],
    url: 'https://harbour-post.test/',
    json: true,
  });
  expect(options('page.html', '--json', '--url=https://harbour-post.test/')).toMatchObject({
    inputs: ['page.html'],
    url: 'https://harbour-post.test/',
    json: true,
  });
});

test('a dash is standard input', () => {
  expect(options('-')).toMatchObject({ inputs: ['-'], stdin: 'html' });
});

test('--help and --version want nothing to read', () => {
  expect([options('--help').help, options('-h').help, options('--version').version]).toEqual([true, true, true]);
});

test('--follow goes over the network, --offline follows in a folder alone', () => {
  expect(options('--follow', 'page.html')).toMatchObject({ follow: true, offline: null });
  expect(options('--offline', 'saved', 'page.html')).toMatchObject({ follow: true, offline: 'saved', inputs: ['page.html'] });
  expect(options('page.html')).toMatchObject({ follow: false, offline: null });
});

test('--ndjson without a file reads lines from standard input', () => {
  expect(options('--ndjson')).toMatchObject({ inputs: ['-'], stdin: 'ndjson' });
  expect(options('--ndjson', 'a.warc')).toMatchObject({ inputs: ['a.warc'], stdin: 'html' });
  expect(options('--from', 'warc')).toMatchObject({ inputs: ['-'], stdin: 'warc' });
});

test.each([
  [['--colour', 'page.html'], "Unknown option '--colour'"],
  [[], 'Nothing to read'],
  [['--jobs', 'two', 'page.html'], '--jobs takes'],
  [['--timeout', '0', 'page.html'], '--timeout takes'],
  [['--timeout', 'Infinity', 'page.html'], '--timeout takes'],
  [['--url', 'https://harbour-post.test/', 'page.html', 'other.html'], 'name one FILE'],
  [['--url', 'https://harbour-post.test/', '--ndjson'], 'name one FILE'],
  [['--verify', 'monday.zip', 'tuesday.zip'], '--verify holds one ZIP against its hashes; tuesday.zip would not be read'],
  [['--from', 'pdf'], '--from takes'],
  [['--resume', 'page.html'], '--resume needs --out'],
  [['--url', 'harbour post', 'page.html'], '--url takes a full address'],
  [['--export', 'pdf'], '--export takes markdown, text, html'],
  [['--export', 'csv', '--ndjson', 'page.html'], '--export prints one document'],
  [['--export', 'csv', '--at', 'noon', 'page.html'], '--at takes a moment'],
])('%j is refused in words', (args, why) => {
  expect(refusal(...args)).toContain(why);
});
