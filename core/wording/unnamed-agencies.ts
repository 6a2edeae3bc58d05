import type { Statement } from '../model.ts';
import { trimMarks } from './trim.ts';

/** What a credit of unnamed agencies states: the text is theirs in part, and no hop can be named. */
export const UNNAMED: Extract<Statement, { about: 'origin' }> = {
  about: 'origin',
  publisher: null,
  relation: 'syndicated-from',
  url: null,
  title: null,
  date: null,
};

const LONGEST = 70;
const NAMES_NONE = new RegExp(
  '^(?:(?:source|sources|quelle|quellen|fuente|fuentes|fonte|bron|källa|kilde|źródło|zdroj|forrás|sursa|izvor|источник|джерело|πηγή|kaynak|المصدر|منبع|מקור|sumber|nguồn)\\s?[:：]\\s?)?' +
    '(?:(?:compiled |reported |adapted )?(?:from|by|with|von|aus|mit|nach|par|avec|por|con|com|da|met|med|z|по|за|con la)\\s)?' +
    '(?:(?:inputs?|reports?|information|informations|informationen|material|reporting|files|información|informaciones|informações|informazioni|materiale|materiałów|materialien|материалам|матеріалами)\\s(?:(?:from|by|of|von|der|de|des|d[ei]|das|dalle|delle|van|från|fra)\\s)?)?' +
    '(?:(?:the|las|les|le|den)\\s)?' +
    '(?:(?:[^\\s\\d,:;|()]{2,16}\\s){1,3}(?:and|und|et|y|e|en|och|og|i|и)\\s)?(?:(?:news|wire|press)\\s)?' +
    '(?:agenc(?:y|ies) inputs?|inputs? from agencies|agencies|wires|wire services|news services|wire reports|staff and wire reports|agenturen|nachrichtenagenturen|presseagenturen|agences(?: de presse)?|agencias(?: de noticias)?|agências(?: de notícias)?|agências internacionais|agenzie(?: di stampa)?|persbureaus|nyhetsbyråer|nyhedsbureauer|nyhetsbyråene|agencje|agencji prasowych|agentury|hírügynökségek|agenții(?: de presă)?|agencije|агентства|информагентств|информагентства|агенции|агенція|πρακτορεία|ajanslar|ajanslar ve gazeteler|وكالات(?: الأنباء)?|خبرگزاری‌ها|סוכנויות(?: הידיעות)?|एजेंसी|एजेंसियां|agensi|综合外电|综合报道|綜合報導|綜合外電|外电|外電)$',
  'i',
);

/** The last words of such a credit; the pattern is dear, and hardly a line ends so. */
const ENDS =
  'agencies input inputs wires services reports agenturen agences presse agencias agências noticias notícias internacionais agenzie stampa persbureaus nyhetsbyråer nyhedsbureauer nyhetsbyråene agencje prasowych agentury hírügynökségek agenții presă agencije агентства информагентств агенции агенция агенція агенції πρακτορεία ajanslar gazeteler وكالات الأنباء خبرگزاری‌ها סוכנויות הידיעות एजेंसी एजेंसियां agensi 综合外电 综合报道 綜合報導 綜合外電 外电 外電'.split(
    ' ',
  );

/** Whether a line credits news agencies and names none of them. */
export function unnamedAgenciesIn(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = trimMarks(line, '()[]（）【】–—-.,/|');
  const lower = words.toLowerCase();
  return ENDS.some((end) => lower.endsWith(end)) && NAMES_NONE.test(words);
}
