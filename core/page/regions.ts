import type { Block } from './blocks.ts';
import { findHeadline } from './headline.ts';
import { setOthers } from './others.ts';
import { isProse, weightOfText } from './prose.ts';
import { Trait } from './traits.ts';
import { setZones } from './zones.ts';

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
  /** The elements by the text and below it that show something else: other stories, videos, podcasts. */
  others: readonly Element[];
}

/** Finds the article among a page's blocks and gives every block its zone. `titles` are what the page's head calls it, likeliest first. */
export function findRegion(blocks: readonly Block[], titles: readonly string[]): Region {
  const { scores, totals } = scoreContainers(blocks);
  const container = bestContainer(scores);
  const region: Region = { headline: -1, bodyStart: -1, bodyEnd: -1, prose: 0, paragraphs: 0, container, root: container, others: [] };
  if (container) boundBody(blocks, container, region);
  region.headline = findHeadline(blocks, titles, region);
  const headline = blocks[region.headline];
  if (container) {
    region.root = headline ? commonAncestor(headline.element, container) : container;
    region.container = widest(container, region.root, totals);
    region.others = setOthers(blocks, region);
    if (region.container !== container || region.others.length > 0) boundBody(blocks, region.container, region);
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
    if ((region.bodyStart < 0 || block.ownTraits & Trait.byline) && isLongByline(block)) continue;
    if (region.bodyStart < 0) region.bodyStart = block.index;
    region.bodyEnd = block.index;
    region.prose += weightOfText(block.text);
    region.paragraphs += 1;
  }
}

/** A byline or a line of dates as long as a paragraph: "By Ada Winter, Professor of …; Boris Lund, …", "Published 3.5.2024, 11:12, updated …". */
function isLongByline({ ownTraits, text }: Block): boolean {
  if (text.length > 260 || /(?<!\b[ap]\.m|\d)[.!?。…]$/i.test(text)) return false;
  return (ownTraits & (Trait.byline | Trait.date)) !== 0 || (text.length <= 160 && CLOCK.test(text) && DAY.test(text));
}

/** A time of day and a date in figures of any script. */
const CLOCK =
  /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]{1,2}\s?:\s?[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]{2}/;
const DAY = /[\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;

function commonAncestor(a: Element, b: Element): Element {
  let at: Element = b;
  while (!at.contains(a) && at.parentElement) at = at.parentElement;
  return at;
}
