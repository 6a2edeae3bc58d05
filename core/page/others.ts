import { isAuthorPage } from './author-page.ts';
import type { Block } from './blocks.ts';
import { showsOtherWork } from './boxes.ts';
import { isProse, weightOfText } from './prose.ts';
import type { Region } from './regions.ts';
import { Trait } from './traits.ts';

/** How far up from a line its box is sought, and how much the box of something else holds. */
const MOST_LEVELS = 6;
const LONGEST_CARD = 600;
const LONGEST_BOX = 1500;
type Asks = (box: Element) => boolean;

const STORY = 'article,[itemscope][itemtype*="Article"],[itemscope][itemtype*="BlogPosting"]';

/** "Quelle: Why the wall was built", linked as a whole: where the text is from. */
const LABELLED = /^\p{L}{2,12}\s?[:：]/u;

/**
 * The elements among and below the article's paragraphs that show something else: the card of another story with its byline and its day,
 * the box of a video, a podcast or a book. Marks their blocks as related.
 */
export function setOthers(blocks: readonly Block[], region: Region): Element[] {
  const { headline, bodyStart, bodyEnd, container } = region;
  const own = [headline, bodyStart].flatMap((index) => blocks[index]?.element ?? []);
  if (!container || bodyStart < 0) return [];
  const isOwn = (box: Element) => box.contains(container) || own.some((element) => box.contains(element));
  const shows = askOnce(showsOtherWork);
  const isCard = askOnce(isTeaser);
  let end = bodyEnd;
  while (end > bodyStart && isDatedLink(blocks[end] as Block) && itemOfRow(blocks, blocks[end] as Block, isOwn, isCard)) end -= 1;
  const others: Element[] = [];
  const within: Block[] = [];
  for (const block of blocks.slice(Math.max(headline, 0) + 1)) {
    if (!others.at(-1)?.contains(block.element)) {
      const box =
        boxOfOtherWork(blocks, block, isOwn, shows) ??
        (block.index > bodyStart ? cardOf(blocks, block, region, isOwn) : null) ??
        (block.index < bodyStart || block.index > end ? itemOfRow(blocks, block, isOwn, isCard) : null);
      if (box) others.push(box);
    }
    if (others.at(-1)?.contains(block.element)) within.push(block);
  }
  // What holds as many paragraphs as the text is what the page is there for: a list.
  if (within.filter((block) => block.index <= bodyEnd && isProse(block)).length * 2 > region.paragraphs) return [];
  for (const block of within) block.traits |= Trait.related;
  return others;
}

/** The same, asked of each box once: the lines of a list share theirs. */
function askOnce(asks: Asks): Asks {
  const known = new Map<Element, boolean>();
  return (box) => {
    const told = known.get(box) ?? asks(box);
    known.set(box, told);
    return told;
  };
}

function boxOfOtherWork(blocks: readonly Block[], block: Block, isOwn: Asks, shows: Asks): Element | null {
  let box: Element | null = block.element;
  for (let level = 0; box && level < MOST_LEVELS && !isOwn(box); level += 1, box = box.parentElement)
    if (shows(box)) return holdsMore(blocks, block.index, box, LONGEST_BOX) ? null : box;
  return null;
}

/** The page's foot and its notices may share a wrapper with the last card. */
const NOT_OF_CARD = Trait.footer | Trait.copyright;

/** The card that a linked title opens: the widest box around it that begins with it, or with a label and it, and holds little more. */
function cardOf(blocks: readonly Block[], title: Block, { headline, bodyEnd }: Region, isOwn: Asks): Element | null {
  if (!/^h[1-6]$/.test(title.element.localName) && !(title.ownTraits & Trait.headline)) return null;
  const story = title.index > bodyEnd ? title.element.closest(STORY) : null;
  if (story && !isOwn(story)) return story;
  const href = title.anchors[0]?.start === 0 && title.linked * 10 > title.text.length * 9 ? title.anchors[0].href : '';
  if (
    !/^[^#]/.test(href) ||
    LABELLED.test(title.text) ||
    weightOfText(title.text) < 16 ||
    isAuthorPage(href) ||
    href === blocks[headline]?.anchors[0]?.href
  )
    return null;
  let card: Element | null = null;
  let box = title.element.parentElement;
  for (let level = 0; box && level < MOST_LEVELS && !isOwn(box); level += 1, box = box.parentElement) {
    if (box.contains(blocks[title.index - 2]?.element ?? null) || holdsMore(blocks, title.index, box, LONGEST_CARD, NOT_OF_CARD)) break;
    card = box;
  }
  return card;
}

/** How many of one kind side by side are a list, and how long a title is that its card is known by. */
const ROW = 3;
const DATED_ROW = 2;
const LEAST_TITLE = 24;
const DAY = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** "Source:", "First published in the spring by" before the link: a note on this text. */
const LABEL = /\p{L}\s?[:：]/u;
const MOST_WORDS_BEFORE = 5;

/** The item of a list that a line stands in, `<div class="item"><a href>The ferry stops</a> Ada Winter, 3 May 2024</div>`: some of one kind side by side, each with a linked title and more. */
function itemOfRow(blocks: readonly Block[], block: Block, isOwn: Asks, isCard: Asks): Element | null {
  let box: Element | null = block.element;
  for (let level = 0; box && level < MOST_LEVELS && !isOwn(box); level += 1, box = box.parentElement) {
    if (!isCard(box)) continue;
    const row = [box, ...neighbours(box, 'previousElementSibling'), ...neighbours(box, 'nextElementSibling')].filter(isCard);
    const isList = row.length >= ROW || row.filter(({ textContent }) => DAY.test(textContent ?? '')).length >= DATED_ROW;
    if (isList) return holdsMore(blocks, block.index, box, LONGEST_CARD, NOT_OF_CARD) ? null : box;
  }
  return null;
}

/** A card on one line may be as long as a paragraph. */
const isDatedLink = ({ linked, text }: Block): boolean => linked * 3 > text.length && DAY.test(text);

/** Up to two elements before or behind another that are of its kind by name and class. */
function neighbours(box: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element[] {
  const found: Element[] = [];
  for (let at = box[side]; at && found.length < ROW - 1 && isOfKind(at, box); at = at[side]) found.push(at);
  return found;
}

const isOfKind = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.getAttribute('class') === other.getAttribute('class');

const isNote = (before: string): boolean => LABEL.test(before) || before.split(/\s+/).length > MOST_WORDS_BEFORE;

/** Whether a box holds little, and more than a title that leads to another page than an author's. A paragraph is no card. */
function isTeaser(box: Element): boolean {
  const text = (box.textContent ?? '').trim();
  if (box.localName === 'p' || text.length > LONGEST_CARD) return false;
  const link = [...box.querySelectorAll('a[href]')].find(({ textContent }) => weightOfText((textContent ?? '').trim()) >= LEAST_TITLE);
  const title = (link?.textContent ?? '').trim();
  const href = link?.getAttribute('href') ?? '';
  return /^[^#]/.test(href) && !isAuthorPage(href) && title.length < text.length && !isNote(text.slice(0, text.indexOf(title)));
}

/** Whether a box holds more than so many characters from a block in it on, or a block of a kind that the first is not of. */
function holdsMore(blocks: readonly Block[], from: number, box: Element, most: number, never = 0): boolean {
  const first = blocks[from] as Block;
  let length = 0;
  for (const block of blocks.slice(from, from + most)) {
    if (!box.contains(block.element)) return false;
    length += block.text.length;
    if (length > most || block.traits & ~first.traits & never) return true;
  }
  return false;
}

/** Whether an element stands in a box that shows something else than the article. */
export const isOfOther = (element: Element, { others }: Pick<Region, 'others'>): boolean => others.some((other) => other.contains(element));
