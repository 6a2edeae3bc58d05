import { isPlainHttpUrl } from '../agents/domain.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { foldTitle, likeness } from '../page/title-likeness.ts';
import { BESIDE_ARTICLE, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import type { ReadPage } from '../read.ts';
import { type Disclosure, readDisclosure } from './disclosure.ts';

export type { Disclosure } from './disclosure.ts';

/** An article as its readers read it, without what the site puts around it. */
export interface ArticleText {
  headline: string | null;
  /** The running text, subheadings included; credit lines, notices, captions and disclosures apart. */
  paragraphs: string[];
  /** Correction notes, funding lines and statements of interest, wherever they stand at the article. */
  disclosures: Disclosure[];
  /** Addresses that the running text links to, absolute, each once. */
  links: string[];
  authors: string[];
  /** When this page published it, as ISO 8601; null where it does not say. */
  date: string | null;
  /** BCP 47 as the page declares it. */
  language: string | null;
}

const NOT_TEXT = BESIDE_ARTICLE | Trait.caption | Trait.footer | Trait.authorBio;
const MOST_LINKS = 500;

/** Takes the text out of a page that was read. */
export function articleText({ page, reading, findings }: ReadPage): ArticleText {
  const credits = creditsByBlock(findings);
  const disclosures: Disclosure[] = [];
  const paragraphs: string[] = [];
  const links = new Set<string>();
  for (const block of page.blocks) {
    if (!isNear(block)) continue;
    const disclosure = readDisclosure(block.text);
    if (disclosure) disclosures.push(disclosure);
    else if (isRunningText(page, block)) {
      const text = withoutCredits(block, credits.get(block.index) ?? []);
      if (text === '' || isHeadline(text, reading.page.title)) continue;
      paragraphs.push(text);
      noteLinks(page, block, links);
    }
  }
  return {
    headline: reading.page.title,
    paragraphs,
    disclosures,
    links: [...links],
    authors: reading.authors.filter((author) => author.role === 'author').map((author) => author.name),
    date: reading.dates.published?.value ?? null,
    language: reading.page.language,
  };
}

function isNear(block: Block): boolean {
  return (
    block.zone === 'body' || block.zone === 'foot' || block.zone === 'byline' || (block.zone === 'aside' && !(block.traits & Trait.comment))
  );
}

/** The prose between headline and foot, and the short paragraphs that end it: "“No,” he said." in the same parent as the one before. */
function isRunningText(page: Page, block: Block): boolean {
  if (block.traits & NOT_TEXT || isMostlyLinks(block)) return false;
  if (block.zone === 'body') return true;
  return block.zone === 'foot' && endsText(page, block);
}

function isMostlyLinks(block: Block): boolean {
  return block.linked * 10 > block.text.length * 8;
}

const ENDS_SENTENCE = /[.!?…。！？؟۔»”"']$/u;

function endsText(page: Page, block: Block): boolean {
  const last = page.blocks[page.region.bodyEnd];
  if (!last || block.index - last.index > 3 || block.element.localName !== last.element.localName) return false;
  if (block.element.parentElement !== last.element.parentElement || block.element === last.element) return false;
  return block.ownTraits === 0 && block.linked === 0 && ENDS_SENTENCE.test(block.text) && block.index === last.index + 1;
}

function isHeadline(text: string, title: string | null): boolean {
  return title !== null && text.length < 400 && likeness(foldTitle(text), foldTitle(title)) > 0.95;
}

/** What tells of the article and is not part of it. A cited source or a date in the prose stays where it is. */
const CREDITS = new Set(['origin', 'agency', 'holder', 'licence', 'terms', 'fair-use', 'disclaimer', 'author', 'date', 'site']);

interface Credit {
  start: number;
  end: number;
}

function creditsByBlock(findings: readonly Finding[]): Map<number, Credit[]> {
  const credits = new Map<number, Credit[]>();
  for (const { at, says } of findings) {
    if (!at || !CREDITS.has(says.about)) continue;
    const known = credits.get(at.block);
    if (known) known.push(at);
    else credits.set(at.block, [at]);
  }
  return credits;
}

/** Cuts credits from the ends of a paragraph ("GENEVA (Northern Wire) — …"); a paragraph that is mostly credit is none. */
function withoutCredits(block: Block, credits: readonly Credit[]): string {
  let [start, end] = [0, block.text.length];
  for (const credit of credits) {
    const covers = credit.end - credit.start;
    if (covers * 2 > block.text.length && block.text.length < 600) return '';
    if (credit.start <= 2 && covers < 120) start = Math.max(start, credit.end);
    else if (credit.end >= block.text.length - 2 && covers < 300) end = Math.min(end, credit.start);
  }
  return start < end
    ? block.text
        .slice(start, end)
        .replace(start > 0 ? /^[\s:—–-]{1,6}/u : '', '')
        .trim()
    : '';
}

function noteLinks(page: Page, block: Block, links: Set<string>): void {
  for (const anchor of block.anchors) {
    const address = page.resolve(anchor.href);
    if (address && isPlainHttpUrl(address) && links.size < MOST_LINKS) links.add(address);
  }
}
