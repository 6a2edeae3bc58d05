import { expect, test } from 'vitest';
import { isDrawnOn } from './drawn-on.ts';

const drawsOn = (value: string, url: string | null, saysCopied = false) =>
  isDrawnOn({ value, name: value.split(', ')[0] ?? value, url, saysCopied });

test.each([
  ['Politie Oost-Lantaarn', null],
  ['Policía Nacional de La Linterna', null],
  ['пресс-служба Минводхоза', null],
  ['Lantern Belediyesi Basın Bülteni', null],
  ['Journal of Breakwaters, 2024. DOI: 10.5555/1', null],
  ['Lantern v. Harbour, complaint', null],
  ['Autorità del Porto, relazione annuale', null],
  ['Harbours Act 2009, section 4', null],
  ['Lantern Census 2021', null],
  ['Pump Manual, 3rd edition', null],
  ['interview with the keeper', null],
  ['Lantern Works blog', null],
  ['Lantern Council', null],
  ['Lantern Works', 'https://newsroom.lanternworks.test/2024/meter-launch'],
  ['Lantern Works', 'https://lanternworks.test/en/press-releases/meter-launch'],
  ['Lantern Works', 'https://blog.lanternworks.test/2024/05/meter-launch'],
  ['Lantern Works GmbH', 'https://lanternworks.test/2024/05/meter-launch'],
  ['Lantern Works', 'https://twitter.com/lanternworks/status/1778300044551'],
  ['@keeper', 'https://x.com/keeper/status/1778300044551'],
  ['The keeper on video', 'https://www.youtube.com/watch?v=abc'],
  ['Lantern', 'https://www.lantern.gob.mx/noticias/2024/muelle'],
])('"Source: %s" tells what a text draws on', (value, url) => {
  expect(drawsOn(value, url)).toBe(true);
});

test.each([
  ['Technische Werft, Pressemitteilung', null],
  ['Lantern University', 'https://newsroom.lantern.edu/2024/eels-hear-pumps'],
  ['Police Gazette', null],
  ['Lantern v Praze', null],
  ['Lantern Report', null],
  ['Pressemitteilung der Werft', null],
  ['Pressemitteilung Hafenamt Lantern', null],
  ['Harbour Post', 'https://press.harbourpost.test/2024/05/the-breakwater-holds'],
  ['Politico', 'https://politico.test/2024/05/the-breakwater-holds'],
  ['The Lantern', 'https://lantern.test/2024/05/the-breakwater-holds'],
  ['Council Bluffs Courier', null],
  ['Sud Lantern', null],
])('"Source: %s" names whose text it may be', (value, url) => {
  expect(drawsOn(value, url)).toBe(false);
});

test('a label that says that the text is a copy is believed of a blog, not of an office', () => {
  expect(drawsOn('Lantern', 'https://blog.lantern.test/2024/05/the-breakwater-holds', true)).toBe(false);
  expect(drawsOn('Ministry of Lanterns', null, true)).toBe(true);
});
