import { expect, test } from 'vitest';
import { greekNominative } from './greek-case.ts';

test.each([
  ['δημοσιεύτηκε στον «', 'Φάρο της Κυριακής', 'Φάρος της Κυριακής'],
  ['στον ', 'Λιμενικό Ταχυδρόμο', 'Λιμενικός Ταχυδρόμος'],
  ['στον ', 'Αγώνα', 'Αγώνας'],
])('behind "%s" %s is %s', (before, name, masthead) => {
  expect(greekNominative(name, before)).toBe(masthead);
});

test.each([
  ['στο «', 'Λιμάνι'],
  ['στην ', 'Εφημερίδα'],
  ['στον ', 'Guardian'],
  ['από: ', 'Φάρο'],
])('behind "%s" %s stays as it is', (before, name) => {
  expect(greekNominative(name, before)).toBe(name);
});
