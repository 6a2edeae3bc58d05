import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import type { Finding, Party } from '../../model.ts';
import { BESIDE_ARTICLE, Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';
import { dateOf } from '../../wording/date-of.ts';
import { isMasthead } from '../../wording/labels/masthead-words.ts';
import { isOwnName } from '../../wording/own-name.ts';
import { findInText } from '../finding.ts';

const SIGNED =
  /^\(?(?<name>\p{Lu}[^,;:()\d]{4,40}), (?:in:? )?[«“"„]?(?<outlet>\p{Lu}[^,;:()\d]{3,50}?)[»”"“]?,? (?:n[°ºo]\.?|nº|nr\.?|núm\.?|#|№) ?\d{1,5}\b[^;:]{0,30}\d{4}\)?\.?$/iu;
/** How many lines below the text it may stand. */
const REACH = 3;
const NEVER = BESIDE_ARTICLE | Trait.caption | Trait.quotation;

/**
 * "Anna Winter, La Gazette des Quais n° 108, février 2013": clippings are signed so below their text, under "P.-S." where SPIP lays them out.
 * Several such lines, or one under another heading, are references.
 */
export function paperAndNumber(page: Page): Finding[] {
  const { bodyEnd } = page.region;
  const near = page.blocks.slice(Math.max(0, bodyEnd), bodyEnd + 1 + REACH);
  const signed = near.filter(({ text, traits }) => text.length < 130 && !(traits & NEVER) && SIGNED.test(text));
  const [block] = signed;
  const heading = near.find(({ index, traits }) => traits & Trait.heading && index > bodyEnd);
  if (!block || signed.length > 1 || (heading && heading.index < block.index && !/^p\.?-?\s?s\.?$/i.test(heading.text))) return [];
  const { name = '', outlet = '' } = SIGNED.exec(block.text)?.groups ?? {};
  const publisher = { name: outlet.trim(), url: null };
  if (!beginsWithGivenName(name) || !isPersonName(name, page.language ?? '')) return [];
  if (!isMasthead(publisher.name) || isOwnName(page, publisher)) return [];
  const authors: Party[] = [{ name, url: null, type: 'person' }];
  const date = dateOf(page, block.text);
  return [
    findInText(
      'original-source-line',
      block,
      { about: 'origin', publisher, relation: 'republished-from', url: null, title: null, date, authors },
      0.8,
    ),
    findInText('author-carried', block, { about: 'author', role: 'author', parties: authors }, 0.7),
  ];
}
