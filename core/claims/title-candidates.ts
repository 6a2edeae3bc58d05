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
  const visible = page.blocks[page.region.headline];
  const isAside = visible && (visible.traits & BESIDE_ARTICLE & (visible.element.localName === 'h1' ? ~Trait.related : ~0)) !== 0;
  const other = otherHeadline(page);
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
  const seen = foldTitle(visible?.text ?? '');
  const ofHead = told.flatMap(([raw, weight]): Written[] =>
    raw && !NAMELESS.test(raw) ? [{ raw, weight, text: ofMarkup(raw, siteNames, authors), seen: false }] : [],
  );
  const shown = seenText(
    page,
    ofHead.map(({ text }) => text),
  );
  // What stands in the window's title as well is the headline to read; shared and searched for may be another.
  const isTitled = ofHead.some(({ raw, text }) => raw === page.documentTitle && foldTitle(text) === seen);
  const ofPage = [
    { raw: shown, weight: isAside ? 0.5 : isTitled ? 1.6 : 1.2 },
    { raw: other, weight: 0.15 },
  ].flatMap(({ raw, weight }): Written[] => (raw ? [{ raw, weight, text: withoutEntities(raw), seen: weight > 0.15 }] : []));
  return [...ofPage, ...ofHead].flatMap(({ raw, weight, text, seen }) => {
    const folded = foldTitle(text);
    if (folded.length < 2) return [];
    const isName = siteNames.some((name) => foldTitle(name) === folded);
    const isSlogan = !seen && visible?.element.localName === 'h1' && opensWithName(raw, text) && isUnlike(folded, foldTitle(visible.text));
    return [{ text, folded, weight: isName ? 0.1 : isGarbled(text) ? weight * 0.1 : isSlogan ? weight * 0.3 : weight, visible: seen }];
  });
}

/** "Outlet | Harbour news, sport and weather", the same on every page, over a headline that has none of it. */
const opensWithName = (raw: string, rest: string): boolean => rest.length < raw.length && raw.endsWith(rest);

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
