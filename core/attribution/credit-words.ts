/** How a credit is worded in one language: it stands beside the article, so it speaks the article's language, not the reader's. */
export interface CreditWords {
  /** Around a title. */
  quotes: [string, string];
  /** Between the parts of a credit, and after the last. */
  comma: string;
  stop: string;
  by: string;
  /** For a page that declares no earlier publication: it says who published, not who was first. */
  published: string;
  originally: string;
  original: string;
  wire: string;
  licensed: string;
  translated: string;
  /** Where a translation stands. */
  translation: string;
}

const latin = { comma: ', ', stop: '.' };

const words: Record<string, CreditWords> = {
  en: {
    ...latin,
    quotes: ['“', '”'],
    by: '{title} by {authors}',
    published: 'Published by {outlet}.',
    originally: 'This article was originally published by {outlet}.',
    original: 'Read the {original:original article}.',
    wire: 'Wire copy of {agency}, published by {outlet}.',
    licensed: 'licensed under {licence}',
    translated: 'translated by {translators}',
    translation: 'Translation published by {translation}.',
  },
  de: {
    ...latin,
    quotes: ['„', '“'],
    by: '{title} von {authors}',
    published: 'Veröffentlicht von {outlet}.',
    originally: 'Dieser Artikel erschien zuerst bei {outlet}.',
    original: 'Zum {original:Originalartikel}.',
    wire: 'Agenturmeldung von {agency}, veröffentlicht von {outlet}.',
    licensed: 'lizenziert unter {licence}',
    translated: 'übersetzt von {translators}',
    translation: 'Übersetzung veröffentlicht von {translation}.',
  },
  fr: {
    ...latin,
    quotes: ['«\u00a0', '\u00a0»'],
    by: '{title} par {authors}',
    published: 'Publié par {outlet}.',
    originally: 'Cet article a été initialement publié par {outlet}.',
    original: 'Lire l’{original:article original}.',
    wire: 'Dépêche de {agency}, publiée par {outlet}.',
    licensed: 'sous licence {licence}',
    translated: 'traduit par {translators}',
    translation: 'Traduction publiée par {translation}.',
  },
  es: {
    ...latin,
    quotes: ['«', '»'],
    by: '{title}, por {authors}',
    published: 'Publicado por {outlet}.',
    originally: 'Este artículo fue publicado originalmente por {outlet}.',
    original: 'Lea el {original:artículo original}.',
    wire: 'Despacho de {agency}, publicado por {outlet}.',
    licensed: 'bajo licencia {licence}',
    translated: 'traducido por {translators}',
    translation: 'Traducción publicada por {translation}.',
  },
  pt: {
    ...latin,
    quotes: ['“', '”'],
    by: '{title}, por {authors}',
    published: 'Publicado por {outlet}.',
    originally: 'Este artigo foi publicado originalmente por {outlet}.',
    original: 'Leia o {original:artigo original}.',
    wire: 'Despacho de {agency}, publicado por {outlet}.',
    licensed: 'sob licença {licence}',
    translated: 'traduzido por {translators}',
    translation: 'Tradução publicada por {translation}.',
  },
  it: {
    ...latin,
    quotes: ['«', '»'],
    by: '{title} di {authors}',
    published: 'Pubblicato da {outlet}.',
    originally: 'Questo articolo è stato pubblicato originariamente da {outlet}.',
    original: 'Leggi l’{original:articolo originale}.',
    wire: 'Dispaccio di {agency}, pubblicato da {outlet}.',
    licensed: 'con licenza {licence}',
    translated: 'tradotto da {translators}',
    translation: 'Traduzione pubblicata da {translation}.',
  },
  nl: {
    ...latin,
    quotes: ['“', '”'],
    by: '{title} door {authors}',
    published: 'Gepubliceerd door {outlet}.',
    originally: 'Dit artikel is oorspronkelijk gepubliceerd door {outlet}.',
    original: 'Lees het {original:oorspronkelijke artikel}.',
    wire: 'Bericht van {agency}, gepubliceerd door {outlet}.',
    licensed: 'onder licentie {licence}',
    translated: 'vertaald door {translators}',
    translation: 'Vertaling gepubliceerd door {translation}.',
  },
  pl: {
    ...latin,
    quotes: ['„', '”'],
    by: '{title}, autor: {authors}',
    published: 'Opublikowano w: {outlet}.',
    originally: 'Artykuł ukazał się pierwotnie w: {outlet}.',
    original: 'Przeczytaj {original:oryginalny artykuł}.',
    wire: 'Depesza agencji {agency}, opublikowana w: {outlet}.',
    licensed: 'na licencji {licence}',
    translated: 'tłumaczenie: {translators}',
    translation: 'Przekład opublikowano w: {translation}.',
  },
  ru: {
    ...latin,
    quotes: ['«', '»'],
    by: '{title}, автор: {authors}',
    published: 'Опубликовано: {outlet}.',
    originally: 'Статья впервые опубликована: {outlet}.',
    original: 'Читать {original:оригинал статьи}.',
    wire: 'Материал агентства {agency}, опубликовано: {outlet}.',
    licensed: 'по лицензии {licence}',
    translated: 'перевод: {translators}',
    translation: 'Перевод опубликован: {translation}.',
  },
  el: {
    ...latin,
    quotes: ['«', '»'],
    by: '{title}, συντάκτης: {authors}',
    published: 'Δημοσιεύτηκε από: {outlet}.',
    originally: 'Το άρθρο δημοσιεύτηκε αρχικά από: {outlet}.',
    original: 'Διαβάστε το {original:αρχικό άρθρο}.',
    wire: 'Ανταπόκριση του πρακτορείου {agency}, δημοσίευση: {outlet}.',
    licensed: 'με άδεια {licence}',
    translated: 'μετάφραση: {translators}',
    translation: 'Η μετάφραση δημοσιεύτηκε από: {translation}.',
  },
  ar: {
    comma: '، ',
    stop: '.',
    quotes: ['«', '»'],
    by: '{title} بقلم {authors}',
    published: 'نشره {outlet}.',
    originally: 'نُشر هذا المقال أولاً في {outlet}.',
    original: 'اقرأ {original:المقال الأصلي}.',
    wire: 'خبر من وكالة {agency}، نشره {outlet}.',
    licensed: 'بموجب رخصة {licence}',
    translated: 'ترجمة {translators}',
    translation: 'نشر الترجمة {translation}.',
  },
  zh: {
    comma: '，',
    stop: '。',
    quotes: ['《', '》'],
    by: '{title}，作者：{authors}',
    published: '发表于{outlet}。',
    originally: '本文最初发表于{outlet}。',
    original: '阅读{original:原文}。',
    wire: '{agency}电讯稿，由{outlet}刊发。',
    licensed: '采用 {licence} 许可协议',
    translated: '译者：{translators}',
    translation: '译文发表于{translation}。',
  },
  'zh-hant': {
    comma: '，',
    stop: '。',
    quotes: ['《', '》'],
    by: '{title}，作者：{authors}',
    published: '發表於{outlet}。',
    originally: '本文最初發表於{outlet}。',
    original: '閱讀{original:原文}。',
    wire: '{agency}電訊稿，由{outlet}刊發。',
    licensed: '採用 {licence} 授權條款',
    translated: '譯者：{translators}',
    translation: '譯文發表於{translation}。',
  },
  ja: {
    comma: '、',
    stop: '。',
    quotes: ['「', '」'],
    by: '{title}、執筆：{authors}',
    published: '掲載：{outlet}。',
    originally: 'この記事は{outlet}に最初に掲載されました。',
    original: '{original:元の記事}を読む。',
    wire: '{agency}の配信記事、掲載：{outlet}。',
    licensed: 'ライセンス：{licence}',
    translated: '翻訳：{translators}',
    translation: '翻訳の掲載：{translation}。',
  },
  ko: {
    ...latin,
    quotes: ['「', '」'],
    by: '{title}, 글: {authors}',
    published: '게재: {outlet}.',
    originally: '이 글은 {outlet}에 처음 게재되었습니다.',
    original: '{original:원문} 읽기.',
    wire: '{agency} 통신 기사, 게재: {outlet}.',
    licensed: '라이선스: {licence}',
    translated: '번역: {translators}',
    translation: '번역 게재: {translation}.',
  },
};

/** The languages that credits are worded in, by their subtags in lower case. */
export const creditLanguages = Object.keys(words);

/** Returns the language that a credit is worded in for an article in this one (BCP 47); English where it is another or not stated. */
export function creditLanguage(language: string | null): string {
  const wanted = language?.toLowerCase().replaceAll('_', '-') ?? '';
  if (/^zh-(?:hant|tw|hk|mo)(?:-|$)/.test(wanted)) return 'zh-hant';
  const subtag = wanted.split('-')[0] ?? '';
  return Object.hasOwn(words, subtag) ? subtag : 'en';
}

/** Returns the wording for a language as `creditLanguage` names it. */
export function creditWords(language: string): CreditWords {
  return words[language] ?? (words['en'] as CreditWords);
}
