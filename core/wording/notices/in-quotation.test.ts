import { expect, test } from 'vitest';
import { isReportedSpeech } from './in-quotation.ts';

const isTold = (text: string, words: string) =>
  isReportedSpeech(text, text.indexOf(words), text.indexOf(words) + 9, text.indexOf(words) + words.length);

test.each([
  ['Below it stood a line in grey: “This story first appeared in Tide Watch.”', 'This story first appeared in Tide Watch'],
  ['“This story first appeared in Tide Watch,” the site admitted on Tuesday.', 'This story first appeared in Tide Watch'],
  ['Unter dem Text stand: „Dieser Beitrag erschien zuerst in der „Laterne“.“', 'Dieser Beitrag erschien zuerst in der'],
  ['Dieser Beitrag erschien zuerst in der „Laterne“, hieß es am Ende also doch.', 'Dieser Beitrag erschien zuerst in der „Laterne“'],
  ['« Cet article est d’abord paru dans La Lanterne », reconnaît le site.', 'Cet article est d’abord paru dans La Lanterne'],
  ['Under texten stod: ”Artikeln publicerades först i Fyren.”', 'Artikeln publicerades först i Fyren'],
  ['Under teksten stod der: »Artiklen blev først bragt i Fyret.«', 'Artiklen blev først bragt i Fyret'],
  ['ページの末尾には小さく「この記事は灯台新聞に掲載されたものです」とあった。', 'この記事は灯台新聞に掲載されたものです'],
  ['文末只有一行小字：“本文转载自灯塔报。”作者说没有人联系过他。', '本文转载自灯塔报'],
])('words in marks are told of: %s', (text, words) => {
  expect(isTold(text, words)).toBe(true);
});

test.each([
  ['“This story first appeared in Tide Watch.”', 'This story first appeared in Tide Watch'],
  ['Anmerkung der Redaktion: „Dieser Beitrag erschien zuerst in der Laterne.“', 'Dieser Beitrag erschien zuerst in der Laterne'],
  ['The essay “What eels know” first appeared in Tide Watch.', 'first appeared in Tide Watch'],
  ['„Was Aale wissen“ erschien zuerst in der „Laterne“.', 'erschien zuerst in der „Laterne“'],
  ['Essän ”Vad ålen vet” publicerades först i Fyren.', 'publicerades först i Fyren'],
  ['The boat is 12" wide. This story first appeared in Tide Watch.', 'This story first appeared in Tide Watch'],
])('a line says it itself: %s', (text, words) => {
  expect(isTold(text, words)).toBe(false);
});
