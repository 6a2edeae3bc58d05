import { once } from '../../once.ts';
import { foldName, foldWords } from '../fold-name.ts';
import { isFurniture, isOrganisationWord, isTopic, isTrade, particles } from '../names/name-words.ts';
import { wordsOf } from './byline-words.ts';

const desks = once(() => foldWords(wordsOf('desks')));

/** Whether a word is a desk's: a subject, an hour, a place. */
export const isDesk = (word: string): boolean => {
  return desks().has(foldName(word)) || isTopic(word) || isFurniture(word) || isOrganisationWord(word);
};

/** Words of desks that are surnames as well, where no other word of a desk stands beside them. */
const alsoSurnames = new Set('hall house east west north south day rock york'.split(' '));

/**
 * Where a name ends that runs into a trade with its desk, "Jane Harbour Home Affairs Correspondent": before the desk, given where the
 * trade begins. Two words at least are the name's, and one behind an initial or a particle.
 */
export function endBeforeDesk(words: readonly string[], trade: number): number {
  let end = trade;
  while (end > 2 && !isWithin(words[end - 2] ?? '') && (isLetters(words, end - 1) || isOfDesk(words, end - 1, end < trade))) end -= 1;
  return end;
}

function isOfDesk(words: readonly string[], at: number, isBesideDesk: boolean): boolean {
  const word = words[at] ?? '';
  return isDesk(word) && (isBesideDesk || !alsoSurnames.has(word.toLowerCase()) || (at > 2 && isDesk(words[at - 1] ?? '')));
}

/** "US" in "Jane Harbour US Editor", where the name is not in capitals. */
const isLetters = (words: readonly string[], at: number): boolean =>
  /^[A-Z]{2,4}$/.test(words[at] ?? '') && words.slice(0, 2).some((word) => word !== word.toUpperCase());

/** "J." and "van" are not the last of a name. */
const isWithin = (word: string): boolean => /^\p{L}\.?$/u.test(word) || (particles.has(word.toLowerCase()) && !isTrade(word));
