import { foldName } from '../agents/fold-name.ts';
import type { EvidencePlace, EvidenceScope, Finding } from '../model.ts';
import { articleNodes } from '../page/articles-in-markup.ts';
import { traitsOfWords } from '../page/class-words.ts';
import { type LdNode, nodesOf, textsOf } from '../page/json-ld.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { readHolderNames } from '../rights/holder-names.ts';
import { readNotices } from '../rights/notice.ts';
import { isPageBuilder } from '../rights/page-builders.ts';
import { partyOf } from '../rights/party.ts';
import { findInMarkup } from './finding.ts';

/** Reads who holds the copyright by the page's markup: JSON-LD, metas, microdata, ccREL. Templates that point to their own site count little; notices of pictures not at all. */
export function readCopyrightMarkup(page: Page): Finding[] {
  return [...fromJsonLd(page), ...fromMetas(page), ...fromElements(page)].filter((finding) => !isOfBuilder(finding, page)).slice(0, 24);
}

/** Forums and content systems write their own maker into the head of every page: "2001-2017 Comsenz Inc." */
function isOfBuilder({ says }: Finding, page: Page): boolean {
  return says.about === 'holder' && says.holders.length > 0 && says.holders.every(({ name }) => isPageBuilder(name, '', page));
}

interface Holding {
  signal: string;
  where: EvidencePlace;
  quote: string;
  names: readonly string[];
  year: number | null;
  weight: number;
  scope: EvidenceScope;
}

function holding({ signal, where, quote, names, year, weight, scope }: Holding): Finding {
  return findInMarkup(
    signal,
    where,
    quote,
    { about: 'holder', holders: names.map((name) => partyOf(name)), year, notice: quote },
    weight,
    scope,
  );
}

function fromJsonLd(page: Page): Finding[] {
  return articleNodes(page.jsonLd, [page.url])
    .slice(0, 3)
    .flatMap((node) => {
      const year = yearOf(textsOf(node, 'copyrightYear')[0] ?? '');
      const notices = textsOf(node, 'copyrightNotice')
        .slice(0, 2)
        .flatMap((text) => fromText('jsonld-copyright', 'json-ld', text, 0.8, 'page'));
      const named = [
        ...nodesOf(node, 'copyrightHolder').flatMap((holder) => namesOfNode(page, holder)),
        ...textsOf(node, 'copyrightHolder'),
      ].slice(0, 6);
      if (named.length === 0) return notices;
      // Templates write copyrightHolder: #publisher on every page: that is the site's word on itself.
      const isOwn = named.every((name) => isPublisher(page, node, name));
      const found = {
        signal: 'jsonld-copyright',
        where: 'json-ld' as const,
        quote: named.join(', '),
        names: named.flatMap(readHolderNames),
        year,
      };
      return [...notices, holding({ ...found, weight: isOwn ? 0.3 : 0.75, scope: isOwn ? 'site' : 'page' })];
    });
}

function namesOfNode(page: Page, node: LdNode): string[] {
  const names = textsOf(node, 'name').slice(0, 1);
  if (names.length > 0) return names;
  const id = textsOf(node, '@id')[0];
  const target = id ? page.jsonLd.find((other) => textsOf(other, '@id')[0] === id && textsOf(other, 'name').length > 0) : undefined;
  return target ? textsOf(target, 'name').slice(0, 1) : [];
}

function isPublisher(page: Page, node: LdNode, name: string): boolean {
  const own = [
    ...nodesOf(node, 'publisher').flatMap((publisher) => namesOfNode(page, publisher)),
    ...textsOf(node, 'publisher'),
    ...page.meta('og:site_name', 'application-name'),
  ];
  return own.some((other) => foldName(other) === foldName(name));
}

const METAS: [name: string, weight: number, scope: EvidenceScope][] = [
  ['dcterms.rightsholder', 0.75, 'page'],
  ['dc.rightsholder', 0.75, 'page'],
  ['prism.copyright', 0.75, 'page'],
  ['dc.copyright', 0.7, 'page'],
  ['copyrightholder', 0.6, 'page'],
  ['dc.rights', 0.6, 'page'],
  ['dcterms.rights', 0.6, 'page'],
  ['rights', 0.5, 'site'],
  ['copyright', 0.5, 'site'],
];

function fromMetas(page: Page): Finding[] {
  return METAS.flatMap(([name, weight, scope]) =>
    [...new Set(page.meta(name))].slice(0, 2).flatMap((value) => fromText('meta-copyright', 'meta', value, weight, scope)),
  );
}

/** A meta holds a whole notice, or nothing but the name: "2021 The Author(s)", "finanztreff.test". Addresses of terms name nobody. */
function fromText(signal: string, where: EvidencePlace, value: string, weight: number, scope: EvidenceScope): Finding[] {
  if (/^https?:|^\/|creativecommons/i.test(value) || value.length > 400) return [];
  const stated = readNotices(value);
  const notices = stated.some((notice) => notice.holders.length > 0) ? stated : readNotices(`© ${value}`);
  return notices
    .filter((notice) => notice.holders.length > 0)
    .slice(0, 2)
    .map((notice) => holding({ signal, where, quote: value, names: notice.holders, year: notice.year, weight, scope }));
}

const ELEMENTS =
  '[itemprop~="copyrightHolder" i],[itemprop~="copyrightNotice" i],[property="schema:copyrightHolder"],[property="copyrightHolder"],[property="cc:attributionName"]';
const OF_PICTURE = /photo|foto|image|bild|picture|credit|getty|video/i;

function fromElements(page: Page): Finding[] {
  return [...page.document.querySelectorAll(ELEMENTS)].slice(0, 20).flatMap((element) => {
    if (element.localName === 'meta' && element.getAttribute('content') === null) return [];
    const text = (element.getAttribute('content') ?? element.querySelector('[itemprop="name" i]')?.textContent ?? element.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 200);
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
    const words = `${at.getAttribute('class') ?? ''} ${at.id}`.slice(0, 240).toLowerCase();
    const traits = words.length > 1 ? traitsOfWords(words) : 0;
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

function yearOf(text: string): number | null {
  const year = /(?:19|20)\d{2}/.exec(text)?.[0];
  return year ? Number(year) : null;
}
