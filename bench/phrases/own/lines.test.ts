import { expect, test } from 'vitest';
import { openDocument } from '../../../cli/open-document.ts';
import { readArticle } from '../../../core/read.ts';
import { findFalls, fingerprintLabels, loadFloors } from '../../floors.ts';
import { judgeCase } from './judge-case.ts';
import { loadOwnCases, type OwnCase } from './own-case.ts';
import { measureLines, pageOf, scoreLines } from './score-lines.ts';

test('as many lines as ever are heard, and no more of them yield a wrong origin', () => {
  const lists = loadOwnCases();
  const fingerprint = fingerprintLabels(Object.values(lists).flat());
  expect(findFalls('lines', loadFloors()['lines'], measureLines(scoreLines(lists)), fingerprint)).toEqual([]);
});

const line: OwnCase = {
  id: 'x',
  lang: 'en',
  place: 'foot',
  says: 'copied',
  text: 'This story first appeared in The Quay Post.',
  names: ['The Quay Post'],
};
const { url, html } = pageOf(line);
const reading = readArticle(openDocument(html), url);

test('a line is heard where the chain names its outlet, in any of its spellings', () => {
  expect(judgeCase(line, reading)).toBe('right');
  expect(judgeCase({ ...line, names: ['Quay-Post|The Quay Post'] }, reading)).toBe('right');
});

test('an outlet that the line does not name is a wrong origin, and so is any on the page of a trap', () => {
  expect(judgeCase({ ...line, names: ['Dune Herald'] }, reading)).toBe('wrong');
  expect(judgeCase({ ...line, says: 'nothing' }, reading)).toBe('wrong');
});

test('a page without a reading is silent', () => {
  expect(judgeCase(line, null)).toBe('silent');
});
