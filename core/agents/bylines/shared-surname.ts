import { isGivenName } from '../names/given-names.ts';
import { isInitials } from '../names/name-shape.ts';
import { particles } from '../names/name-words.ts';
import { isAnd, type Piece } from './byline-pieces.ts';

/**
 * Pieces of a byline with the surname that several share given to each: "Jane and Tom Harbour", "Ann, Jane and Tom Reed". Heard where all that
 * stands alone are known given names.
 */
export function withSurnames(pieces: readonly Piece[], language: string): Piece[] {
  const shared = pieces.map((piece) => ({ ...piece }));
  for (let at = shared.length - 1; at > 0; at -= 1) {
    const [before, named] = [shared[at - 1], shared[at]];
    const surname = named && isAnd(named.joint) ? surnameOf(named.text, language) : null;
    if (!before || !surname || !isGivenName(before.text)) continue;
    let first = at - 1;
    while (first > 0 && shared[first]?.joint === ',' && isGivenName(shared[first - 1]?.text ?? '')) first -= 1;
    for (const piece of shared.slice(first, at)) piece.text = `${piece.text} ${surname}`;
  }
  return shared;
}

/** The surname in a name of two words and more: all behind the first where two surnames are the rule, else from its particle or the last word. */
function surnameOf(name: string, language: string): string | null {
  const [given = '', ...rest] = name.split(' ').filter((word) => !isInitials(word));
  if (!/^\p{Lu}/u.test(given) || rest.length === 0 || rest.some((word) => /^\p{Ll}/u.test(word) && !particles.has(word))) return null;
  const particle = rest.findIndex((word) => particles.has(word.toLowerCase()));
  const from = /^(?:es|pt|gl|ca)/.test(language) ? 0 : particle >= 0 ? particle : rest.length - 1;
  const surname = rest.slice(from).join(' ');
  return /\p{Lu}\p{L}/u.test(surname) ? surname : null;
}
