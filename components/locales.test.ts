import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

type Strings = Record<string, string>;

function stringsIn(language: string): Strings {
  const messages = generateChromeMessages(parseMessagesText(readFileSync(`locales/${language}.yml`, 'utf8'), 'YAML'));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

const english = stringsIn('en');
const others = globSync('locales/*.yml')
  .map((path) => basename(path, '.yml'))
  .filter((language) => language !== 'en')
  .sort();

// "byline.others.one": one string for each plural category that a language has (https://cldr.unicode.org/index/cldr-spec/plural-rules).
const plural = /^(?<stem>byline_others|evidence_more|compare_(?:leftOut|added|moved|changed)|comparison_sentencesChanged)_(?<form>\w+)$/;
const stems = [...new Set(Object.keys(english).flatMap((key) => plural.exec(key)?.groups?.['stem'] ?? []))];
const plain = Object.keys(english).filter((key) => !plural.test(key));

const categoriesOf = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const slotsIn = (words: string) => [...new Set(words.match(/\$\d/g))].sort();

/** Names that every language writes alike. */
const names = new Set([
  'extension_name',
  'extension_language',
  'copy_html',
  'copy_markdown',
  'copy_apa',
  'copy_bibtex',
  'copy_mla',
  'copy_chicago',
  'copy_wikipedia',
]);

/** Words that a language shares with English. */
const shared: Record<string, string[]> = {
  fr: [
    'signal_licence',
    'signal_contact',
    'signal_date',
    'byline_photographer',
    'conflict_label',
    'comparison_original',
    'map_original',
    'map_pages',
    'story_publications',
    'story_date',
    'story_origin',
    'story_licence',
  ],
  de: ['comparison_original', 'map_original', 'map_name'],
  es: ['map_original', 'story_origin'],
  pt: ['map_original', 'story_origin'],
  nl: ['signal_contact', 'signal_disclaimer', 'follow_stop'],
};

const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  el: /\p{Script=Greek}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** Words on a button, and what it is called with more said. */
const calledBy = [
  ['evidence_show', 'evidence_showLabel'],
  ['settings_allow', 'settings_allowOf'],
  ['settings_remove', 'settings_removeOf'],
  ['settings_takeBack', 'settings_takeBackOf'],
];

/** Buttons that other words speak of. */
const spokenOf = [
  ['note_save', 'library_empty'],
  ['note_save', 'archive_savedWhat'],
];

/** How a language speaks to the reader is settled: the other way, where its words give it away. Mails to publishers have their own. */
const otherAddress: Record<string, RegExp> = {
  de: /\b(?:Ihre?[mnrs]?|Ihnen|\p{Ll}+en Sie)\b/u,
  nl: /\b(?:uw?|uzelf)\b/i,
  es: /(?<!\p{L})(?:tus?|tú|te|has|puedes)(?!\p{L})/iu,
  el: /(?<!\p{L})(?:σου|εσύ|εσένα|ακολούθησ[εέ]|άνοιξέ|κάνε)(?!\p{L})/iu,
  zh: /你/,
};

/** One thing goes by one word: the others that a language has for saving, for following, for the origin, a note, an outlet, an author and the browser. */
const otherWords: Record<string, RegExp> = {
  ar: /منفذ|منافذ|المؤلف|الترخيص/,
  de: /\b(?:(?:ge)?sicher[nt]\w*|verfolg\w*|Herkunft|Verfasser\w*|Bemerkung\w*|Berechtigung\w*|aus(?:ge)?geben)\b/i,
  el: /φυλλομετρητ|περιηγητ|κάτοχο|παρατηρήσ|προγενέστερ/iu,
  es: /observaci|(?<!\p{L})borr(?!ador)/iu,
  fr: /\bremont|mots-clés/i,
  it: /biblioteca|\btags?\b(?!:)/i,
  ja: /出所|来歴|出典|著者|発表元|元記事|所見/,
  ko: /노트|사슬|필자|저자|라이브러리|낱말|판독/,
  nl: /herkomst/i,
  pl: /właściciel|nagłów|(?<!\p{L})tag[iów]|(?<!\p{L})link/iu,
  pt: /você|veículo|(?<!\p{L})senha|permissã|(?<!\p{L})links?(?!\p{L})/iu,
  ru: /выгру[зж]|замечани/iu,
  zh: /链条|先前发表|批注|阅读记录/,
};

/** Marks that a language sets otherwise: what may not begin or end a line, whose apostrophe, whose colon. */
const otherMarks: Record<string, RegExp> = {
  ar: /لـWhence|\u0627\u064b/,
  fr: / [:;?!»]|« |\p{L}'\p{L}/u,
  it: /\p{L}'\p{L}/u,
  ja: /[ぁ-んァ-ヶ一-龠]: |[ぁ-んァ-ヶ一-龠]Whence|ブラウザ(?!ー)/,
  nl: /\p{L}'\p{L}|„/u,
  zh: /……/,
};

test('the interface speaks fourteen languages', () => {
  expect(['en', ...others].sort()).toEqual(['ar', 'de', 'el', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh']);
});

describe.each(others)('%s', (language) => {
  const strings = stringsIn(language);

  test('has every string, and none that English lacks', () => {
    expect(
      Object.keys(strings)
        .filter((key) => !plural.test(key))
        .sort(),
    ).toEqual([...plain].sort());
  });

  test('has every plural form of its language, and no other', () => {
    for (const stem of stems) {
      const forms = Object.keys(strings).flatMap((key) =>
        plural.exec(key)?.groups?.['stem'] === stem ? [key.slice(stem.length + 1)] : [],
      );
      expect(forms.sort(), stem).toEqual([...categoriesOf(language)].sort());
    }
  });

  test('keeps every slot', () => {
    for (const key of plain) expect(slotsIn(strings[key] ?? ''), key).toEqual(slotsIn(english[key] ?? ''));
    // "Another author" and "two other authors" need no number.
    for (const stem of stems) expect(slotsIn(strings[`${stem}_other`] ?? ''), stem).toEqual(['$1']);
  });

  test('is not left in English', () => {
    const left = plain.filter((key) => strings[key] === english[key] && !names.has(key) && !shared[language]?.includes(key));
    expect(left).toEqual([]);
    for (const key of shared[language] ?? []) expect(strings[key], key).toBe(english[key]);
  });

  test('says which language it is', () => {
    expect(strings['extension_language']).toBe(language);
  });

  test('is written in its own script', () => {
    const script = scripts[language] ?? /\p{Script=Latin}/u;
    expect(Object.keys(strings).filter((key) => !names.has(key) && !script.test(strings[key] ?? ''))).toEqual([]);
  });

  // WCAG 2.5.3: who speaks to the computer says the word on the button.
  test('a button is called by the word that stands on it', () => {
    for (const keys of calledBy) {
      const [shown, called] = keys.map((key) => strings[key]?.toLowerCase() ?? '');
      expect(called).toContain(shown);
    }
  });

  test('a button that is spoken of is spoken of by its name', () => {
    for (const [button = '', words = ''] of spokenOf) expect(strings[words]).toContain(strings[button]);
  });

  test('speaks to the reader in one way', () => {
    const other = otherAddress[language];
    const strayed = Object.entries(strings).filter(([key, words]) => !key.startsWith('mail_') && other?.test(words));
    expect(strayed).toEqual([]);
  });

  test('one thing goes by one word', () => {
    // A backup is another thing than a note that is saved.
    const strayed = Object.entries(strings).filter(([key, words]) => !key.startsWith('backup_') && otherWords[language]?.test(words));
    expect(strayed).toEqual([]);
  });

  test('its marks are those of the language', () => {
    const strayed = Object.entries(strings).filter(([, words]) => otherMarks[language]?.test(words));
    expect(strayed).toEqual([]);
  });

  test('no English stands amid the words', () => {
    const mixed = Object.entries(strings).filter(([, words]) => /\b(?:the|this page|of the|article is)\b/i.test(words));
    expect(mixed).toEqual([]);
  });

  // Chrome's stores and browsers cut or refuse what is longer.
  test('its description fits the stores', () => {
    expect(strings['extension_description']?.length).toBeLessThanOrEqual(132);
  });
});
