import { expect, test } from 'vitest';
import { licenceIn } from './licence.ts';
import { licenceAt } from './licence-address.ts';

test.each([
  ['All content is available under the Open Government Licence v3.0, except where otherwise stated', 'OGL-UK-3.0'],
  ['Contains information licensed under the Open Government Licence – Canada.', 'OGL-Canada-2.0'],
  ['les contenus de ce site sont proposés sous licence etalab-2.0', 'etalab-2.0'],
  ['sous Licence Ouverte / Open Licence version 2.0', 'etalab-2.0'],
  ['Datenlizenz Deutschland – Namensnennung – Version 2.0', 'DL-DE-BY-2.0'],
  ['Datenlizenz Deutschland Zero 2.0', 'DL-DE-ZERO-2.0'],
  ['Norsk lisens for offentlige data (NLOD)', 'NLOD-2.0'],
  ['under the Open Government Licence', null],
])('%s', (text, spdx) => {
  expect(licenceIn(text)?.licence.spdx).toBe(spdx);
});

test.each([
  ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/', 'OGL-UK-3.0'],
  ['https://www.govdata.de/dl-de/by-2-0', 'DL-DE-BY-2.0'],
  ['https://github.com/etalab/licence-ouverte/blob/master/LO.md', 'etalab-2.0'],
])('%s', (address, spdx) => {
  expect(licenceAt(address)?.spdx).toBe(spdx);
});

test.each([
  'The government opened the licence office again.',
  'Die Lizenz in Deutschland läuft aus.',
  'La licence est ouverte aux juniors.',
])('no licence: %s', (text) => {
  expect(licenceIn(text)).toBeNull();
});
