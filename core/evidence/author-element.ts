import { authorsIn, declaredPerson } from '../agents/bylines/authors-in.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import type { Finding, Party } from '../model.ts';
import { isOfOtherWork, isOfTeaser } from '../page/boxes.ts';
import { foldSpace } from '../page/fold-space.ts';
import { bearing, inOrder, within } from '../page/marks.ts';
import { isOfOther } from '../page/others.ts';
import type { Page } from '../page.ts';
import { findAuthors, findInText } from './finding.ts';
import { accountOf } from './markup/account-of.ts';
import { sayAuthors } from './say.ts';

const AUTHOR_ELEMENTS =
  '[itemprop~="author" i],a[rel~="author" i],.author.vcard,.byline .fn,.entry-meta .author,.post-meta .author,.p-author,[property="schema:author"],[property="author"],#js_author_name';
const MOST_ELEMENTS = 60;
// Blogs and older themes sign in the footer of the entry itself.
const BESIDE =
  'aside,nav,footer:not([class*="entry-" i]):not([class*="post-footer" i]):not([class*="article-footer" i]),blockquote,figure,.comment,.comments,#comments,.commentlist,[itemprop="comment"],[itemprop="publisher"],[class*="related" i],[class*="teaser" i],[class*="recommend" i],li article,article article';

/**
 * Who wrote it by elements that say so: microdata, rel=author, microformats. Those within the article speak first; elsewhere on the page
 * they are heard only where all of them say the same, or stand in one short line.
 */
export function readAuthorElement(page: Page): Finding[] {
  const body = page.document.body;
  const root = page.region.root ?? body;
  if (!root) return [];
  const within = aboveText(signedWithin(root, page), page);
  if (within.length > 0) return [findAuthors('markup-author', 'microdata', partiesOf(within), 0.7)];
  const elsewhere =
    body && root !== body
      ? signedWithin(body, page).filter(({ element }) => !isOfAnother(element, root) && !isOfTeaser(element, page))
      : [];
  return elsewhere.length > 0 && speakAsOne(elsewhere)
    ? [findAuthors('markup-author', 'microdata', partiesOf(elsewhere), 0.6)]
    : [...blogOf(page), ...accountOf(page)];
}

/** "林晚舟的博客": portals of the mainland head a blog with its writer's name, and have it in the page's title. */
function blogOf(page: Page): Finding[] {
  const parts = page.documentTitle.split(/[_|｜]|\s?[-–—]\s?/, 9);
  for (const block of page.blocks.slice(0, page.region.bodyStart)) {
    const name = block.text.length <= 12 ? OWNER_OF_BLOG.exec(block.text)?.[1] : undefined;
    if (!name || !parts.includes(name) || !isPersonName(name, 'zh')) continue;
    const parties: Party[] = [{ name, type: 'person', url: null }];
    return [findInText('byline', block, sayAuthors(parties), 0.5, { end: name.length })];
  }
  return [];
}

const OWNER_OF_BLOG = /^([\u3400-\u9fff]{2,4})的(?:博客|部落格|网志|BLOG)$/i;

interface Signed {
  element: Element;
  parties: Party[];
}

const partiesOf = (signed: readonly Signed[]): Party[] => signed.flatMap(({ parties }) => parties);

/** Cards of other stories stand in and below the text, in the article's own element: they are not heard where somebody signs above it. */
function aboveText(signed: readonly Signed[], { blocks, region }: Page): readonly Signed[] {
  const text = blocks[region.bodyStart]?.element;
  const above = signed.filter(({ element }) => text && (element.compareDocumentPosition(text) & FOLLOWING) !== 0);
  return above.length > 0 ? above : signed;
}

const FOLLOWING = 4;

/** What may match, by the words themselves: to hold every element of a page against the selectors costs the page more. */
function authorElements(page: Page): Element[] {
  const borne = ['itemprop', 'rel', 'property', 'class', 'id'].flatMap((name) =>
    bearing(page, name).filter((element) => /author|fn/i.test(element.getAttribute(name) ?? '')),
  );
  return inOrder(page, borne).filter((element) => element.matches(AUTHOR_ELEMENTS));
}

function signedWithin(root: Element, page: Page): Signed[] {
  const seen: Element[] = [];
  const signing = within(page, root, authorElements(page)).slice(0, MOST_ELEMENTS);
  return signing.flatMap((element) => {
    if (
      seen.some((other) => other.contains(element)) ||
      !standsByHeadline(element, root) ||
      isOfOther(element, page.region) ||
      isOfOtherWork(element, page)
    )
      return [];
    seen.push(element);
    const named = element.querySelector('[itemprop="name" i],.fn') ?? element;
    const text = foldSpace(named.getAttribute('content') ?? (named.textContent?.trim() || portraitOf(named))).slice(0, 200);
    const url = page.resolve(element.getAttribute('href') ?? element.querySelector('a[href]')?.getAttribute('href') ?? '');
    const parties = namedIn(element, text, page).map((party) => ({ ...party, url }));
    return parties.length > 0 ? [{ element, parties }] : [];
  });
}

/** `<a itemprop="author"><img alt="Ada Winter"></a>`. */
const portraitOf = (element: Element): string => element.querySelector('img[alt]')?.getAttribute('alt') ?? '';

/** Where the markup says that a person signs, pen names of East Asia are names too: "水边拾遗". */
function namedIn(element: Element, text: string, { language }: Page): Party[] {
  const read = authorsIn(text, language);
  const isPerson = PERSON.test(element.getAttribute('itemtype') ?? '') || element.id === 'js_author_name';
  const declared = read.length === 0 && isPerson && EAST_ASIAN.test(text) ? declaredPerson(text) : null;
  return declared ? [declared] : read;
}

const PERSON = /schema\.org\/Person$/;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;

function standsByHeadline(element: Element, root: Element): boolean {
  const beside = element.closest(BESIDE);
  return (beside === null || beside === root || !root.contains(beside)) && !isOfListedStory(element);
}

/** An item of a list that holds much more than the name is another story, with its headline; authors are listed by name. */
function isOfListedStory(element: Element): boolean {
  const item = element.closest('li');
  return (
    item !== null && (item.textContent ?? '').length > (element.textContent ?? '').length + 60 && item.querySelector('h1,p+p') === null
  );
}

/** Whether an element outside of the article stands in a teaser or a list: it signs something else. */
function isOfAnother(element: Element, root: Element): boolean {
  const holder = element.closest(`article,li,${BESIDE}`);
  return holder !== null && !holder.contains(root);
}

function speakAsOne(signed: readonly Signed[]): boolean {
  const [first, ...others] = signed.map(({ parties }) => parties.map((party) => party.name).join());
  if (others.every((names) => names === first)) return true;
  let holder = signed[0]?.element ?? null;
  while (holder && !signed.every(({ element }) => holder?.contains(element))) holder = holder.parentElement;
  return (holder?.textContent ?? '').length < 300;
}
