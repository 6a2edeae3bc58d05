import type { Finding } from '../model.ts';
import { articleNodes } from '../page/articles-in-markup.ts';
import { textOf } from '../page/fold-space.ts';
import { nodesOf, textsOf, typesOf } from '../page/json-ld.ts';
import type { Page } from '../page.ts';
import { isRepository } from '../wording/labels/record-hosts.ts';
import { findInMarkup } from './finding.ts';

// Names in the head, likeliest first. og:site_name is the best single name for the outlet one is on
// (https://ogp.me); application names come next, DC.publisher is often the company behind it.
const NAME_METAS: [name: string, weight: number][] = [
  ['og:site_name', 0.9],
  ['application-name', 0.55],
  ['apple-mobile-web-app-title', 0.5],
  ['article_publication_name', 0.6],
  ['dc.publisher', 0.45],
  ['dcterms.publisher', 0.45],
  ['citation_journal_title', 0.7],
  ['publisher', 0.4],
  ['sitename', 0.5],
  ['cxenseparse:site-name', 0.5],
  ['al:iphone:app_name', 0.35],
  ['al:android:app_name', 0.35],
];

/** What the page's markup calls the site that serves it: Open Graph, application names, JSON-LD publisher and WebSite. */
export function readSiteName(page: Page): Finding[] {
  return [...accountOf(page), ...fromMetas(page), ...fromJsonLd(page)];
}

/** `<a id="js_name">潮间带</a>`: on WeChat the public account is the outlet; what the head names is the platform. */
function accountOf(page: Page): Finding[] {
  if (page.host !== 'mp.weixin.qq.com') return [];
  const name = textOf(page.document.getElementById('js_name'));
  return looksLikeName(name) ? [findInMarkup('meta-site-name', 'microdata', name, { about: 'site', name }, 0.95, 'site')] : [];
}

function fromMetas(page: Page): Finding[] {
  return NAME_METAS.filter(([name]) => name !== 'citation_journal_title' || !isRepository(page.address)).flatMap(([name, weight]) =>
    page
      .meta(name)
      .filter(looksLikeName)
      .slice(0, 2)
      .map((value) => findInMarkup('meta-site-name', 'meta', value, { about: 'site', name: value }, weight, 'site')),
  );
}

function fromJsonLd(page: Page): Finding[] {
  const names: [string, number][] = [];
  for (const node of articleNodes(page.jsonLd, [page.address]).slice(0, 3)) {
    for (const publisher of nodesOf(node, 'publisher')) for (const name of textsOf(publisher, 'name')) names.push([name, 0.7]);
    for (const name of textsOf(node, 'publisher')) names.push([name, 0.5]);
  }
  for (const node of page.jsonLd) {
    if (typesOf(node).includes('WebSite')) for (const name of textsOf(node, 'name')) names.push([name, 0.6]);
    if (typesOf(node).some((type) => type === 'NewsMediaOrganization' || type === 'Organization'))
      for (const name of textsOf(node, 'name')) names.push([name, 0.4]);
  }
  return names
    .filter(([name]) => looksLikeName(name))
    .slice(0, 6)
    .map(([name, weight]) => findInMarkup('jsonld-publisher', 'json-ld', name, { about: 'site', name }, weight, 'site'));
}

function looksLikeName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 90 &&
    !/^(?:https?:|\/\/|@|#)|^(?:home ?(?:page)?|startseite|website|web ?site|blog|my (?:site|website|blog)|wordpress|untitled|default|index|accueil|inicio|null|undefined|site name)$/i.test(
      text,
    )
  );
}
