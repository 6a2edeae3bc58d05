import { expect, test } from 'vitest';
import { agencySignature } from './agency-signature.ts';

test('an agency and, behind a comma, a person', () => {
  expect(agencySignature('PAP - Nauka w Polsce, Ludmiła Żelazko', 'pl')).toEqual({
    agency: 'PAP - Nauka w Polsce',
    person: 'Ludmiła Żelazko',
  });
  expect(agencySignature('Tereza Přístavní, ČTK', 'cs')).toEqual({ agency: 'ČTK', person: 'Tereza Přístavní' });
  expect(agencySignature('Reuters, Ada Winter', 'en')).toEqual({ agency: 'Reuters', person: 'Ada Winter' });
});

test('the place between a person and the agency', () => {
  expect(agencySignature('Ayşe DENİZ / İSTANBUL, (DHA)', 'tr')).toEqual({ agency: 'DHA', person: 'Ayşe DENİZ' });
  expect(agencySignature('Ayşe DENİZ / İSTANBUL, (Deniz Postası)', 'tr')).toBeNull();
});

test.each(['PAP, Warszawa', 'Hafenblatt, Ada Winter', 'PAP, 12 marca', 'Ada Winter', 'PAP, Ada Winter, Gdańsk'])(
  '"%s" is no such pair',
  (line) => {
    expect(agencySignature(line, 'pl')).toBeNull();
  },
);

test('a person and, behind a comma, an agency by its whole name', () => {
  expect(agencySignature('Ada Winter, The Canadian Press', 'en')).toEqual({ agency: 'The Canadian Press', person: 'Ada Winter' });
  expect(agencySignature('Ada Winter, Harbour Press', 'en')).toBeNull();
});
