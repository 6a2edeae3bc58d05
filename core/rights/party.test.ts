import { expect, test } from 'vitest';
import { partyOf } from './party.ts';

test.each([
  ['S.A. Éditions de la Lampe', 'organization'],
  ['UAB Diena', 'organization'],
  ['Ada Winter', 'person'],
  ['Sia Winter', 'person'],
])('%s is of the type %s', (name, type) => {
  expect(partyOf(name).type).toBe(type);
});
