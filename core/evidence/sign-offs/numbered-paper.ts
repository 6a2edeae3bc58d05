import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import { outletByName } from '../../agents/outlet.ts';
import type { Finding, Party } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import { BESIDE_ARTICLE, Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';
import { dateOf } from '../../wording/date-of.ts';
import { isMasthead } from '../../wording/labels/masthead-words.ts';
import { isOutletLike } from '../../wording/outlet-like.ts';
import { isOwnName } from '../../wording/own-name.ts';
import { findInText } from '../finding.ts';
import { sayAuthors } from '../say.ts';

const SIGNED =
  /^\(?(?:(?<name>\p{Lu}[^,;:()\d]{4,40}), (?:in:? )?)?(?<mark>[«“"„])?(?<outlet>\p{Lu}[^,;:()\d]{3,50}?)[»”"“]?,? (?:(?<number>(?:n[°ºo]\.?|nº|nr\.?|núm\.?|#|№) ?\d{1,5}\b[^;:]{0,30}\d{4})|\d[^;:,]{3,24}\d{4})\)?\.?$/iu;
/** How many lines below the text it may stand. */
const REACH = 3;
const NEVER = BESIDE_ARTICLE | Trait.caption | Trait.quotation;
/** "Novi list", "Večernje novosti": the paper's own noun is small there. */
const SMALL_NOUN = /^\p{Lu}\p{Ll}+ \p{Ll}+$/u;

/** A paper to whom nothing but a day is put: towns have one too, where letters are written, and so have releases. */
function isPlainlyPaper(outlet: string, language: string): boolean {
  if (outletByName(outlet) !== null) return true;
  if (SMALL_NOUN.test(outlet)) return /^(?:sr|hr|bs|sl)/.test(language) && isMasthead(outlet);
  return isOutletLike(outlet) && (!language.startsWith('en') || outlet.startsWith('The '));
}

interface Signed {
  block: Block;
  name: string | undefined;
  outlet: string;
}

function signedBy(page: Page, block: Block): Signed[] {
  const { name, mark, outlet = '', number } = (block.text.length < 130 && !(block.traits & NEVER) && SIGNED.exec(block.text)?.groups) || {};
  const isPaper = number || mark ? isMasthead(outlet) && (mark || name) : isPlainlyPaper(outlet, page.language ?? '');
  if (!isPaper || isOwnName(page, { name: outlet, url: null }) || (!number && dateOf(page, block.text) === null)) return [];
  return name === undefined || (beginsWithGivenName(name) && isPersonName(name, page.language ?? '')) ? [{ block, name, outlet }] : [];
}

/**
 * "Anna Winter, La Gazette des Quais n° 108, février 2013", "Novi list, 12.03.2010.": clippings are signed so below their text, under "P.-S."
 * where SPIP lays them out. Several such lines, or one under another heading or a quotation, are references.
 */
export function numberedPaper(page: Page): Finding[] {
  const { bodyEnd } = page.region;
  const near = page.blocks.slice(Math.max(0, bodyEnd - 1), bodyEnd + 1 + REACH);
  const [signed, ...more] = near.flatMap((block) => signedBy(page, block));
  const heading = near.find(({ index, traits }) => traits & Trait.heading && index > bodyEnd);
  if (!signed || more.length > 0) return [];
  const { block, name, outlet } = signed;
  if (heading && heading.index < block.index && !/^p\.?-?\s?s\.?$/i.test(heading.text)) return [];
  if (/^[“"«„].*[”"»“]$/u.test(page.blocks[block.index - 1]?.text ?? '')) return [];
  const authors: Party[] = name ? [{ name, url: null, type: 'person' }] : [];
  const origin = {
    about: 'origin',
    publisher: { name: outlet, url: null },
    relation: 'republished-from',
    url: null,
    title: null,
    date: dateOf(page, block.text),
  } as const;
  if (!name) return [findInText('original-source-line', block, origin, 0.7)];
  return [
    findInText('original-source-line', block, { ...origin, authors }, 0.8),
    findInText('author-carried', block, sayAuthors(authors), 0.7),
  ];
}
