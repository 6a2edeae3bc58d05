import { expect, test } from 'vitest';
import { readOriginalSourceLine } from '../../evidence/original-source-line.ts';
import { articleWith } from '../../page.test-support.ts';

const ENOUGH = 0.58;
const isSure = (line: string, lang = 'en') =>
  readOriginalSourceLine(articleWith({ foot: `<p>${line}</p>` }, { lang })).some(({ weight }) => weight >= ENOUGH);

test.each([
  ['Source: Lantern Courier', 'en'],
  ['Source: The Lighthouse', 'en'],
  ['Fonte: Portal da Lanterna', 'pt'],
  ['Quelle: Leuchtturmbote', 'de'],
  ['Kaynak: Fener Postası', 'tr'],
  ['Źródło: „Latarnia”', 'pl'],
  ['Sursa: Farul, 3 mai 2024', 'ro'],
  ['Source: University of Lantern', 'en'],
  ['Original source: Lantern', 'en'],
  ['ที่มา: โคมไฟ', 'th'],
])('"%s" names whose text it is', (line, lang) => {
  expect(isSure(line, lang)).toBe(true);
});

test.each([
  ['Source: Lantern Airport', 'en'],
  ['Fonte: Lanterna Pro Loco', 'it'],
  ['Quelle: Veranstalter', 'de'],
  ['Fuente: Cruz de Linterna', 'es'],
  ['Источник: Центр маяков', 'ru'],
])('"%s" may be whom a text draws on', (line, lang) => {
  expect(isSure(line, lang)).toBe(false);
});

test('an account on the portal’s own site is less sure than an outlet elsewhere', () => {
  const weight = (href: string) =>
    readOriginalSourceLine(articleWith({ byline: `<p>2024-05-03 来源：<a href="${href}">潮间带</a></p>` }, { lang: 'zh' }))[0]?.weight ?? 0;
  expect(weight('/profile/chaojiandai')).toBeLessThan(weight('https://chaojiandai.test/'));
});
