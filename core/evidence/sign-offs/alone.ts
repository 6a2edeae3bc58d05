import { readByline } from '../../agents/bylines/byline.ts';
import { koreanExpertName } from '../../agents/bylines/east-asian-byline.ts';
import { isNameLine } from '../../agents/bylines/name-line.ts';
import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import { tidyPersonName } from '../../agents/names/tidy-person-name.ts';
import { trimMarks } from '../../agents/trim-marks.ts';
import type { Party } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import { foldSpace } from '../../page/fold-space.ts';
import type { Page } from '../../page.ts';

/** A cell of a table may hold the whole text. */
const MOST_EMPHASISED = 40;
/** "Марина Причалова, Верхнешлюзск": where the reporter is. */
const PLACE_BEHIND = /, \p{Lu}[\p{L}-]{2,30}$/u;

/** "P. Jean Martin": priests of the Romance languages sign so; elsewhere it is an initial. */
const PRIEST = /^P\.\s(?=\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu})/u;

/** "Corresponsal de EL SIGLO", in the line below the name. */
const OFFICE_BELOW =
  /^(?:corresponsal|redactora?|reporter[oa]|enviad[oa] especial|correspondante?|envoyée? spéciale?|correspondente|repórter|inviat[oa]) (?:de|du|da|do|del|della|en|à|au|a|para)\s/i;

/** "Nguyễn Hải (Theo Báo Cảng)": what a Vietnamese writer drew on. */
const DRAWN_ON = / (?:\((?:Theo [^()]{2,40}|tổng hợp|t\/h)\)|ghi|thực hiện)$/iu;

/** Who signs in a line of their own that the page sets in bold or on the right; null where nobody does. */
export function aloneSetApart(block: Block, page: Page): Party[] | null {
  const { text, element, index } = block;
  if (index === page.region.bodyEnd || text.length > 40 || /\w\s?\((?!(?:Theo|tổng hợp)[\s)])/i.test(text) || !isSetApart(element, text))
    return null;
  const name = tidyPersonName(
    text
      .replace(/(?<=\p{L}{2})\.$/u, '')
      .replace(PLACE_BEHIND, '')
      .replace(/^(?:fr|es|pt|it|ca)/.test(page.language ?? '') ? PRIEST : '', '')
      .replace(DRAWN_ON, ''),
  );
  return isPersonName(trimMarks(name, '(', ')'), page.language ?? '') ? [{ name, type: 'person', url: null }] : null;
}

/** "Yours faithfully,": what letters close with above the name. */
const VALEDICTION =
  /^(?:yours (?:faithfully|sincerely|truly|etc\.?)|(?:sincerely|respectfully)(?: yours)?|(?:kind|best|warm) regards|mit freundlichen grüßen|hochachtungsvoll|(?:veuillez agréer.{0,60}|salutations distinguées)|atentamente|cordialmente|cordiali saluti|cordialement)[,.!]?$/i;

/** An address and a telephone behind the name. */
const REACHED_AT = /\s[\w.+-]{1,40}@[\w.-]{3,60}(?:\s[\d\s()+-]{6,20})?$/;

/**
 * Papers of old sign in plain type right below the text: "ANNA WINTER". Heard where the name begins with a known given name, stands in the
 * run of the paragraphs, and nobody above is called so.
 */
export function aloneBelow(block: Block, page: Page): Party[] | null {
  const { bodyEnd, headline } = page.region;
  const language = page.language ?? '';
  const name = block.text.replace(REACHED_AT, '').replace(DRAWN_ON, '');
  const above = page.blocks[bodyEnd];
  const isTakingLeave = VALEDICTION.test(page.blocks[block.index - 1]?.text ?? '');
  const isNext = block.index === bodyEnd + 1 || (isTakingLeave && block.index === bodyEnd + 2);
  if (!isNext || !above || !isInRun(block.element, above.element) || name.length > 60) return null;
  const below = page.blocks[block.index + 1];
  const isListed = below !== undefined && below.zone === block.zone && isNameLine(below.text, language) && !/\d/.test(below.text);
  const isExpert = koreanExpertName(name) !== null;
  const isSigned = isTakingLeave || name !== block.text || beginsWithGivenName(name) || isExpert || OFFICE_BELOW.test(below?.text ?? '');
  if (/\d/.test(name) || isListed || !isSigned || !(isExpert || isNameLine(name, language))) return null;
  const parties = readByline(name, { language }).parties.filter(({ role }) => role === 'author');
  const known = page.blocks.slice(Math.max(0, headline), bodyEnd + 1).map(({ text }) => text.toLowerCase());
  const isKnown = (words: string) => known.some((text) => text.includes(words.toLowerCase()));
  if (parties.length === 0 || parties.some((party) => party.type !== 'person' || isKnown(party.name))) return null;
  return parties.map((party) => ({ name: party.name, type: party.type, url: null }));
}

/** Whether an element stands beside the last paragraph, or is a paragraph behind what holds them all. */
const isInRun = ({ parentElement, localName }: Element, { parentElement: holder }: Element): boolean =>
  parentElement === holder || (localName === 'p' && parentElement === holder?.parentElement);

function isSetApart(element: Element, text: string): boolean {
  if (/text-align:\s?right/i.test(element.getAttribute('style') ?? '') || element.getAttribute('align') === 'right') return true;
  const emphasised = [...element.querySelectorAll('strong,b,em,i')].slice(-MOST_EMPHASISED);
  const wholes = [text.replace(DRAWN_ON, ''), text.replace(PLACE_BEHIND, '')];
  return emphasised.some(({ textContent }) => wholes.includes(foldSpace(textContent ?? '')));
}
