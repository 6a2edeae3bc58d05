import type { CreditRole } from './byline-words.ts';
import { isGenreLabel, isTalkLabel } from './genre-words.ts';
import { pictures, texts } from './paired-labels.ts';

const by = 'by|von|par|por|door|av|af|de|di|van';
const workBy = new RegExp(`^(?<work>.+) (?<by>${by})$`);
const article = new RegExp(`^(?:(?:l|un)['’]|(?:with|an?|eine?|une?|un[ao]|een|l[ea]) (?:special |exclusive )?)(?=.+ (?:${by})$)`);

/** "Ein Beitrag von", "A special report by", "with photos by", "από τον": the article is no part of the phrase. */
export const withoutArticle = (phrase: string): string => phrase.replace(article, '').replace(/(?<=από) τ(?:ον|ην?)$/, '');

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
  const { work, by } = workBy.exec(phrase)?.groups ?? {};
  if (!work || !by) return undefined;
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
    'dall?a? nostr[oa] (?:inviat[oa]|corrispondente)(?: d?a \\S+)?',
  ].join('|')})$`,
);

/** How a man's verb reads of a woman: "napsala" as "napsal", "підготувала" as "підготував", "razgovarala" as "razgovarao". */
export function masculineForms(phrase: string): string[] {
  const stem = /^(.+)(?:la|ła|ла)$/.exec(phrase)?.[1];
  return stem ? [phrase.slice(0, -1), `${stem}в`, `${stem}o`] : [];
}
