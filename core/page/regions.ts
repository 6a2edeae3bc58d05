import type { Block, Zone } from './blocks.ts';
import { BESIDE_ARTICLE, Trait } from './traits.ts';

/** The article's place on the page: which blocks are its prose, which is its headline and what holds both. */
export interface Region {
  /** Index of the headline's block; -1 where none was found. */
  headline: number;
  /** Indices of the first and the last paragraph; -1 where there is no prose. */
  bodyStart: number;
  bodyEnd: number;
  /** Characters of prose, ideographs counted thrice: they say as much as three letters. */
  prose: number;
  paragraphs: number;
  /** The element that holds most of the prose. */
  container: Element | null;
  /** The smallest element that holds headline and prose. */
  root: Element | null;
}

const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const HAS_IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const NO_PROSE = BESIDE_ARTICLE | Trait.caption | Trait.heading | Trait.footer;

/** How much a text says, in letters. */
export function weightOfText(text: string): number {
  if (!HAS_IDEOGRAPH.test(text)) return text.length;
  return text.length + 2 * (text.match(IDEOGRAPHS)?.length ?? 0);
}

/** Finds the article among a page's blocks and gives every block its zone. `titles` are what the page's head calls it, likeliest first. */
export function findRegion(blocks: readonly Block[], titles: readonly string[]): Region {
  const { scores, totals } = scoreContainers(blocks);
  const container = bestContainer(scores);
  const region: Region = { headline: -1, bodyStart: -1, bodyEnd: -1, prose: 0, paragraphs: 0, container, root: container };
  if (container) boundBody(blocks, container, region);
  region.headline = findHeadline(blocks, titles, region);
  const headline = blocks[region.headline];
  if (container) {
    region.root = headline ? commonAncestor(headline.element, container) : container;
    region.container = widest(container, region.root, totals);
    if (region.container !== container) boundBody(blocks, region.container, region);
  }
  setZones(blocks, region);
  return region;
}

/** An article in several sections: the container grows towards the root as long as that adds a good part of prose. */
function widest(container: Element, root: Element, totals: ReadonlyMap<Element, number>): Element {
  let best = container;
  let at: Element | null = container;
  while (at && at !== root && at.localName !== 'body') {
    at = at.parentElement;
    if (at && at.localName !== 'body' && at.localName !== 'html' && (totals.get(at) ?? 0) > 1.3 * (totals.get(best) ?? 1)) best = at;
  }
  return best;
}

function isProse(block: Block): boolean {
  return !(block.traits & NO_PROSE) && block.linked * 2 < block.text.length && block.text.length >= 25 && weightOfText(block.text) >= 60;
}

function holderOf(block: Block): Element {
  const name = block.element.localName;
  return (name === 'p' || name === 'li' || name === 'blockquote' || name === 'pre') && block.element.parentElement
    ? block.element.parentElement
    : block.element;
}

interface Scores {
  /** Prose weighed by how near it stands. */
  scores: Map<Element, number>;
  /** All prose within, up to eight levels down. */
  totals: Map<Element, number>;
}

function scoreContainers(blocks: readonly Block[]): Scores {
  const scores = new Map<Element, number>();
  const totals = new Map<Element, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    const weight =
      Math.min(weightOfText(block.text), 1200) *
      (block.traits & (Trait.articleBody | Trait.article) ? 1.3 : 1) *
      (block.traits & (Trait.list | Trait.table | Trait.authorBio) ? 0.6 : 1);
    let holder: Element | null = holderOf(block);
    for (let share = 1; holder && share > 0.02; share *= 0.62) {
      if (share > 0.2) scores.set(holder, (scores.get(holder) ?? 0) + weight * share);
      totals.set(holder, (totals.get(holder) ?? 0) + weight);
      holder = holder.parentElement;
    }
  }
  return { scores, totals };
}

function bestContainer(scores: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, score] of scores) {
    if (score <= most) continue;
    const name = element.localName;
    if (name === 'body' || name === 'html') {
      if (best) continue;
    }
    best = element;
    most = score;
  }
  return best;
}

function boundBody(blocks: readonly Block[], container: Element, region: Region): void {
  Object.assign(region, { bodyStart: -1, bodyEnd: -1, prose: 0, paragraphs: 0 });
  for (const block of blocks) {
    if (!isProse(block) || !container.contains(block.element)) continue;
    if (region.bodyStart < 0 && isLongByline(block)) continue;
    if (region.bodyStart < 0) region.bodyStart = block.index;
    region.bodyEnd = block.index;
    region.prose += weightOfText(block.text);
    region.paragraphs += 1;
  }
}

/** A byline or a line of dates as long as a paragraph: "By Ada Winter, Professor of …; Boris Lund, …", "Published 3.5.2024, 11:12, updated …". */
function isLongByline({ ownTraits, text }: Block): boolean {
  if (text.length > 260 || /(?<!\b[ap]\.m)[.!?。…]$/i.test(text)) return false;
  return (ownTraits & (Trait.byline | Trait.date)) !== 0 || (text.length <= 160 && CLOCK.test(text) && DAY.test(text));
}

/** A time of day and a date in figures of any script. */
const CLOCK =
  /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]{1,2}\s?:\s?[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]{2}/;
const DAY = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

function findHeadline(blocks: readonly Block[], titles: readonly string[], region: Region): number {
  const wanted = titles.map(foldTitle).filter((title) => title.length > 3);
  let best = -1;
  let most = 0;
  const limit = region.bodyStart < 0 ? blocks.length : Math.min(blocks.length, region.bodyStart + 4);
  for (let i = 0; i < limit; i += 1) {
    const block = blocks[i] as Block;
    const isHeading = (block.traits & Trait.heading) !== 0;
    if (!isHeading && !(block.ownTraits & Trait.headline)) continue;
    if (block.traits & (Trait.hidden | Trait.comment) || block.text.length > 400) continue;
    // A first heading without a link is the page's own even in a box that is called "headlines".
    if (block.traits & Trait.related && (block.element.localName !== 'h1' || block.linked > 0)) continue;
    if (linksHome(block) && opensTitleOf(block, wanted, blocks)) continue;
    const score = scoreHeadline(block, wanted, region, i);
    if (score > most) {
      most = score;
      best = i;
    }
  }
  return best >= 0 ? best : headlineWithoutMarkup(blocks, titles, limit);
}

function scoreHeadline(block: Block, wanted: readonly string[], region: Region, index: number): number {
  const folded = foldTitle(block.text);
  if (folded.length < 2) return 0;
  let score = 0;
  const level = /^h([1-6])$/.exec(block.element.localName)?.[1];
  if (level) score += 7 - Number(level) + (level === '1' ? 3 : 0);
  if (block.ownTraits & Trait.headline) score += 4;
  if (block.traits & Trait.nav) score -= 8;
  if (block.traits & Trait.aside) score -= 4;
  if (folded.length < 8) score -= 3;
  // "Headline - The Harbour Post": a heading that is the end of the title is the site's name.
  const isTail = wanted.some((title) => folded.length * 2 < title.length && title.endsWith(` ${folded}`));
  const match = isTail ? 0 : Math.max(0, ...wanted.map((title) => likeness(folded, title)));
  score += match * 14;
  if (region.bodyStart >= 0) score -= Math.min(4, Math.max(0, region.bodyStart - index) / 12);
  return score;
}

/** "Harbour Post: Late win …", where another heading says "Late win …": this one is the site's name. */
function opensTitleOf(block: Block, wanted: readonly string[], blocks: readonly Block[]): boolean {
  const folded = foldTitle(block.text);
  const rests = wanted.filter((title) => title.startsWith(`${folded} `)).map((title) => title.slice(folded.length + 1));
  return rests.length > 0 && blocks.some((other) => other.traits & Trait.heading && rests.includes(foldTitle(other.text)));
}

/** Whether a heading is one link to the front page. */
function linksHome({ anchors, linked, text }: Block): boolean {
  const [anchor] = anchors;
  return (
    anchor !== undefined &&
    anchor.href !== '' &&
    linked * 10 > text.length * 9 &&
    /^(?:https?:)?(?:\/\/[^/?#]+)?\/?(?:index\.\w{2,5})?$/i.test(anchor.href)
  );
}

/** Pages of old: the headline stands in bold or a table cell, known only by its likeness to the page's title or to a part of it. */
function headlineWithoutMarkup(blocks: readonly Block[], titles: readonly string[], limit: number): number {
  const wanted = titles.map(foldTitle).filter((title) => title.length > 3);
  const parts = new Set(titles.flatMap((title) => title.split(/\s[|–—-]\s|:\s/).map(foldTitle)));
  let part = -1;
  for (let i = 0; i < limit; i += 1) {
    const block = blocks[i] as Block;
    if (block.text.length < 12 || block.text.length > 300 || block.traits & (Trait.hidden | Trait.related | Trait.nav)) continue;
    const folded = foldTitle(block.text);
    if (wanted.some((title) => likeness(folded, title) > 0.9)) return i;
    if (parts.has(folded) && block.linked === 0) part = i;
  }
  return part;
}

const PUNCTUATION = /[^\p{L}\p{N}]+/gu;

/** A title for comparison: letters and digits only, one case. */
export function foldTitle(text: string): string {
  return text.slice(0, 600).normalize('NFKC').toLowerCase().replace(PUNCTUATION, ' ').trim();
}

/** How alike two folded titles are: 1 for the same, the covered share where one begins the other, else the shared words' share, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 8 && long.includes(short)) return 0.55 + 0.45 * (short.length / long.length);
  const words = new Set(long.split(' '));
  const own = short.split(' ');
  if (own.length < 3) return 0;
  const shared = own.filter((word) => words.has(word)).length;
  return shared / Math.max(own.length, words.size);
}

function commonAncestor(a: Element, b: Element): Element {
  let at: Element = b;
  while (!at.contains(a) && at.parentElement) at = at.parentElement;
  return at;
}

/** How far around the article its byline and its foot reach, in blocks. */
const BEFORE_HEADLINE = 8;
const FOOT_IN_ROOT = 60;
const FOOT_WITHOUT_ROOT = 12;

function setZones(blocks: readonly Block[], region: Region): void {
  const { headline, bodyStart, bodyEnd, root } = region;
  const start = headline >= 0 && (bodyStart < 0 || headline <= bodyStart + 4) ? headline : bodyStart;
  const ownRoot = !root || root.localName === 'body' || root.localName === 'html' ? null : root;
  const bodyFrom = bodyStart < 0 ? start + 12 : bodyStart;
  let footEnds = bodyEnd < 0 ? -1 : bodyEnd + (ownRoot ? FOOT_IN_ROOT : FOOT_WITHOUT_ROOT);
  for (const block of blocks) {
    const i = block.index;
    const isNear = i >= start - BEFORE_HEADLINE && i <= footEnds;
    const inRoot = isNear && Boolean(ownRoot?.contains(block.element));
    if (i > bodyEnd && i <= footEnds && endsFoot(block, inRoot)) footEnds = i - 1;
    if (i === headline) block.zone = 'headline';
    else if (start < 0) block.zone = 'outside';
    else if (i < start) block.zone = inRoot && !(block.traits & Trait.nav) ? 'byline' : 'masthead';
    else if (i < bodyFrom) block.zone = standsAside(block) ? 'aside' : 'byline';
    else if (i <= bodyEnd) block.zone = block.traits & BESIDE_ARTICLE ? 'aside' : 'body';
    else if (i <= footEnds && (inRoot || !ownRoot)) block.zone = footZone(block);
    if (block.traits & Trait.footer && (block.zone === 'masthead' || block.zone === 'outside' || block.zone === 'aside'))
      block.zone = 'site-footer';
  }
  markTail(blocks);
}

/** The article's foot ends where comments begin, or a footer outside of the article's root. */
function endsFoot(block: Block, inRoot: boolean): boolean {
  return (block.traits & Trait.comment) !== 0 || ((block.traits & Trait.footer) !== 0 && !inRoot);
}

function footZone(block: Block): Zone {
  // Blogs sign below the text, in a footer of the post: "Posted by … at …"; an article's own footer holds its notes.
  if (block.traits & Trait.footer && block.traits & (Trait.byline | Trait.article) && !(block.traits & BESIDE_ARTICLE)) return 'foot';
  return block.traits & (BESIDE_ARTICLE | Trait.footer) & ~Trait.share ? 'aside' : 'foot';
}

/** Between headline and text only a byline may call itself a card or a teaser. */
function standsAside(block: Block): boolean {
  const beside = block.traits & (Trait.nav | Trait.hidden | Trait.comment | Trait.related);
  return beside !== 0 && (beside !== Trait.related || !(block.traits & Trait.byline));
}

/** The last twentieth of a page is its footer where no markup says otherwise. */
function markTail(blocks: readonly Block[]): void {
  const from = Math.max(blocks.length - 14, Math.floor(blocks.length * 0.94));
  for (let i = from; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    if (block.zone === 'outside') block.zone = 'site-footer';
  }
}
