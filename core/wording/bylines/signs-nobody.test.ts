import { expect, test } from 'vitest';
import { signsNobody } from './signs-nobody.ts';

test.each([
  'Avec AFP',
  '(Source AFP)',
  'Quelle Hafenblatt',
  'Mit Agenturmaterial',
  'Mit Material der dpa',
  '(da La Voce del Molo, 3 marzo 2019)',
  'Aus dem Hafenblatt, 4. Mai 2021',
  'PUERTO VIEJO, 13 Feb. (LITORAL PRESS) -',
])('"%s" signs nobody', (line) => {
  expect(signsNobody(line)).toBe(true);
});

test.each(['Anna Winter', 'Mit Anna Winter', 'Da Silva, Ana, 2019 em Lisboa', 'Quelle surprise au port', 'Ada Winter (Puerto del Mar)'])(
  '"%s" may sign',
  (line) => {
    expect(signsNobody(line)).toBe(false);
  },
);
