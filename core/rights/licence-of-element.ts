import type { EvidenceScope } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { traitsOfElement } from '../page/element-traits.ts';
import { textOf } from '../page/fold-space.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { OF_SITE } from './licence-scope.ts';
import { isOfAnother, isOfOtherParts, isOfOtherWork, isOfPart, LICENSES, OF_PICTURE, standsBehindPerson } from './licence-subject.ts';
import { lowerOf } from './phrase-list.ts';
import { SPEAKS_OF_ITSELF } from './self-reference.ts';

/** Whose licence a link gives, from what stands around it: the article's, the site's, or null for a picture's, a commenter's, a cited work's. */
export function scopeOfElement(page: Page, element: Element): EvidenceScope | null {
  const about = element.closest('[about]')?.getAttribute('about');
  if (about && /\.(?:jpe?g|png|gif|webp|svg)(?:$|\?)/i.test(about)) return null;
  if (/ImageObject|VideoObject|Photograph/.test(element.closest('[itemscope]')?.getAttribute('itemtype') ?? '')) return null;
  for (let at: Element | null = element, depth = 0; at && depth < 14; at = at.parentElement, depth += 1) {
    if (/^(?:figure|figcaption|blockquote|textarea)$/.test(at.localName)) return null;
    const traits = traitsOfElement(at);
    if (at !== page.region.root && traits & (Trait.caption | Trait.comment | Trait.related)) return null;
    if (at.localName === 'footer' || traits & Trait.footer) return isOfOther(page, element) ? null : 'site';
  }
  const around = nearbyText(element);
  if (isOfOther(page, element)) return null;
  if (isPhotoCredit(around.trim())) return null;
  if (OF_PICTURE.test(around) && !SPEAKS_OF_ITSELF.isIn(lowerOf(around))) return null;
  if (isOfPart(sentenceOf(element))) return null;
  if (standsBehindPerson(element.parentElement?.textContent ?? '', element.textContent ?? '')) return null;
  const zone = blockAt(page, element)?.zone;
  if (zone === 'aside' && isOfOtherThing(around, element)) return null;
  if (zone === 'body' && !(SPEAKS_OF_ITSELF.isIn(lowerOf(around)) && LICENSES.test(around))) return null;
  return (zone === 'byline' || zone === 'body' || zone === 'foot') && !OF_SITE.test(around) ? 'article' : 'site';
}

function isOfOther(page: Page, element: Element): boolean {
  const own = textOf(element);
  const sentence = sentenceOf(element);
  return isOfOtherWork(page, nearbyText(element)) || isOfOtherParts(sentence) || (own !== '' && isOfAnother(page, sentence, own, false));
}

/** Beside the article: words around a link that don't say "this site" are of a book, a course, whatever is shown there. */
function isOfOtherThing(around: string, element: Element): boolean {
  const rest = around.replace((element.textContent ?? '').trim(), '').trim();
  return rest.length > 24 && !SPEAKS_OF_ITSELF.isIn(lowerOf(around));
}

/** The block that an element stands in, or the first one behind it: badges have no text of their own. */
function blockAt(page: Page, element: Element): Block | undefined {
  let low = 0;
  let high = page.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = (page.blocks[middle] as Block).element;
    const isBehind = other.contains(element) || (element.compareDocumentPosition(other) & FOLLOWING) !== 0;
    if (isBehind) high = middle;
    else low = middle + 1;
  }
  return page.blocks[low];
}

const FOLLOWING = 4;

/** The words around a link; around a badge that has none and stands by itself there are none. */
function nearbyText(element: Element): string {
  let at = element.parentElement ?? element;
  while (at.parentElement && (at.textContent ?? '').trim().length < 40 && at.parentElement.localName !== 'body') at = at.parentElement;
  const text = (at.textContent ?? '').replace(/\s+/g, ' ');
  const own = textOf(element);
  if (!own && text.length > 400) return '';
  const place = own ? Math.max(0, text.indexOf(own)) : 0;
  return text.slice(Math.max(0, place - 160), place + own.length + 160);
}

function sentenceOf(element: Element): string {
  const own = textOf(element);
  return (
    nearbyText(element)
      .split(/\. (?=\p{Lu}|©)|\.(?=\p{Lu})/u)
      .find((sentence) => sentence.includes(own)) ?? ''
  );
}
