import { describe, expect, test } from 'vitest';
import { articleWith, prose } from '../page.test-support.ts';
import { readTranslationNote } from './translation-note.ts';

const translators = (foot: string) =>
  readTranslationNote(articleWith({ foot: `<p>${foot}</p>` })).flatMap(({ says }) =>
    says.about === 'author' ? says.parties.map((party) => party.name) : [],
  );

describe('a note names the translator', () => {
  test.each([
    ['Translated from the German by Ada Harbour', 'Ada Harbour'],
    ['本文由李光翻译', '李光'],
    ['（翻訳・山田花子）', '山田花子'],
    ['Z angielskiego przełożyła Ada Winter', 'Ada Winter'],
    ['Перевела с английского Ада Винтер', 'Ада Винтер'],
    ['TRANSLATION BY ADA HARBOUR', 'Ada Harbour'],
    ['Aus dem Englischen von Ada Hafen', 'Ada Hafen'],
    ['Übersetzt von: Ada Hafen', 'Ada Hafen'],
    ['Traduit de l’anglais par Ada Duport', 'Ada Duport'],
    ['Traducción de Ada Puerto', 'Ada Puerto'],
    ['Перевод: Ада Портова', 'Ада Портова'],
    ['Traducido del inglés para La Dársena por Ada Puerto', 'Ada Puerto'],
    ['Tradução de Ada Cais para o Cais do Vale.', 'Ada Cais'],
    ['A tradução é de Ada Cais.', 'Ada Cais'],
    ['Превела Ада Лучић', 'Ада Лучић'],
    ['Penerjemah: Ada Pelabuhan', 'Ada Pelabuhan'],
    ['译者：王小明', '王小明'],
  ])('%s', (words, name) => {
    expect(translators(words)).toEqual([name]);
  });
});

test('a book’s translator, and one that a reference names, is not the text’s', () => {
  expect(translators('Anna Merrow: Tidevann. Oversatt av Ola Vik. Lykt forlag, 2023.')).toEqual([]);
  expect(translators('Литература: Ада Зимина, Скеле севера. Превод: Ана Вода, Београд')).toEqual([]);
  expect(translators('Oversatt av Ola Vik. Teksten er forkortet.')).toEqual(['Ola Vik']);
});

test('the linked original is where the text derives from', () => {
  const note = 'Translated by Ada Harbour from <a href="https://faro.test/2024/05/la-noche-del-rompeolas">La noche del rompeolas</a>';
  const found = readTranslationNote(articleWith({ foot: `<p>${note}</p>` })).map(({ says }) => says);
  expect(found).toContainEqual(
    expect.objectContaining({ about: 'origin', relation: 'translated-from', url: 'https://faro.test/2024/05/la-noche-del-rompeolas' }),
  );
});

test('"translation" in the text explains words', () => {
  const body = `${prose}<p>Translation: The odds are very much stacked against the boats.</p>${prose}`;
  expect(readTranslationNote(articleWith({ body }))).toEqual([]);
  expect(translators('Read the Spanish version of this article translated by Ada Harbour')).toEqual([]);
});

describe('a line that calls the text a translation and names nobody', () => {
  test.each([
    ['en', 'This article was translated from French.'],
    ['en', 'Read the original in Spanish.'],
    ['en', 'This is a machine translation of the original article.'],
    ['en', 'The original article was published in German.'],
    ['en', 'This story was originally written in Arabic.'],
    ['en', 'Translated with the help of AI from the original German.'],
    ['de', 'Der Text ist eine Übersetzung aus dem Englischen.'],
    ['de', 'Dieser Text wurde ursprünglich auf Englisch veröffentlicht.'],
    ['de', 'Das Original erschien auf Englisch.'],
    ['de', 'Dieser Artikel wurde maschinell übersetzt.'],
    ['fr', "Cet article a été traduit de l'anglais."],
    ['fr', "Traduction automatique de l'article original en anglais."],
    ['fr', "Nous publions la traduction de l'entretien paru dans La Lanterne."],
    ['fr', 'Cet article est paru initialement en anglais.'],
    ['es', 'Este artículo fue publicado originalmente en inglés.'],
    ['es', 'Esta es una traducción automática.'],
    ['pt', 'Este texto foi publicado originalmente em inglês.'],
    ['it', "Questo articolo è stato tradotto dall'inglese."],
    ['nl', 'Dit artikel is vertaald uit het Engels.'],
    ['sv', 'Artikeln är översatt från engelska.'],
    ['pl', 'Tekst został przetłumaczony z języka angielskiego.'],
    ['ru', 'Это перевод статьи, опубликованной на английском языке.'],
    ['tr', 'Bu yazı İngilizceden çevrilmiştir.'],
    ['ja', 'この記事は英語から翻訳されたものです。'],
    ['ja', 'この記事は機械翻訳です。'],
    ['ko', '이 글은 영어 원문을 번역한 것입니다.'],
    ['ko', '이 기사는 인공지능으로 번역되었습니다.'],
  ])('%s: %s', (lang, words) => {
    expect(readTranslationNote(articleWith({ body: `${prose}<p>${words}</p>` }, { lang })).map(({ says }) => says)).toMatchObject([
      { about: 'origin', publisher: null, relation: 'translated-from' },
    ]);
  });
});

test.each([
  'Der Roman ist aus dem Englischen übersetzt worden, sagte sie.',
  'Le roman a été traduit en dix langues.',
  '他翻译了三本小说，其中一本获奖。',
  '彼女の小説は英語に翻訳され、世界で読まれている。',
  'The book was translated into ten languages.',
])('a translated book is no translated article: %s', (sentence) => {
  expect(readTranslationNote(articleWith({ body: `${prose}<p>${sentence}</p>` }))).toEqual([]);
});

test.each([
  ['ko', '이 글은 https://lantern.test/2024/05/why-we-moved-the-quay 를 번역한 글입니다.'],
  ['vi', 'Bài viết được dịch từ nguồn: https://lantern.test/2024/05/why-we-moved-the-quay'],
  ['uk', 'Це переклад статті <a href="https://lantern.test/2024/05/why-we-moved-the-quay">Why we moved the quay</a>'],
  ['tr', '<a href="https://lantern.test/2024/05/why-we-moved-the-quay">Why we moved the quay</a> adlı orijinal yazısının çevirisidir.'],
])('a note of translation leads to the original that it links or writes out: %s: %s', (lang, words) => {
  const says = readTranslationNote(articleWith({ body: `${prose}<p>${words}</p>` }, { lang })).map((finding) => finding.says);
  expect(says).toMatchObject([{ relation: 'translated-from', url: 'https://lantern.test/2024/05/why-we-moved-the-quay' }]);
});

test('the address of the original stands in the line below the note', () => {
  const note = 'Bài viết được dịch từ bài gốc:<br>https://lantern.test/2024/05/the-night-of-the-quay';
  const says = readTranslationNote(articleWith({ foot: `<p>${note}</p>` }, { lang: 'vi' })).map((finding) => finding.says);
  expect(says).toMatchObject([{ about: 'origin', url: 'https://lantern.test/2024/05/the-night-of-the-quay', relation: 'translated-from' }]);
});

test('who translated a book that the text reviews did not translate the text', () => {
  for (const line of [
    'Ruth Erle: Der lange Kai. Roman. Salzmarsch Verlag, Hamburg 2023, 240 S., 22 Euro. Aus dem Englischen von Tom Ferris.',
    'Ruta Olcha, „Długie nabrzeże”. Przełożył Tomasz Feris. Wydawnictwo Sól, 240 s. © 2023 Wydawnictwo Sól',
    'Éger Rút: A hosszú rakpart. Fordította: Feris Tamás. Só Kiadó, 240 oldal, 3990 Ft.',
    'Ruth Alder: The Long Quay. Lantern, 2023. Translated by Tom Ferris.',
    'Ρουθ Σκλήθρου, Η μεγάλη προκυμαία. Μετάφραση: Θωμάς Φέρης. Εκδόσεις Αλάτι, σελ. 240.',
  ])
    expect(translators(line)).toEqual([]);
  expect(translators('Auszug aus „Der lange Kai“, Salzmarsch Verlag, 240 S. Aus dem Englischen von Tom Ferris.')).toEqual(['Tom Ferris']);
});

describe('a note of engineers’ pages leads to the work', () => {
  const url = 'https://lantern.test/essays/tides/';
  const origins = (body: string) =>
    readTranslationNote(articleWith({ body: `${body}${prose}` })).map(({ says }) => (says.about === 'origin' ? says.url : says.about));

  test.each([
    ['behind a colon', `<p>Traduction de l'article : <a href="${url}">${url}</a></p>`],
    ['whoever wrote it', `<p>Traduction de l’article d’Ada Winter - <a href="${url}">${url}</a></p>`],
    ['on the next line', `<p>この記事は、以下の記事から翻訳されています。</p><p><a href="${url}">An Introduction to Tides</a></p>`],
    [
      'on the line above',
      `<p><a href="${url}">Tides handbook</a><br>이 글은 원작자의 허락하에 Tides handbook의 일부를 번역한 글입니다.</p>`,
    ],
  ])('%s', (_, body) => {
    expect(origins(body)).toEqual([url]);
  });

  test('and to none that a line of several words links beside it', () => {
    expect(origins(`<p>この記事は翻訳です。</p><p>See <a href="${url}">tides</a> for more.</p>`)).toEqual([null]);
  });
});

test.each(['Traduction de l’article de Carla Winter', "Traduction du texte d'Ada Winter", 'Traducción del artículo de Carla Winter'])(
  'whose text was translated translated none of it: %s',
  (words) => {
    expect(translators(words)).toEqual([]);
  },
);

test.each([
  ['（李青 译）', '李青'],
  ['（中文编译）', undefined],
  ['（机译）', undefined],
])('a translator in brackets, %s', (note, name) => {
  const found = readTranslationNote(articleWith({ foot: `<p>${note}</p>` }, { lang: 'zh' }));
  expect(found.flatMap(({ says }) => (says.about === 'author' ? says.parties.map((party) => party.name) : []))[0]).toBe(name);
});

test.each([
  ['Tradotto dall’inglese da Giulia Fontanelli e Marco Sereni', ['Giulia Fontanelli', 'Marco Sereni']],
  ['Traduzione dall’inglese a cura di Giulia Fontanelli', ['Giulia Fontanelli']],
  ['Traduzione per La Darsena di Giulia Fontanelli', ['Giulia Fontanelli']],
  ['Traduzione e adattamento di Giulia Fontanelli', ['Giulia Fontanelli']],
  ['(Traduzione di Giulia Fontanelli dal Faro)', ['Giulia Fontanelli']],
  ['Traduzione del testo di Carla Winter', []],
  ['Traducción de José Ortega y Gasset', ['José Ortega y Gasset']],
])('who translated, alone or two: %s', (words, names) => {
  expect(translators(words)).toEqual(names);
});
