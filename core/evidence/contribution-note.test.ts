import { expect, test } from 'vitest';
import { articleWith } from '../page.test-support.ts';
import { readContributionNote } from './contribution-note.ts';

const named = (foot: string) =>
  readContributionNote(articleWith({ foot })).flatMap(({ says }) =>
    says.about === 'author' ? says.parties.map(({ name }) => `${name} (${says.role})`) : [],
  );

test('those who contributed to a report are contributors', () => {
  expect(named('<p>Boris Lund contributed to this report.</p>')).toEqual(['Boris Lund (contributor)']);
  expect(named('<p>Boris Lund and Clara Hook also contributed reporting.</p>')).toEqual([
    'Boris Lund (contributor)',
    'Clara Hook (contributor)',
  ]);
  expect(named('<p>Associated Press writer Boris Lund contributed to this story.</p>')).toEqual(['Boris Lund (contributor)']);
  expect(named('<p>CNN’s Boris Lund and Clara Hook contributed to this report</p>')).toEqual([
    'Boris Lund (contributor)',
    'Clara Hook (contributor)',
  ]);
  expect(named('<p>Boris Lund hat an diesem Text mitgearbeitet.</p>')).toEqual(['Boris Lund (contributor)']);
});

test('the line with which an agency closes names each in a part of their own', () => {
  expect(named('<p>(Reporting by Boris Lund in Oslo; Editing by Clara Hook and Eve Stone)</p>')).toEqual([
    'Boris Lund (contributor)',
    'Clara Hook (editor)',
    'Eve Stone (editor)',
  ]);
});

test('what else is contributed to, and by whom else, names nobody', () => {
  expect(named('<p>The storm contributed to the damage at the wall.</p>')).toEqual([]);
  expect(named('<p>Reuters contributed to this report.</p>')).toEqual([]);
  expect(named('<blockquote><p>Eve Stone contributed to this report.</p></blockquote>')).toEqual([]);
});
