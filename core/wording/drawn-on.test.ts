import { expect, test } from 'vitest';
import { isDrawnOn } from './drawn-on.ts';

test.each([
  ['Politie Oost-Lantaarn', null],
  ['Policía Nacional de La Linterna', null],
  ['пресс-служба Минводхоза', null],
  ['Lantern Belediyesi Basın Bülteni', null],
  ['Journal of Breakwaters, 2024. DOI: 10.5555/1', null],
  ['Lantern v. Harbour, complaint', null],
  ['Autorità del Porto, relazione annuale', null],
  ['Lantern Works', 'https://newsroom.lanternworks.test/2024/meter-launch'],
  ['Lantern Works', 'https://lanternworks.test/en/press-releases/meter-launch'],
  ['Lantern Works', 'https://twitter.com/lanternworks/status/1778300044551'],
  ['@keeper', 'https://x.com/keeper/status/1778300044551'],
])('"Source: %s" tells what a text draws on', (value, url) => {
  expect(isDrawnOn(value, url)).toBe(true);
});

test.each([
  ['Technische Werft, Pressemitteilung', null],
  ['Lantern University', 'https://newsroom.lantern.edu/2024/eels-hear-pumps'],
  ['Police Gazette', null],
  ['Lantern v Praze', null],
  ['Lantern Report', null],
  ['Pressemitteilung der Werft', null],
  ['Harbour Post', 'https://press.harbourpost.test/2024/05/the-breakwater-holds'],
  ['Politico', 'https://politico.test/2024/05/the-breakwater-holds'],
  ['The Lantern', 'https://lantern.test/2024/05/the-breakwater-holds'],
])('"Source: %s" names whose text it may be', (value, url) => {
  expect(isDrawnOn(value, url)).toBe(false);
});
