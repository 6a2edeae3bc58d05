import { expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { leadLines } from './lead-lines.ts';

const [first = '', second = '', third = ''] = prose.split('\n');
const own = '<p class="author">Ada Winter</p>';
const isLead = (body: string) => leadLines(articleWith({ body })).some(({ text }) => text === 'Ada Winter');

test('below a standfirst, or two, stands the byline', () => {
  expect(isLead(`${first}${own}${second}${third}`)).toBe(true);
  expect(isLead(`${first}<p>The council meets on Thursday to decide who pays for it.</p>${own}${second}${third}`)).toBe(true);
});

test('a short text is signed at its end, a note behind the name', () => {
  expect(isLead(`${first}${second}${own}${third}`)).toBe(true);
});

test('what stands among the paragraphs is no byline', () => {
  expect(isLead(`${first}${second}${own}${third}${first}`)).toBe(false);
  expect(isLead(`${first}${second}${third}${own}${first}${second}`)).toBe(false);
});
