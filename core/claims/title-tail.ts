import { beginsWithGivenName } from '../agents/names/given-names.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import { findDate } from '../dates/date.ts';
import { foldTitle } from '../page/title-likeness.ts';

/** What parts a title: a bar, a dash or a mark. */
const SEAM = /\s([|·•»«–—-]{1,2})\s/u;
/** "Page 2 of 3", "Seite 2". */
const LEAF =
  /^(?:page|seite|p[áa]gina|pagina|sida|strona|strana|sivu|oldal|стр(?:аница)?)\.?\s\d{1,3}(?:\s(?:of|von|sur|de|di|van|av|z|из|\/)\s\d{1,3})?$/i;
/** "by Jane Harbour". */
const SIGNED = /^(?:by|von|par|por)\s(?=\p{Lu})/u;
/** "Opinion | Headline": a section that a bar sets before the headline. */
const SECTION_BEFORE =
  /^(?:opinion|analysis|comment|commentary|editorial|column|perspective|meinung|kommentar|opinión|análisis|opinião|análise|opinie)\s\|\s(?=.{12})/iu;

/**
 * A title of the head without what templates set around the headline besides the site's name: a section before a bar, and behind it who
 * signs, the day, the leaf: "Headline | Jane Harbour", "Headline - 4 March 2026", "Headline - Page 2 of 3".
 */
export function withoutTails(title: string, authors: readonly string[]): string {
  const named = new Set(authors.map(foldTitle));
  let rest = title.replace(SECTION_BEFORE, '');
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const [mark = '', part = ''] = rest.split(SEAM).slice(-2);
    const end = rest.length - part.length - mark.length - 2;
    if (end < 12 || part.length > 60 || !isTail(part.trim(), mark, named)) return rest;
    rest = rest.slice(0, end).trimEnd();
  }
  return rest;
}

function isTail(part: string, mark: string, authors: ReadonlySet<string>): boolean {
  return LEAF.test(part) || isDay(part) || isSigned(part, mark, authors);
}

/** Whether everybody in a part of a title signs the page, or a bar sets what is a person's name behind the headline. */
function isSigned(part: string, mark: string, authors: ReadonlySet<string>): boolean {
  const bare = part.replace(SIGNED, '');
  const names = bare.split(/\s(?:and|und|et|y|&)\s|,\s/u);
  if (names.every((name) => authors.has(foldTitle(name)))) return true;
  return (mark === '|' || bare !== part) && beginsWithGivenName(bare) && isPersonName(bare);
}

/** A whole date and nothing else. */
function isDay(part: string): boolean {
  if (!/\d{4}/.test(part) || part.length > 30) return false;
  const found = findDate(part, ['en-GB']);
  return found !== null && /^[\s,.]*$/.test(part.slice(0, found.start) + part.slice(found.end));
}
