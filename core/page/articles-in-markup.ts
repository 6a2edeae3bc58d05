import type { Page } from '../page.ts';
import type { LdNode } from './json-ld.ts';
import { nodesOf, textsOf, typesOf } from './json-ld.ts';
import { foldTitle, likeness } from './title-likeness.ts';

const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report|LiveBlogPosting|^SocialMediaPosting)$/;

/** Whether a schema.org type is Article or one of its subtypes. */
export function isArticleType(type: string): boolean {
  return ARTICLE_TYPE.test(type) || type === 'Review';
}

/**
 * The JSON-LD nodes that describe the page's own article: of an Article type and, where several are, those whose
 * address is the page's. Teaser lists mark up their neighbours too, so a list of unaddressed articles counts as none.
 */
export function articleNodes(nodes: readonly LdNode[], addresses: readonly string[]): LdNode[] {
  const typed = nodes.filter((node) => typesOf(node).some(isArticleType));
  // Health magazines describe an article as nothing else.
  const articles = typed.length > 0 ? typed : nodes.filter((node) => typesOf(node).includes('MedicalWebPage'));
  if (articles.length <= 1) return articles;
  const paths = new Set(addresses.map(pathOf).filter(Boolean));
  const own = articles.filter((node) => addressesOf(node).some((address) => paths.has(pathOf(address))));
  if (own.length > 0) return own;
  return articles.length <= 3 ? articles.slice(0, 1) : [];
}

/** The nodes that describe the page's own article and no other story: a node that stands alone may be a teaser's. */
export function ownArticles(page: Page): LdNode[] {
  return articleNodes(page.jsonLd, [page.address]).filter((node) => !isOfOtherStory(node, page));
}

/** Whether an article's node tells of another story: its address is another, and nothing that the page is called is like its headline. */
function isOfOtherStory(node: LdNode, page: Page): boolean {
  const [headline] = textsOf(node, 'headline');
  const addresses = addressesOf(node);
  if (!headline || addresses.length === 0 || addresses.some((address) => pathOf(address) === pathOf(page.address))) return false;
  const shown = page.blocks[page.region.headline]?.text ?? '';
  return [page.documentTitle, ...page.meta('og:title', 'twitter:title'), shown].every(
    (title) => likeness(foldTitle(title), foldTitle(headline)) < UNLIKE,
  );
}

const UNLIKE = 0.25;

/** Every address that a node gives as its own: url, @id and mainEntityOfPage. */
export function addressesOf(node: LdNode): string[] {
  return [
    ...textsOf(node, 'url'),
    ...textsOf(node, '@id'),
    ...textsOf(node, 'mainEntityOfPage'),
    ...nodesOf(node, 'mainEntityOfPage').flatMap((page) => [...textsOf(page, '@id'), ...textsOf(page, 'url')]),
  ];
}

function pathOf(address: string): string {
  try {
    const url = new URL(address, 'https://relative.invalid');
    return url.pathname.replace(/\/{1,3}$/, '').toLowerCase();
  } catch {
    return '';
  }
}
