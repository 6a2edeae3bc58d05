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

test('a charset that nobody knows stops nothing', () => {
  expect(decodePage(Buffer.from('<meta charset="klingon"><p>Quay'), 'romulan')).toContain('Quay');
});
