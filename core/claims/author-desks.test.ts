import { expect, test } from 'vitest';
import { authorsOf } from './authors.test-support.ts';

const signedBy = (byline: string, lang = 'en') => authorsOf({ byline: `<div class="byline">${byline}</div>` }, lang);

test('a desk before a trade, behind the name, is nobody', () => {
  expect(signedBy('<a href="/author/ada">Ada Winter</a><span> | Fact Check Reporter</span>')).toBe('Ada Winter');
  expect(signedBy('Ada Winter, Higher Ed Reporter')).toBe('Ada Winter');
  expect(signedBy('ADA WINTER<span>SUBEDITOR DE NACIÓN</span><span>@adawinter</span>', 'es')).toBe('Ada Winter');
});

test('a second writer with a trade of their own is one', () => {
  expect(signedBy('Ada Winter, Boris Lund Reporter')).toBe('Ada Winter; Boris Lund');
  expect(signedBy('Ada Winter Staff Writer, Calla Reed Staff Writer')).toBe('Ada Winter; Calla Reed');
  expect(signedBy('Ada Winter and Calla Reed Staff Writers')).toBe('Ada Winter; Calla Reed');
});

test('who led a talk signs it below', () => {
  const talk = (line: string, lang: string) => authorsOf({ foot: `<p><em>${line}</em></p>` }, lang);
  expect(talk('Das Gespräch führte Lennart Voss.', 'de')).toBe('Lennart Voss');
  expect(talk('Die Fragen stellten Ada Winter und Otto See.', 'de')).toBe('Ada Winter; Otto See');
  expect(talk('Intervista raccolta da Marco Porto', 'it')).toBe('Marco Porto');
  expect(talk('Das Gespräch führte nicht weiter.', 'de')).toBe('');
});

test('a professor signs a Korean column; a politician in a subheading does not', () => {
  const post = (name: string) => `<span>${name}</span><span>입력 2024.03.14 06:00</span>`;
  expect(signedBy(post('김서연 한빛대 경제학과 교수'), 'ko')).toBe('김서연');
  expect(authorsOf({ byline: '<p>김서연 한빛대 경제학과 교수</p>' }, 'ko')).toBe('');
  expect(signedBy(post('김서연 한빛당 대표'), 'ko')).toBe('');
});

test('an Ethiopic name ends where the next element begins', () => {
  expect(signedBy('<span>ሰላም ተስፋዬ</span><span>መጋቢት 5, 2016</span>', 'am')).toBe('ሰላም ተስፋዬ');
});
