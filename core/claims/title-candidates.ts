import type { Block } from '../page/blocks.ts';
import { withoutEntities } from '../page/entities.ts';
import { foldSpace } from '../page/fold-space.ts';
import { foldTitle } from '../page/title-likeness.ts';
import { BESIDE_ARTICLE, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isGarbled } from './mend-title.ts';
import { seenText } from './seen-headline.ts';
import { cutSiteName } from './site-in-title.ts';
import { withoutTails } from './title-tail.ts';

/** A headline that a place of the page gives, with how much that place says. */
export interface Candidate {
  text: string;
  folded: string;
  weight: number;
  visible: boolean;
}

interface Written {
  /** As the page has it, with what templates set around it. */
  raw: string;
  text: string;
  weight: number;
  seen: boolean;
}

/** Rarer metas of the headline alone. */
const NAMES_OF_TITLE = ['citation_title', 'dc.title', 'dcterms.title', 'sailthru.title', 'parsely-title'];
/** What editors and servers call a page that nobody has named. */
const NAMELESS =
  /^(?:untitled(?: (?:document|page|\d+))?|new page \d*|no title|page title|document|unbenanntes dokument|sans titre|document sans nom|documento sin t[íi]tulo|documento senza titolo|index)$/i;
const TAGS = /<\/?(?:em|i|b|strong|span|br|su[bp]|wbr|cite|u|q)(?:\s[^<>]*)?>/gi;

function ofMarkup(raw: string, siteNames: readonly string[], authors: readonly string[]): string {
  return withoutTails(withoutEntities(cutSiteName(raw, siteNames)).replace(TAGS, ' ').replace(/\s+/g, ' ').trim(), authors);
}

/** The headlines that a page gives: those it shows, and those its head has, without what templates set around them. */
export function titleCandidates(page: Page, siteNames: readonly string[], authors: readonly string[]): Candidate[] {
  const ofHead = titlesOfHead(page).map((told) => ({ ...told, text: ofMarkup(told.raw, siteNames, authors), seen: false }));
  const isHeading = chosenHeadline(page)?.element.localName === 'h1';
  const headline = foldTitle(chosenHeadline(page)?.text ?? '');
  return [...titlesShown(page, ofHead), ...ofHead].flatMap((written) => {
    const folded = foldTitle(written.text);
    if (folded.length < 2) return [];
    const isName = siteNames.some((name) => foldTitle(name) === folded);
    const isSlogan = isHeading && !written.seen && opensWithName(written) && isUnlike(folded, headline);
    return [{ text: written.text, folded, weight: isName ? 0.1 : written.weight * trust(written, isSlogan), visible: written.seen }];
  });
}

const trust = ({ text }: Written, isSlogan: boolean): number => (isGarbled(text) ? 0.1 : isSlogan ? 0.3 : 1);

const chosenHeadline = ({ blocks, region }: Page): Block | undefined => blocks[region.headline];

function titlesOfHead(page: Page): Pick<Written, 'raw' | 'weight'>[] {
  const headlines = page.jsonLd
    .slice(0, 20)
    .flatMap((node) => (typeof node['headline'] === 'string' ? [foldSpace(node['headline']).slice(0, 600)] : []));
  const told: [string | undefined, number][] = [
    [page.meta('og:title')[0], 1.1],
    [headlines[0], 1.3],
    [page.documentTitle, 0.9],
    [page.meta('twitter:title')[0], 0.3],
    [NAMES_OF_TITLE.flatMap((name) => page.meta(name))[0], 0.3],
  ];
  return told.flatMap(([raw, weight]) => (raw && !NAMELESS.test(raw) ? [{ raw, weight }] : []));
}

function titlesShown(page: Page, ofHead: readonly Written[]): Written[] {
  const visible = chosenHeadline(page);
  const texts = ofHead.map(({ text }) => text);
  // What stands in the window's title as well is the headline to read; shared and searched for may be another.
  const isTitled = ofHead.some(({ raw, text }) => raw === page.documentTitle && foldTitle(text) === foldTitle(visible?.text ?? ''));
  const shown = { raw: seenText(page, texts), weight: visible && isAside(visible) ? 0.5 : isTitled ? 1.6 : 1.2, seen: true };
  const other = { raw: otherHeadline(page), weight: 0.15, seen: false };
  return [shown, other].flatMap(({ raw, ...told }) => (raw ? [{ ...told, raw, text: withoutEntities(raw) }] : []));
}

/** Whether a headline stands beside the article; one of the first level may be marked as related and yet be its own. */
function isAside({ traits, element }: Block): boolean {
  return (traits & BESIDE_ARTICLE & (element.localName === 'h1' ? ~Trait.related : ~0)) !== 0;
}

/** "Outlet | Harbour news, sport and weather", the same on every page, over a headline that has none of it. */
const opensWithName = ({ raw, text }: Written): boolean => text.length < raw.length && raw.endsWith(text);

function isUnlike(folded: string, headline: string): boolean {
  const words = new Set(folded.split(' ').filter((word) => word.length > 3));
  const own = headline.split(' ');
  return own.length > 3 && !own.some((word) => words.has(word));
}

/** A heading of the first level that is not the chosen one: templates set one title above the article and another in its head. */
function otherHeadline(page: Page): string | undefined {
  const { headline, bodyStart } = page.region;
  return page.blocks
    .slice(0, Math.max(0, bodyStart))
    .find(
      (block) => block.index !== headline && block.element.localName === 'h1' && (block.traits & Trait.hidden) === 0 && block.linked === 0,
    )
    ?.text.slice(0, 300);
}
