import { OTHER_KIND } from './detect/other-kind.ts';

const FRONT_PAGE = /^\/(?:index\.\w{2,5}|home|start|[a-z]{2}(?:-[a-z]{2})?)?\/?\??$/i;
/** As long as the longest path of a front page. */
const LONGEST_FRONT = 14;
const ENOUGH_PROSE = 260;
const MOST_PARAGRAPHS = 400;
/** How shops' systems mark the form that takes the goods: WooCommerce by the button, Shopify by the address, Magento and others by its id. */
const INTO_CART = '[name="add-to-cart"],form[action*="cart/add" i],form[id*="add" i][id*="cart" i]';
const ARTICLE_IN_DATA = /"(?:\w{0,30}Article|BlogPosting)"/;
const WIDE_SCRIPT = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * Whether it is worth loading the engine for a page: a hint of an article in the head, or some prose in paragraphs.
 * Made to run on every page and to miss none: `detectArticle` decides afterwards. `url` is the page's address.
 */
export function mayHoldArticle(document: Document, url: string): boolean {
  if (isFrontPage(url)) return false;
  return headHintsAtArticle(document) || ((!isSomethingElse(document) || dataSaysArticle(document)) && hasProse(document));
}

// By hand: a URL object and a pattern made for every page cost more than what is left of the gate.
function isFrontPage(url: string): boolean {
  const host = url.indexOf('//') + 2;
  if (host < 2) return false;
  const hash = url.indexOf('#', host);
  const slash = url.indexOf('/', host);
  const path = slash < 0 || (hash >= 0 && hash < slash) ? '/' : url.slice(slash, hash < 0 ? url.length : hash);
  return path.length <= LONGEST_FRONT && FRONT_PAGE.test(path) && !url.startsWith('#!', hash);
}

function headHintsAtArticle(document: Document): boolean {
  const hint = document.querySelector(
    'meta[property="og:type"][content^="article" i],meta[property="article:published_time"],[itemtype*="Article"],[itemtype*="BlogPosting"]',
  );
  return hint !== null;
}

/** Whether the head calls the page a profile, a video, a product (https://ogp.me/#types), or its goods can be put into a cart. */
function isSomethingElse(document: Document): boolean {
  const kind = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? '';
  return OTHER_KIND.test(kind) || document.querySelector(INTO_CART) !== null;
}

/** Whether JSON-LD speaks of an article. Looked into only where the page says that it is something else. */
function dataSaysArticle(document: Document): boolean {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  return Array.from(scripts).some(({ textContent }) => ARTICLE_IN_DATA.test(textContent ?? ''));
}

function hasProse(document: Document): boolean {
  const paragraphs = document.getElementsByTagName('p');
  let prose = 0;
  const last = Math.min(paragraphs.length, MOST_PARAGRAPHS);
  for (let i = 0; i < last; i += 1) {
    const text = paragraphs[i]?.textContent ?? '';
    if (text.length < 30) continue;
    const weight = weigh(text, 0, 80);
    if (weight >= 70) prose += weight;
    if (prose >= ENOUGH_PROSE) return true;
  }
  // Text parted by line breaks, in tables or bare divisions, as older pages have it.
  const all = document.body?.textContent ?? '';
  const middle = all.length >> 1;
  const length = weigh(all, middle - 80, middle + 80);
  const links = document.links.length;
  return (length > 1200 && length > 34 * links) || (length > 650 && length > 80 * links);
}

/** A text's length; a sign of scripts that say a word with one or two counts for three. The script is that of the part from `start` to `end`. */
function weigh(text: string, start: number, end: number): number {
  return WIDE_SCRIPT.test(text.slice(Math.max(0, start), end)) ? text.length * 3 : text.length;
}
