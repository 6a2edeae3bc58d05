import { expect, test } from 'vitest';
import { hop } from '../../core/reading.test-support.ts';
import { english } from '../words.test-support.tsx';
import { storyName } from './story-name.ts';

const page = (key: string, title: string | null, originTitle: string | null) => ({
  key,
  url: `https://portal.test/${key}`,
  title,
  textHash: null,
  chain: [hop('Courier', { work: { title: originTitle, url: null, date: null } }), hop('Portal', { role: 'this-page' })],
});

test("a story has the headline of its origin, not its copies'", () => {
  const pages = [page('a', 'A town and its boat', null), page('b', 'A town and its boat', 'The ferry that kept a town')];
  expect(storyName(pages, english)).toEqual({ headline: 'The ferry that kept a town', origin: 'Courier' });
});

test('where the origin states none, the one that most copies give', () => {
  const pages = [page('a', 'A boat', null), page('b', 'The ferry', null), page('c', 'The ferry', null)];
  expect(storyName(pages, english).headline).toBe('The ferry');
});

test('a story without any headline goes by an address', () => {
  expect(storyName([page('a', null, null)], english).headline).toBe('https://portal.test/a');
  expect(storyName([{ ...page('a', null, null), url: 'https://unknown.invalid/a' }], english).headline).toBe('Page without a headline');
});

test('a story of pages that declare nothing comes from nowhere that is known', () => {
  const undeclared = { ...page('a', 'A town and its boat', null), chain: [hop('Portal', { role: 'this-page' })] };
  expect(storyName([undeclared], english)).toEqual({ headline: 'A town and its boat', origin: null });
});
