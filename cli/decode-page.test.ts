import { expect, test } from 'vitest';
import { decodePage } from './decode-page.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('a byte order mark decides', () => {
  expect(decodePage(Buffer.from('\ufeff<meta charset="utf-8">Zürich', 'utf16le'), 'iso-8859-1')).toContain('Zürich');
  expect(decodePage(Buffer.from('\ufeff<p>Zürich'))).toBe('<p>Zürich');
});

test('the page’s own declaration is believed', () => {
  expect(decodePage(latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">Z\xfcrich'))).toContain('Zürich');
  expect(decodePage(latin1('<meta charset=windows-1251>\xcf\xf0\xe0\xe2\xe4\xe0'))).toContain('Правда');
  expect(decodePage(latin1('<meta charset="gb2312">\xd0\xc2\xbb\xaa'))).toContain('新华');
});

test('windows-1252 is read where a page says latin 1, as browsers do', () => {
  expect(decodePage(latin1('<meta charset="iso-8859-1">\x93Quay\x94'))).toContain('“Quay”');
});

test('a page that declares nothing is UTF-8 where it can be', () => {
  expect(decodePage(Buffer.from('<p>Zürich – Łódź'))).toBe('<p>Zürich – Łódź');
  expect(decodePage(latin1('<p>Z\xfcrich'))).toBe('<p>Zürich');
});

test('a page that declares nothing and is no UTF-8 is read as its letters tell', () => {
  const russian =
    'Бригада лесорубов наткнулась на бивень мамонта, который заметил тракторист, когда ковш вывернул из глины тёмный предмет. ';
  const inWindows1251 = Buffer.from([...russian].map((letter) => cyrillic(letter)));
  expect(decodePage(inWindows1251)).toBe(russian);
  const french =
    'Les ostréiculteurs de la rive sont inquiets : le sel a gagné l’été dernier tout l’estuaire, et la pluie tombée hier n’a rien changé. ';
  expect(decodePage(latin1(french.replaceAll('’', "'").repeat(8)))).toContain('ostréiculteurs');
});

/** A letter's byte in windows-1251. */
function cyrillic(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === 'ё') return 0xb8;
  return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
}

test('a charset that nobody knows stops nothing', () => {
  expect(decodePage(Buffer.from('<meta charset="klingon"><p>Quay'), 'romulan')).toContain('Quay');
});
