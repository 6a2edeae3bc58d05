import type { EvidenceScope, Finding } from '../../model.ts';
import { traitsOfElement } from '../../page/element-traits.ts';
import { foldSpace } from '../../page/fold-space.ts';
import { mayBeMarked } from '../../page/marks.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';
import { readHolderNames } from '../../rights/holder-names.ts';
import { readNotices } from '../../rights/notice.ts';
import { holding, yearOf } from './holding.ts';

const ELEMENTS =
  '[itemprop~="copyrightHolder" i],[itemprop~="copyrightNotice" i],[property="schema:copyrightHolder"],[property="copyrightHolder"],[property="rnews:copyrightHolder"],[property="dcterms:rightsHolder"],[property="dct:rightsHolder"],[property="cc:attributionName"]';
/** Their words, in small letters. */
const MARKS = [
  'copyrightholder',
  'copyrightnotice',
  'schema:copyrightholder',
  'rnews:copyrightholder',
  'dcterms:rightsholder',
  'dct:rightsholder',
  'cc:attributionname',
];
const OF_PICTURE = /photo|foto|image|bild|picture|credit|getty|video/i;

/** Holders by elements that say so: microdata, RDFa, ccREL's attribution. */
export function holdersOfElements(page: Page): Finding[] {
  if (!mayBeMarked(page, ...MARKS)) return [];
  return [...page.document.querySelectorAll(ELEMENTS)].slice(0, 20).flatMap((element) => {
    if (element.localName === 'meta' && element.getAttribute('content') === null) return [];
    const named = element.getAttribute('content') ?? element.querySelector('[itemprop="name" i]')?.textContent ?? element.textContent ?? '';
    const text = foldSpace(named).slice(0, 200);
    const scope = scopeOfElement(page, element);
    if (text === '' || OF_PICTURE.test(text) || !scope) return [];
    const names = /notice/i.test(element.getAttribute('itemprop') ?? '')
      ? readNotices(text).flatMap((notice) => notice.holders)
      : readHolderNames(text);
    if (names.length === 0) return [];
    const isAttribution = element.getAttribute('property') === 'cc:attributionName';
    const where = element.hasAttribute('itemprop') ? 'microdata' : 'rdfa';
    return [
      holding({
        signal: isAttribution ? 'ccrel-attribution' : 'markup-copyright',
        where,
        quote: text,
        names,
        year: yearBeside(element),
        weight: scope === 'article' ? 0.7 : 0.45,
        scope,
      }),
    ];
  });
}

function scopeOfElement(page: Page, element: Element): EvidenceScope | null {
  const item = element.closest('[itemscope]')?.getAttribute('itemtype') ?? '';
  if (/ImageObject|VideoObject|Photograph|Comment/.test(item) || element.closest('figure,figcaption,blockquote')) return null;
  for (let at: Element | null = element, depth = 0; at && depth < 12; at = at.parentElement, depth += 1) {
    const traits = traitsOfElement(at);
    if (at !== page.region.root && traits & (Trait.caption | Trait.comment | Trait.related)) return null;
    if (at.localName === 'footer' || traits & Trait.footer) return 'site';
  }
  return page.region.root?.contains(element) === true && page.region.root.localName !== 'body' ? 'article' : 'site';
}

function yearBeside(element: Element): number | null {
  const holder = element.parentElement?.closest('div,p,footer,section,article,body');
  const year = holder?.querySelector('[itemprop~="copyrightYear" i]');
  return yearOf(year?.getAttribute('content') ?? year?.textContent ?? '');
}
