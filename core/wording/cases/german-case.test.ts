import { expect, test } from 'vitest';
import { germanNominative } from './german-case.ts';

test.each([
  ['der Redaktion des ', 'Hafenblatts', 'Hafenblatt'],
  ['Ausgabe des ', 'Küstenboten', 'Küstenbote'],
  ['erschien im ', 'Küstenboten', 'Küstenbote'],
  ['mit Genehmigung des ', 'Weser-Anzeigers', 'Weser-Anzeiger'],
  ['zuerst in der ', 'Neuen Hafenzeitung', 'Neue Hafenzeitung'],
  ['zuerst im ', 'Evangelischen Küstenblatt', 'Evangelisches Küstenblatt'],
  ['zuerst im ', 'Neuen Kurier', 'Neuer Kurier'],
])('behind "%s" %s is %s', (before, name, masthead) => {
  expect(germanNominative(name, before)).toBe(masthead);
});

test.each([
  ['zuerst in: ', 'Hafenblatts'],
  ['bei ', 'Neuen Ufern'],
  ['im ', 'Bremen Journal'],
  ['in der ', 'Aachener Post'],
  ['des ', 'Fokus'],
  ['den ', 'Hafennachrichten'],
  ['der ', 'Wochenboten'],
])('behind "%s" %s stays as it is', (before, name) => {
  expect(germanNominative(name, before)).toBe(name);
});
