import type { CreditRole } from './byline-words.ts';
import { isGenreLabel, isTalkLabel } from './genre-words.ts';
import { pictures, texts } from './paired-labels.ts';

const bys = new Set(['by', 'von', 'par', 'por', 'door', 'av', 'af', 'de', 'di', 'van']);
const article = /^(?:(?:l|un)['’]|(?:with|an?|eine?|une?|un[ao]|een|e[nt]t?|l[ea]) (?:special |exclusive )?)/;

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

/**
 * What a phrase is without what is no part of it, an article ("ein Beitrag von", "with photos by", "από τον") or a woman's ending: "napsala" as
 * "napsal", "підготувала" as "підготував", "razgovarala" as "razgovarao".
 */
export function plainForms(phrase: string): string[] {
  const last = lastWord(phrase);
  if (bys.has(last)) return [phrase.replace(article, '')];
  if (/^τ(?:ον|ην?)$/.test(last)) return [phrase.slice(0, -last.length - 1)];
  if (!/(?:[lł]a|ла)$/.test(last)) return [];
  const stem = phrase.slice(0, -2);
  return [phrase.slice(0, -1), `${stem}в`, `${stem}o`];
}

let works: Record<'text' | 'picture', RegExp> | null = null;

/** Whether words are what a text is called, or a picture: "story", "Fotos". */
function isWork(kind: 'text' | 'picture', words: string): boolean {
  works ??= { text: new RegExp(`^(?:${texts})$`), picture: new RegExp(`^(?:${pictures})$`) };
  return works[kind].test(words);
}

/** Whether a label is of pictures: "Fotos", "ilustração". */
export const isOfPicture = (label: string): boolean => isWork('picture', label);

/** The role of who stands behind a work and "by": "Text von", "photographs by", "chronique de". */
export function roleOfWork(phrase: string): CreditRole | undefined {
  const by = lastWord(phrase);
  // "La Tribuna de Vila Nova" is a paper.
  if (!bys.has(by) || /(?:^|\s)tribuna de$/.test(phrase)) return undefined;
  const work = phrase.slice(0, -by.length - 1).replace(article, '');
  // "Interview de Jane Harbour": she was asked.
  const isOfMaker = !/^(?:de|di|van)$/.test(by);
  if (isGenreLabel(work) || (isOfMaker && isTalkLabel(work)) || (isWork('text', work) && (isOfMaker || work !== 'interview')))
    return 'author';
  return isOfPicture(work) ? 'photographer' : undefined;
}

/** "De notre envoyée spéciale à Saumure", "van onze correspondent in Brussel", "from our own correspondent". */
export const ownCorrespondent = new RegExp(
  `^(?:${[
    '(?:from|by) our (?:own |special )?correspondent',
    'von unsere[mr] (?:korrespondent(?:en|in)|redakteur(?:in)?|redaktionsmitglied|mitarbeiter(?:in)?|reporter(?:in)?)(?: in \\S+)?',
    '(?:van|door) onze (?:correspondente?|redacteur|verslaggever|verslaggeefster)(?: in \\S+)?',
    '(?:(?:par|de) notre )?(?:envoyée? spéciale?(?: à \\S+)?|correspondante? à \\S+)|(?:par|de) notre correspondante?',
    'dall?a? (?:nostr[oa] )?(?:inviat[oa]|corrispondente)(?: d?a \\S+)?',
  ].join('|')})$`,
);
