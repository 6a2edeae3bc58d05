import { foldName } from '../agents/fold-name.ts';
import type { EvidencePlace, EvidenceScope, Finding } from '../model.ts';
import { ownArticles } from '../page/articles-in-markup.ts';
import { type LdNode, nodesOf, textsOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';
import { readHolderNames } from '../rights/holder-names.ts';
import { readNotices } from '../rights/notice.ts';
import { isPageBuilder } from '../rights/page-builders.ts';
import { holdersOfElements } from './markup/copyright-elements.ts';
import { holding, yearOf } from './markup/holding.ts';

/** Reads who holds the copyright by the page's markup: JSON-LD, metas, microdata, ccREL. Templates that point to their own site count little; notices of pictures not at all. */
export function readCopyrightMarkup(page: Page): Finding[] {
  return [...fromJsonLd(page), ...fromMetas(page), ...holdersOfElements(page)]
    .filter((finding) => !isOfBuilder(finding, page))
    .slice(0, 24);
}

/** Forums and content systems write their own maker into the head of every page: "2001-2017 Comsenz Inc." */
function isOfBuilder({ says }: Finding, page: Page): boolean {
  return says.about === 'holder' && says.holders.length > 0 && says.holders.every(({ name }) => isPageBuilder(name, '', page));
}

function fromJsonLd(page: Page): Finding[] {
  return ownArticles(page)
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
