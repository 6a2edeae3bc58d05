import { expect, test } from 'vitest';
import { pageWith } from '../page.test-support.ts';
import { cutName } from './cut-name.ts';

test.each([
  ['es', 'Marea Alta en marzo de 2016 y se reproduce aquí', 'Marea Alta'],
  ['fr', 'L’Écho du Haut-Vivier du mardi 15 mars 2011', 'L’Écho du Haut-Vivier'],
  ['en', 'The Policy Ledger and made available via LedgerWire.', 'The Policy Ledger'],
  ['en', 'Fish and Chips Weekly', 'Fish and Chips Weekly'],
  ['da', 'Kanal 19. Mere på nettet', 'Kanal 19'],
])('a name ends before its day and before what was done with the text: %s', (lang, text, name) => {
  expect(cutName(pageWith('<p>…</p>', { lang }), text, 0, text.length).name).toBe(name);
});

test('a day whose sentence was cut behind it is no part of the name', () => {
  const text = 'Nordfjordposten 19. august.';
  expect(cutName(pageWith('<p>…</p>', { lang: 'no' }), text, 0, 'Nordfjordposten 19'.length).name).toBe('Nordfjordposten');
});
