import { mayBegin, traitsOfName } from './class-words.ts';
import { Trait } from './traits.ts';

/** What an element says as a whole word: "role:search", not "search-result". */
const ASIDE_AS_A_WHOLE = new Set(['complementary', 'search', 'dialog', 'alert']);

const WHITE_SPACE = /\s+/;
const HAS_OTHER_SPACE = /[\t\n\r\f\u00a0]/;
/** "photo-credit", "media_caption", "imgcopyright": anywhere in the words. */
const PICTURE_LINE = /(?:photo|image|img|picture|bild|media|foto)[-_]{0,9}(?:credit|caption|copyright|quelle|source)/;

/**
 * The traits that an element's class, id, role and itemprop (lower case, joined by spaces) suggest.
 * `known` keeps what a word was found to say, for a page that says it often.
 */
export function traitsOfWords(words: string, known = new Map<string, number>()): number {
  let traits = 0;
  for (const word of words.split(HAS_OTHER_SPACE.test(words) ? WHITE_SPACE : ' ')) {
    let says = known.get(word);
    if (says === undefined) {
      says = traitsOfWord(word);
      known.set(word, says);
    }
    traits |= says;
  }
  return PICTURE_LINE.test(words) ? traits | Trait.caption : traits;
}

function traitsOfWord(word: string): number {
  let traits = ASIDE_AS_A_WHOLE.has(word.startsWith('role:') ? word.slice(5) : word) ? Trait.aside : 0;
  if (!word.includes('_')) traits |= traitsOfHyphened(word);
  else for (const part of word.split('_')) if (part !== '') traits |= traitsOfHyphened(part);
  return traits & Trait.footer && OWN_FOOT.test(word) ? traits & ~Trait.footer : traits;
}

/** "article__foot", "entry-footer": the foot of the text, not of the page. */
const OWN_FOOT = /(?:article|entry|post|story|text)[-_]{1,2}foot/;

function traitsOfHyphened(word: string): number {
  if (PART_OF_CARD.test(word)) return traitsOfParts(word.split('-')) & ~(Trait.related | Trait.footer);
  if (word.includes('-')) return traitsOfParts(word.split('-'));
  const traits = mayBegin(word) ? traitsOfName(word) : 0;
  return BYLINE_BEHIND.test(word) ? traits | Trait.byline : traits;
}

/** Bootstrap's parts of a card. The card says whether it is another story's: one that holds the page's own text is no teaser. */
const PART_OF_CARD = /^card-(?:header|body|title|subtitle|text|footer)$/;

/** "storyAuthor", "nombreAutor", "postAuthorName": written as one word, with the author's at its end. */
const BYLINE_BEHIND = /(?:author|auteur|autor|byline|journalist)(?:s|names?)?$/;

/** The traits of hyphened parts, each alone and with the one or two behind it ("about-the-author"). */
function traitsOfParts(parts: readonly string[]): number {
  let traits = 0;
  for (let at = 0; at < parts.length; at += 1) {
    if (!mayBegin(parts[at] ?? '')) continue;
    let name = '';
    for (let next = at; next < parts.length && next < at + 3; next += 1) {
      const part = parts[next] ?? '';
      // "right-s" is no "rights"; "p-name" is a name.
      if (part === '' || (next > at && part.length < 2)) break;
      name += part;
      traits |= traitsOfName(name);
    }
  }
  return traits;
}
