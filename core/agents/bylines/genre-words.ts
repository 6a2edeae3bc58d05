import { bylineWords, phrasesIn } from './byline-words.ts';

const genres = Object.values(bylineWords)
  .flatMap((language) => phrasesIn(language.genres))
  .join('|');

const talkLabel =
  /^(?:interview(?:er|s)?|entretien|entrevista|intervista|gespräch|wywiad|rozmowa|rozhovor|interjú|interviu|intervju|haastattelu|συνέντευξη|röportaj|söyleşi|reportagem|redacción|redação|حوار|guest (?:column|columnist|commentary|essay|opinion|view))$/;
const genreLabel = new RegExp(`^(?:${genres})$`, 'u');
const opening = new RegExp(`^(?:interview|${genres})\\s(?=\\p{Lu})`, 'iu');

/** Whether a label before a colon tells of a talk or a guest: "Interview: Jane Harbour". */
export function isTalkLabel(phrase: string): boolean {
  return talkLabel.test(phrase);
}

/** Whether a label before a colon names a kind of article, which opens headlines more often than bylines: "Analysis: Jane Harbour". */
export function isGenreLabel(phrase: string): boolean {
  return genreLabel.test(phrase);
}

const aboutSomebody = /^(?:portr[aä]i?t|profile?|retrato|perfil|ritratto|hommage|obituary|nachruf)\s(?=\p{Lu})/iu;

/** A piece of a byline without the kind of article that opens it: "Column Jana Haven". */
export function withoutGenre(text: string): string {
  const bare = text.replace(opening, '');
  return bare.includes(' ') ? bare : text;
}

/** Whether a line opens with a kind of article: what follows may be whom it is about. */
export function opensWithGenre(line: string): boolean {
  return opening.test(line) || aboutSomebody.test(line);
}
