import { expect, test } from 'vitest';
import { isOwnPart } from './own-part.ts';

const isOwn = (text: string, name: string, linksElsewhere = false) => {
  const at = text.indexOf(name);
  return isOwnPart(text, at, at + name.length, linksElsewhere);
};

test.each([
  'This article first appeared in Low Tide, our weekly newsletter about the river.',
  'Dieser Text erschien zuerst in unserem Newsletter Low Tide.',
  'Cet article a d’abord paru dans Low Tide, notre lettre du vendredi.',
  'A version of this story first ran in Low Tide newsletter. Sign up to get it on Fridays.',
  'This story first appeared in Low Tide, our print magazine.',
  'This story first appeared in our weekly Harbour Post Low Tide newspaper, on sale for R29.',
])('%s: the page’s own', (line) => expect(isOwn(line, 'Low Tide')).toBe(true));

test.each([
  'This article first appeared in Low Tide, our sister newsletter in the north.',
  'This article first appeared in Low Tide. Our newsletter comes on Fridays.',
  'This article first appeared in Low Tide, a newsletter by Ada Winter.',
  'Dieser Text erschien zuerst bei unserem Partner Low Tide.',
])('%s: somebody else’s', (line) => expect(isOwn(line, 'Low Tide')).toBe(false));

test('a newsletter that is linked on another site is somebody else’s, whatever it invites to', () => {
  const line = 'First published in Low Tide newsletter. Subscribe there.';
  expect([isOwn(line, 'Low Tide', true), isOwn(line, 'Low Tide')]).toEqual([true, true].map((_, index) => index === 1));
});

test('“our blog” is the page’s own, unless the line links to another site', () => {
  const line = 'This article originally appeared on our Medium blog.';
  expect(isOwnPart(line, line.indexOf('Medium'), line.indexOf('.'), false)).toBe(true);
  expect(isOwnPart(line, line.indexOf('Medium'), line.indexOf('.'), true)).toBe(false);
});

test.each([
  ['本文发表在 文化 栏目', '文化 栏目'],
  ['本文刊登在“文化”版', '文化'],
  ['この記事は「文化」カテゴリーに掲載されました', '文化'],
  ['이 기사는 문화 섹션에 실렸습니다', '문화 섹션'],
  ['บทความนี้ตีพิมพ์ในหมวด วัฒนธรรม', 'หมวด วัฒนธรรม'],
])('%s: a section of the page’s own site', (line, name) => expect(isOwn(line, name)).toBe(true));

test.each([
  ['本文发表在《海港日报》文化版', '《海港日报》'],
  ['本文发表于新港网财经频道', '新港网财经频道'],
  ['この記事は「港湾新聞」の文化欄に掲載されました', '港湾新聞'],
  ['이 기사는 항구일보 문화 섹션에 실렸습니다', '항구일보'],
])('%s: an outlet, with its section', (line, name) => expect(isOwn(line, name)).toBe(false));
