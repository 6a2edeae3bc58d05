import { readByline } from '../../agents/bylines/byline.ts';
import { isNameLine } from '../../agents/bylines/name-line.ts';
import { foldName } from '../../agents/fold-name.ts';
import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isAuthorPage } from '../../page/author-page.ts';
import type { Block } from '../../page/blocks.ts';
import { boxesOf, isOfTeaser } from '../../page/boxes.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';
import { findOwnDate } from '../date-of.ts';
import { isMasthead } from '../labels/masthead-words.ts';
import { isUnderPicture } from './under-picture.ts';

/** A name with nothing but an address to write to below it: columns are signed so above their headline. */
export function hasMailBelow(block: Block, line: string, page: Page): boolean {
  const below = page.blocks[block.index + 1];
  return below?.zone === block.zone && /^[\w.+-]{1,40}@[\w.-]{3,60}$/.test(below.text) && isNameLine(line, page.language ?? '');
}

/** A line right under the headline that is nothing but a person's name, unlinked or linked to an author's page or address. A title stands over its own byline. */
export function isBareName(block: Block, line: string, page: Page): boolean {
  const after = block.index - page.region.headline;
  if (
    !((after >= 1 && after <= 5) || isDatedApart(block, after, page)) ||
    (block.traits & Trait.heading && !isSmallHeading(block, page)) ||
    block.text.length > longestLine(block, page) ||
    // `<dt>Format</dt><dd>Situation Report</dd>`: what it is, its label says.
    block.element.closest('dd') !== null ||
    /^by\s/i.test(page.blocks[block.index + 1]?.text ?? '')
  )
    return false;
  if (isUnderPicture(block) || block.traits & Trait.share || isSentence(block, page) || isArticledPaper(line)) return false;
  if (isSubject(block, page)) return false;
  if (
    block.linked > 0 &&
    !block.anchors.some(({ href }) => isAuthorPage(href) || /^(?:mailto:|#.)/i.test(href)) &&
    !isLinkedBeforeDate(block, page) &&
    !isByPortrait(block, page) &&
    !isPortraitLink(block)
  )
    return false;
  return isNameLine(line, page.language ?? '', hasDateBeside(block, page));
}

const isPerson = ({ text, element }: Block): boolean =>
  beginsWithGivenName(text) || element.querySelector('[class*="user-name" i],[class*="username" i]') !== null;

/** How many lines below the headline a menu may push a name. */
const FARTHEST = 20;

/** `<li>Anna Winter</li><li>May 3, 2004</li>` in the article's own element, right above its headline, or below what a menu sets between. */
const isDatedApart = (block: Block, after: number, page: Page): boolean =>
  ((after > 5 && after <= FARTHEST && block.linked === 0) || (after < 0 && after >= -3)) &&
  block.zone === 'byline' &&
  isPerson(block) &&
  hasDateBeside(block, page) &&
  !(after > 0 && isOfTeaser(block.element, page));

/** `<a href="/av/anna-winter"><img>Anna Winter</a>`: a portrait and the name, linked to what is called as the person is. */
const isPortraitLink = ({ element, anchors: [link], text }: Block): boolean =>
  link !== undefined &&
  text.length <= 40 &&
  (element.closest('a') ?? element).querySelector('img') !== null &&
  link.href.replace(/\/$/, '').endsWith(`/${foldName(text).replaceAll(' ', '-')}`);

/** `<div class="avatar"><img><div class="avatar__name"><a>Anna Winter</a></div></div>`: whose picture stands beside the name, wherever the link leads. */
const isByPortrait = ({ element, text }: Block, page: Page): boolean =>
  boxesOf(element, page, 4).some(
    (box) => AVATAR.test(box.getAttribute('class') ?? '') && (box.textContent ?? '').trimStart().startsWith(text),
  );

const AVATAR = /(?:^|[\s_-])avatar(?:$|[\s_-])/i;

/** `<a>Anna Winter</a> on May 3, 2004`: a person's name by its given name, wherever the link leads but to a subject, and nothing else. */
function isLinkedBeforeDate({ anchors: [link, ...others], text }: Block, page: Page): boolean {
  if (!link || others.length > 0 || link.start > 0 || OF_A_SUBJECT.test(link.href)) return false;
  const behind = text.slice(link.end);
  const date = behind.length <= 40 ? findOwnDate(page, behind) : null;
  return date !== null && date.start <= 6 && date.end === behind.length && beginsWithGivenName(text.slice(0, link.end));
}

const OF_A_SUBJECT =
  /\/(?:tags?|topics?|themen?|temas?|tema|categor(?:y|ies|ia)|kategorie|sections?|rubrik|search|suche|sujets?)\b|[?&](?:s|q|tag|cat)=/i;

/** "Ada Winter." below a picture of hers, or below "Winter says that the quay is safe": whom the text is about. */
const isSubject = ({ text, anchors }: Block, { blocks, region }: Page): boolean => {
  if (anchors.some(({ href }) => isAuthorPage(href))) return false;
  const surname = wordsOf(text.replace(/\.$/, '')).at(-1) ?? '';
  const headline = blocks[region.headline]?.text ?? '';
  return (text.length <= 40 && /\p{Ll}{3}\.$/u.test(text)) || (/^\p{Lu}.{3}/u.test(surname) && wordsOf(headline).includes(surname));
};

const wordsOf = (text: string): string[] => text.split(/[^\p{L}'’-]+/u);

/** "La Stampa del Borgo, 12 marzo 2014": a paper has its article, and no person's name opens with one. */
const isArticledPaper = (line: string): boolean =>
  /^(?:La|Il|Lo|El|Le|O|A)\s\p{Lu}/u.test(line) && isMasthead(line.split(/,| \d/, 1)[0] ?? '');

/** "تنور خاموش است.": scripts without capitals tell a sentence by its end alone, and a standfirst by another line's class and name. */
const isSentence = ({ text, index, zone }: Block, { blocks, language }: Page): boolean =>
  !/\p{Lu}/u.test(text) &&
  (/[.!?؟۔।]$/.test(text) ||
    blocks.some(
      (other) =>
        other.zone === zone &&
        other.index !== index &&
        other.traits & Trait.byline &&
        readByline(other.text, { language }).parties.length > 0,
    ));

/** "Anna Winter, Roma", and in the line above or below it nothing but the date. */
function hasDateBeside({ index, zone }: Block, page: Page): boolean {
  const above = page.blocks[index - 1];
  const beside = [above && isUnderPicture(above) ? page.blocks[index - 2] : above, page.blocks[index + 1]].filter(
    (other) => other?.zone === zone,
  );
  return beside.some((other) => {
    const date = other && other.text.length <= 70 ? findOwnDate(page, other.text) : null;
    return date !== null && (other?.text.length ?? 0) - (date.end - date.start) <= 30;
  });
}

/** `<h5>Anna Winter</h5><h6>May 3, 2004</h6>`: a heading of the lowest kinds, the date right below it or behind the name. */
const isSmallHeading = ({ element, index, text }: Block, page: Page): boolean =>
  /^h[4-6]$/.test(element.localName) &&
  [text, page.blocks[index + 1]?.text ?? ''].some((line) => line.length <= 60 && findOwnDate(page, line) !== null);

/** A date beside the name, or two, makes its line longer. */
const longestLine = ({ text }: Block, page: Page): number => (findOwnDate(page, text) ? 140 : 60);
