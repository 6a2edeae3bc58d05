import { foldName } from '../../agents/fold-name.ts';
import { articleNodes } from '../../page/articles-in-markup.ts';
import { isAuthorPage } from '../../page/author-page.ts';
import type { Block } from '../../page/blocks.ts';
import { nodesOf, textsOf, typesOf } from '../../page/json-ld.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';

const namesOf = new WeakMap<Page, Set<string>>();

/**
 * Whether a line is the name of the section that the page's head puts the article in, or of one that its menu links too: "Black Country"
 * above a headline is no author.
 * Columns are sections named after who writes them: a link to an author's page says so.
 */
export function isSectionOfPage(block: Block, page: Page): boolean {
  if (block.text.length > 60 || block.anchors.some(({ href }) => isAuthorPage(href))) return false;
  let names = namesOf.get(page);
  if (!names) {
    names = new Set([...sectionsOf(page), ...menuOf(page)].map(foldName));
    namesOf.set(page, names);
  }
  return names.has(foldName(block.text));
}

/** What the menu links to at the top of the site: "/black-country/". */
function menuOf(page: Page): string[] {
  return page.blocks.flatMap(({ traits, anchors, text }) =>
    traits & Trait.nav && anchors.length === 1 && TOP_OF_SITE.test(anchors[0]?.href ?? '') ? [text] : [],
  );
}

const TOP_OF_SITE = /^(?:https?:\/\/[^/\s]{1,80})?\/[\w-]{1,40}\/?$/;

function sectionsOf(page: Page): string[] {
  const trails = page.jsonLd.filter((node) => typesOf(node).includes('BreadcrumbList')).slice(0, 3);
  return [
    ...page.meta('article:section', 'og:section', 'parsely-section', 'section'),
    ...articleNodes(page.jsonLd, [page.address]).flatMap((node) => textsOf(node, 'articleSection')),
    ...trails
      .flatMap((trail) => nodesOf(trail, 'itemListElement').slice(0, 8))
      .flatMap((step) => [...textsOf(step, 'name'), ...nodesOf(step, 'item').flatMap((item) => textsOf(item, 'name'))]),
  ].filter((name) => name !== '' && name.length <= 60);
}
