import { expect, test } from 'vitest';
import { titleOfLink } from './linked-title.ts';

const POST = 'https://chaosheng.test/posts/2024/05/anjing-de-gangkou';

test.each([
  ['潮汐表和缆绳结的完整使用指南', '本文转载自'],
  ['【缆绳入门】2：常用的结', '本文转载自：'],
  ['Three knots', '原文地址：'],
  ['港口之晨', '本文翻译自'],
  ['Forms and harbours', 'Перевод статьи "'],
  ['Why we moved the quay', 'Bài viết được dịch từ bài '],
])('what a link to an article is worded by is its title: %s', (words, before) => {
  expect(titleOfLink(words, POST, before)).toEqual({ title: words, site: null });
});

test.each([
  ['安静的港口 - 潮报', '安静的港口', '潮报'],
  ['静かな港のつくりかた - ミナト', '静かな港のつくりかた', 'ミナト'],
  ['Quiet harbours | Chaosheng', 'Quiet harbours', 'Chaosheng'],
])('a title may close with its site: %s', (words, title, site) => {
  expect(titleOfLink(words, POST, '转载自')).toEqual({ title, site });
});

test.each([
  ['潮生', '转载自'],
  ['港口日报', '原文：'],
  ['Chaosheng', '原文：'],
  ['Harbour Post', 'Reprinted from '],
  ['Lantern Weekly – Coast', 'First published in '],
  ['originally appeared', 'This article '],
])('an outlet’s name and the notice’s own words are none: %s', (words, before) => {
  expect(titleOfLink(words, POST, before)).toBeNull();
});

test('whoever is linked at a front page is named, however long', () => {
  expect(titleOfLink('潮汐与港口研究者联合博客', 'https://chaosheng.test/', '转载自')).toBeNull();
});
