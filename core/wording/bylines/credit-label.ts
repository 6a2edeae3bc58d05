import { readByline } from '../../agents/bylines/byline.ts';
import { isNameLine } from '../../agents/bylines/name-line.ts';
import { isTrade } from '../../agents/names/name-words.ts';
import { trimMarks } from '../../agents/trim-marks.ts';
import type { ContributorRole } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import { lineWithSeams } from '../../page/line-with-seams.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';

const LONGEST_LABEL = 36;
/** How many names in lines of their own one label holds for. */
const MOST_NAMES = 4;
/** Lines above names that are named for another reason than having written. */
const otherReason =
  /\b(?:contacts?|in this (?:story|article|episode)|people|mentioned|featur(?:ed|ing)|guests?|cast|starring|winners?|panell?ists?|speakers?|tags?|topics?|honou?rees?)\b/i;
/** "CONTACT: Media:", "Press contact" below a release: whom to ask. */
const CONTACT = /^(?:\p{L}{3,12} )?contacts?\b.{0,24}$/iu;
/** "Video" above a byline is a player's button. */
const isButton = /^(?:videos?|images?|photos?|fotos?|bild(?:er)?|photo gallery|source|credits?|editors?)$/i;

/** Who the names below a label on a line of its own are: "Photographs by", "Words", "Author". Null for what is no label; 'none' where they did not make the article. */
export function roleBelow(block: Block, page: Page): ContributorRole | 'none' | null {
  const language = page.language ?? '';
  if (block.zone === 'foot') return CONTACT.test(page.blocks[block.index - 1]?.text ?? '') ? 'none' : roleInTable(block, page);
  if (block.zone !== 'byline') return null;
  for (let at = block.index - 1; at >= block.index - MOST_NAMES; at -= 1) {
    const above = page.blocks[at];
    // A link is an entry of a menu: "The Harbour Report" over "Green Quay".
    if (above?.zone !== block.zone || above.linked >= above.text.length) return null;
    if (above.text.length <= LONGEST_LABEL && otherReason.test(above.text)) return 'none';
    const role = isButton.test(above.text) && !/^(?:dt|th|td)$/.test(above.element.localName) ? null : roleOfLabel(above.text, language);
    if (role) return role;
    if (!isNameLine(above.text, language)) return null;
  }
  return null;
}

/** A table below the text may describe the book or the film that the text is about, or say who put it online. */
const ofOtherWork =
  /^(?:titles?|titel|titre|título|titolo|tytuł|isbn|publisher|verlag|wydawnictwo|éditeur|editorial|editora|editore|uitgever|pages|seiten|stron|strony|páginas|pagine|genre|director|regie)(?!\p{L})/iu;
const putOnline = /publi|opubli|dod[aá]|zamie|wprowadz|post|upload|einge|ajout|insert/i;
const NEAR_ROWS = 12;

/** The label before a cell of a table or a list of terms below the text: `<th>Autor artykułu</th><td>…</td>`. */
function roleInTable(block: Block, page: Page): ContributorRole | 'none' | null {
  const label = page.blocks[block.index - 1];
  if (!/^(?:td|dd)$/.test(block.element.localName) || !label || !/^(?:th|dt|td)$/.test(label.element.localName)) return null;
  const rows = page.blocks.slice(Math.max(0, block.index - NEAR_ROWS), block.index + NEAR_ROWS).filter(({ zone }) => zone === block.zone);
  if (putOnline.test(label.text) || rows.some(({ text }) => ofOtherWork.test(text))) return 'none';
  return roleOfLabel(label.text, page.language ?? '');
}

/** Any name will do: it is put behind a label to see what the label makes of it. */
const SOMEBODY = 'Jane Harbour';

/** The part that words without a name give to the name behind them: "Photographs by" is the photographer's. */
function roleOfLabel(text: string, language: string): ContributorRole | null {
  const label = trimMarks(text, '', ' :：');
  if (label.length < 2 || label.length > LONGEST_LABEL || /\d/.test(label) || readByline(label, { language }).parties.length > 0)
    return null;
  for (const joint of [' ', ': ']) {
    const { parties, isMarked } = readByline(`${label}${joint}${SOMEBODY}`, { language });
    const [party] = parties;
    if (isMarked && parties.length === 1 && party?.name === SOMEBODY) return party.role;
  }
  return null;
}

/** "Article courtesy of" an outlet credits no picture. */
const textCourtesy = /^(?:article|story|text|content|report|column)\s.{0,24}\bcourtesy of$/i;

/** "<a>Martha Lunn</a> Environment Correspondent <a>Ivor Teal</a> Data Reporter": a bar before a linked name that follows an office. */
function partOffices({ text, anchors }: Block, line: string): string {
  if (line !== text || anchors.length < 2) return line;
  const isClosed = isTrade(text.slice(anchors.at(-1)?.end).trim());
  let parted = '';
  let from = 0;
  anchors.forEach(({ start }, index) => {
    const office = text.slice(anchors[index - 1]?.end ?? start, start);
    // One word may be the label of the next, "Editor Colette Vance", where none closes the line.
    if (index === 0 || !(isClosed || /^ \S+ .*\S $/.test(office)) || !isTrade(office.trim().split(' ').at(-1) ?? '')) return;
    parted += `${text.slice(from, start)}| `;
    from = start;
  });
  return parted + text.slice(from);
}

/**
 * A line as a byline reads it: with a colon behind a label that stands before a linked name ("Words Ada Winter", where the name is a link),
 * and with "By" where it goes on with the byline of the line above ("and Boris Lund").
 */
export function lineOfCredit(block: Block, page: Page): string {
  const line = partOffices(block, lineWithSeams(block));
  const language = page.language ?? '';
  const label = block.text.slice(0, block.anchors[0]?.start ?? 0).trim();
  if (label !== '' && !/[:|]$/.test(label) && !textCourtesy.test(label) && line.startsWith(label) && roleOfLabel(label, language))
    return `${label}: ${line.slice(label.length)}`;
  const rest = /^(?:and|und|et|y|e|i|&)\s(.{4,80})$/i.exec(line)?.[1];
  const above = rest ? page.blocks[block.index - 1] : undefined;
  const goesOn =
    above && !(above.traits & Trait.heading) && (isNameLine(above.text, language) || readByline(above.text, { language }).isMarked);
  return goesOn ? `By ${rest}` : line;
}
