import { expect, test } from 'vitest';
import { agencyAndPerson } from './agency-and-person.ts';

test('an agency and, behind a comma, a person', () => {
  expect(agencyAndPerson('PAP - Nauka w Polsce, Ludmiła Żelazko', 'pl')).toEqual({
    agency: 'PAP - Nauka w Polsce',
    person: 'Ludmiła Żelazko',
  });
  expect(agencyAndPerson('Tereza Přístavní, ČTK', 'cs')).toEqual({ agency: 'ČTK', person: 'Tereza Přístavní' });
  expect(agencyAndPerson('Reuters, Ada Winter', 'en')).toEqual({ agency: 'Reuters', person: 'Ada Winter' });
});

test.each(['PAP, Warszawa', 'Hafenblatt, Ada Winter', 'PAP, 12 marca', 'Ada Winter', 'PAP, Ada Winter, Gdańsk'])(
  '"%s" is no such pair',
  (line) => {
    expect(agencyAndPerson(line, 'pl')).toBeNull();
  },
);

test('a person and, behind a comma, an agency by its whole name', () => {
  expect(agencyAndPerson('Ada Winter, The Canadian Press', 'en')).toEqual({ agency: 'The Canadian Press', person: 'Ada Winter' });
  expect(agencyAndPerson('Ada Winter, Harbour Press', 'en')).toBeNull();
});
