import { expect, test } from 'vitest';
import { readReuseSentence } from './reuse-sentence.ts';

const ruled = (sentence: string) =>
  readReuseSentence(sentence).map(({ use, ruling, conditions }) => [use, ruling, conditions.join(' ')].join(': '));

test.each([
  [
    'The Institute grants permission to cross-post Harbour Post articles on community internet sites as long the source and copyright are acknowledged together with a hyperlink to the original Harbour Post article.',
    ['repost-noncommercial: permitted-with-conditions: credit-source state-copyright link-to-original'],
  ],
  [
    'For publication of Harbour Post articles in print or other forms including commercial internet sites, contact: desk@harbour-post.test',
    ['repost-commercial: ask-first: ', 'print: ask-first: '],
  ],
  ['This material may not be published, broadcast, rewritten or redistributed.', ['any: forbidden: ']],
  ['No part of this site may be reproduced without the written permission of the publisher.', ['any: ask-first: ']],
  ['Our texts may be republished here and elsewhere with the author’s permission.', ['any: ask-first: ']],
  ['Stories are to be republished only with the consent of the editors.', ['any: ask-first: ']],
  ['Nachdruck und Weiterverbreitung, auch auszugsweise, nur mit Genehmigung.', ['any: ask-first: ']],
  [
    'Verwendung und Weitergabe der Inhalte nur unter Namensnennung bzw. Linksetzung.',
    ['any: permitted-with-conditions: credit-author credit-source link-to-original'],
  ],
  ['Копирование материалов сайта без согласования с редакцией запрещено.', ['any: ask-first: ']],
  ['Copying our articles without asking is prohibited.', ['any: ask-first: ']],
  ['You can’t republish our articles.', ['any: forbidden: ']],
  ['Our articles are free to republish: credit us, and tell us where by e-mail.', ['any: permitted-with-conditions: credit-source notify']],
  ['Our articles are in the public realm and may be used for education without permission.', ['any: permitted: ']],
  ['None of our articles may be used for education without permission.', ['any: ask-first: ']],
  ['This article may not be reproduced for any commercial purpose.', ['repost-commercial: forbidden: ']],
  ['Die Vervielfältigung ist nur für den privaten Gebrauch gestattet.', ['any: ask-first: ']],
  ['本サイトの内容をAIの学習に使用することを禁じます。', ['ai-training: forbidden: ']],
  [
    'This article is free to republish: keep the tracking pixel and add “This article is republished here with permission.”',
    ['any: permitted-with-conditions: keep-tracking-code'],
  ],
  ['No está permitida la reproducción total de artículos, ni su uso comercial, sin autorización previa.', ['any: ask-first: ']],
  ['Toute reproduction interdite sans autorisation', ['any: ask-first: ']],
  ['Prohibida su reproducción total o parcial sin autorización escrita de su titular.', ['any: ask-first: ']],
  ['É proibida a reprodução de matérias sem ser citada a fonte.', ['any: permitted-with-conditions: credit-source']],
  ['При перепечатке активная гиперссылка на сайт обязательна.', ['any: permitted-with-conditions: credit-source link-to-original']],
  ['Использование материалов сайта возможно с разрешения редакции.', ['any: ask-first: ']],
  ['未经授权，不得转载', ['any: ask-first: ']],
  ['版權所有 不得轉載', ['any: forbidden: ']],
  ['转载请注明出处', ['any: permitted-with-conditions: credit-source']],
  ['無断転載を禁じます。', ['any: ask-first: ']],
  ['무단 전재 및 재배포, AI학습 및 활용 금지', ['any: ask-first: ', 'ai-training: ask-first: ']],
  ['نقل مطالب با ذکر منبع بلامانع است.', ['any: permitted-with-conditions: credit-source']],
  [
    'All rights reserved, including those for text and data mining and AI training.',
    ['text-and-data-mining: ask-first: ', 'ai-training: ask-first: '],
  ],
  ['You can republish our articles for free.', ['any: permitted: ']],
  ['Our texts may be used free of charge.', ['any: permitted: ']],
  ['Преузимање текстова дозвољено уз навођење извора.', ['any: permitted-with-conditions: credit-source']],
  ['Lainatessasi mainitse lähde.', ['any: permitted-with-conditions: credit-source']],
  [
    'You may translate our stories if you credit us and link back to the original.',
    ['translate: permitted-with-conditions: credit-source link-to-original'],
  ],
  ['Permission to reprint is granted provided that the source is acknowledged.', ['any: permitted-with-conditions: credit-source']],
  [
    'Reproduction autorisée sauf à des fins commerciales, moyennant mention de la source.',
    ['repost-noncommercial: permitted-with-conditions: credit-source noncommercial'],
  ],
  ['Prohibida la reproducción con fines comerciales.', ['repost-commercial: forbidden: ']],
  ['Commercial use requires written consent.', ['repost-commercial: ask-first: ']],
  ['Articles may be quoted with credit to Harbour Post.', ['excerpt: permitted-with-conditions: credit-source']],
  ['This content is for personal, non-commercial use only.', ['any: ask-first: ']],
  ['Die Nutzung der Inhalte zum Training von KI-Systemen ist untersagt.', ['ai-training: forbidden: ']],
  ['È vietato l’utilizzo dei contenuti per l’addestramento di sistemi di intelligenza artificiale.', ['ai-training: forbidden: ']],
  ['İçerik izinsiz kopyalanamaz, yapay zekâ eğitiminde kullanılamaz.', ['any: ask-first: ', 'ai-training: ask-first: ']],
  [
    'Está permitida la reproducción de esta obra, siempre que se cite la fuente y que no sea para la venta u otro fin de carácter comercial.',
    ['repost-noncommercial: permitted-with-conditions: credit-source noncommercial'],
  ],
  ['İçerikler, kaynak gösterilmeden ve izin alınmadan kopyalanamaz.', ['any: ask-first: ']],
  ['引用の際は出典を明記してください。', ['excerpt: permitted-with-conditions: credit-source']],
  ['引用・転載する場合は引用元を明記してください。', ['any: permitted-with-conditions: credit-source']],
  [
    'La riproduzione degli articoli è consentita citando la fonte con un link attivo.',
    ['any: permitted-with-conditions: credit-source link-to-original'],
  ],
  [
    'Przedruk dozwolony pod warunkiem podania źródła i linku do artykułu.',
    ['any: permitted-with-conditions: credit-source link-to-original'],
  ],
  ['Для друкованих видань передрук дозволяється при згадці сайту.', ['any: permitted-with-conditions: credit-source']],
  ['Se autoriza la reproducción citando expresamente el origen.', ['any: permitted-with-conditions: credit-source']],
  ['Reprinting is allowed on condition that the crane is named.', ['any: permitted-with-conditions: ']],
  ['未经授权 禁止转载与商用', ['any: ask-first: ']],
  ['No part of this work may be reproduced for the purpose of training artificial intelligence.', ['ai-training: forbidden: ']],
  ['Wir untersagen die Nutzung für Text und Data Mining im Sinne von § 44b UrhG.', ['text-and-data-mining: forbidden: ']],
  ['Materials may only be reproduced for commercial purposes under a licence from the printer.', ['repost-commercial: ask-first: ']],
  ['It may not be rewritten or redistributed without the prior written authority of the Quay.', ['any: ask-first: ']],
  ['Längere Zitate oder die Übernahme ganzer Texte bedürfen der Rücksprache.', ['any: ask-first: ']],
])('%s', (sentence, terms) => {
  expect(ruled(sentence)).toEqual(terms);
});

test('whose articles a permission covers', () => {
  const [term] = readReuseSentence('We grant permission to republish Quay Lantern stories with a link to the original.');
  expect(term?.coversWorksOf).toBe('Quay Lantern');
});

test.each([
  'Reproduced and republished with permission from the Harbour Institute.',
  'It has been republished here with the author’s permission.',
  'This essay is reprinted on this site by kind permission of its publisher.',
  'Some of the comments may be reprinted elsewhere in the newspaper.',
  'The use of cranes rose by a third.',
  'Waiting for permission',
  '本文使用“署名-非商业性使用-禁止演绎 4.0 国际(CC BY-NC-ND 4.0)”进行许可。',
  '본 저작물은 공공누리 제4유형 : 출처표시+상업적이용금지+변경금지 조건에 따라 이용할 수 있습니다.',
  'The reproduction must not be represented as an official version.',
  'Estilos de reproducción',
  'Our stories may be republished under Creative Commons license CC BY-NC-ND 4.0.',
  'Publish your press release with us for free.',
  'You can publish your event on our website at no cost.',
  'Write for us: you can publish your story here.',
  'Join us: it is free to publish on Harbour Post Community.',
  'Forward this article to your email lists.',
  'Our articles are available free of charge thanks to the support of readers like you.',
  'Thanks to advertising we can publish quality journalism for free.',
  'We are able to publish this material thanks to the generous permission of the museum.',
  'By submitting content, you give us permission to publish, reproduce and distribute it.',
  'Mit den Werbeerlösen können wir Qualitätsartikel kostenfrei veröffentlichen.',
  'Leserbriefe dürfen gekürzt veröffentlicht werden.',
  'Hier können Vereine ihre Beiträge kostenlos veröffentlichen.',
  'Gracias a la publicidad podemos publicar contenidos gratis.',
  'يسمح بنشر التعليقات في الموقع.',
  'By posting a comment you grant us permission to publish it.',
  'The cabin is for personal use only.',
  'This is free software, and you may redistribute it under certain conditions.',
  'The code is licensed under the MIT License, and you may use it freely.',
  'Source code may be copied and republished for any purpose.',
  'Der Quellcode darf frei verwendet und weiterverbreitet werden.',
])('no rule on reuse: %s', (sentence) => {
  expect(ruled(sentence)).toEqual([]);
});

test.each([
  ['Se permite la reproducción parcial de los contenidos.', 'excerpt: permitted: '],
  ['Se permite la reproducción total o parcial citando la fuente.', 'any: permitted-with-conditions: credit-source'],
  ['Se autoriza la reproducción de hasta dos párrafos con enlace a la nota.', 'excerpt: permitted-with-conditions: link-to-original'],
  ['È consentita la riproduzione parziale citando la fonte.', 'excerpt: permitted-with-conditions: credit-source'],
  ['You may republish up to 100 words of any article with a link.', 'excerpt: permitted-with-conditions: link-to-original'],
  ['You may reproduce this article in whole or in part with credit.', 'any: permitted-with-conditions: credit-source'],
  ['Частичное использование материалов разрешается при условии ссылки на источник.', 'excerpt: permitted-with-conditions: credit-source'],
  ['允许部分转载，请注明出处。', 'excerpt: permitted-with-conditions: credit-source'],
])('leave for a part is leave for no more: %s', (sentence, expected) => {
  expect(ruled(sentence)).toEqual([expected]);
});

test.each([
  [
    'You can republish our articles, even commercially, if you name the author and link back.',
    'any: permitted-with-conditions: credit-author link-to-original',
  ],
  [
    'Vous pouvez reproduire cet article, y compris à des fins commerciales, à condition de citer l’auteur et la source.',
    'any: permitted-with-conditions: credit-author credit-source',
  ],
  ['This article may be republished for commercial purposes with credit.', 'repost-commercial: permitted-with-conditions: credit-source'],
  ['Articles may be reprinted for commercial use if a fee is paid.', 'repost-commercial: ask-first: '],
])('commerce beside other uses leaves them all: %s', (sentence, expected) => {
  expect(ruled(sentence)).toEqual([expected]);
});

test('a ban on one way of doing it is none on doing it', () => {
  expect(ruled('You can’t republish our stories wholesale.')).toEqual([]);
  expect(ruled('Our articles may not be resold separately.')).toEqual([]);
  expect(ruled('Our articles may not be reproduced or systematically stored.')).toEqual(['any: forbidden: ']);
});
