import { expect, test } from 'vitest';
import { greekSignature } from './greek-person.ts';

test.each([
  ['Του Νίκου Αλεξίου', 'Νίκος Αλεξίου'],
  ['Του Κώστα Δημητρίου', 'Κώστας Δημητρίου'],
  ['Του Αντώνη Παππά', 'Αντώνης Παππάς'],
  ['Του Γιώργου Παπαδόπουλου', 'Γιώργος Παπαδόπουλος'],
  ['Του Απόστολου Θεοδωράκη', 'Απόστολος Θεοδωράκης'],
  ['Της Μαρίας Παπαδοπούλου', 'Μαρία Παπαδοπούλου'],
  ['Της Ελένης Κ. Σκλήθρου', 'Ελένη Κ. Σκλήθρου'],
])('"%s" is signed by %s', (line, name) => {
  expect(greekSignature(line.slice(4), line)).toBe(name);
});

test('what is in no genitive, or may have its accent elsewhere, stays as it is', () => {
  expect(greekSignature('Νίκου Αλεξίου', 'Νίκου Αλεξίου')).toBe('Νίκου Αλεξίου');
  expect(greekSignature('Γιώργος Παππάς', 'Γράφει ο Γιώργος Παππάς')).toBe('Γιώργος Παππάς');
  expect(greekSignature('Αλεξάνδρου Αλεξίου', 'Του Αλεξάνδρου Αλεξίου')).toBe('Αλεξάνδρου Αλεξίου');
});
