import { expect, test } from 'vitest';
import { sameAgent, samePerson } from './same-agent.ts';

const found = (name: string, domain: string | null = null) => ({ name, domain, url: null });

test('an agency is the same under its short and its full name', () => {
  expect(sameAgent('AP', null, found('The Associated Press'))).toBe(true);
  expect(sameAgent('Agence France-Presse', null, found('AFP'))).toBe(true);
});

test('an outlet is the same by the address it stands at', () => {
  expect(sameAgent('Grist', null, found('Grist Magazine', 'grist.org'))).toBe(true);
  expect(sameAgent('The Atlantic', 'https://www.theatlantic.com/a', found('Atlantic Monthly Group', 'theatlantic.com'))).toBe(true);
  expect(sameAgent('nytimes.com', null, found('The New York Times'))).toBe(true);
});

test('a legal form, an article or an accent makes no other party', () => {
  expect(sameAgent('The Harbour Post', null, found('Harbour Post Ltd'))).toBe(true);
  expect(sameAgent('Público', null, found('Publico'))).toBe(true);
});

test('a section of a Chinese outlet is the outlet', () => {
  expect(sameAgent('人民网-体育频道', null, found('人民网'))).toBe(true);
});

test('outlets that share a short word are not the same', () => {
  expect(sameAgent('The Harbour Post', null, found('The Valley Post'))).toBe(false);
  expect(sameAgent('CNN', null, found('CNBC', 'cnbc.com'))).toBe(false);
  expect(sameAgent('', 'https://valley-post.test/', found('The Harbour Post'))).toBe(false);
});

test('a person is the same with the family name first', () => {
  expect(samePerson('Ada Wren', 'Wren Ada')).toBe(true);
  expect(samePerson('Ada Wren', 'Ada Finch')).toBe(false);
});
