import type { EvidencePlace, EvidenceScope, Finding } from '../model.ts';
import { ownArticles } from '../page/articles-in-markup.ts';
import { type LdNode, nodesOf, textsOf, typesOf } from '../page/json-ld.ts';
import { COMMONS, mayBeMarked } from '../page/marks.ts';
import type { Page } from '../page.ts';
import { agree, licenceIn, type NamedLicence } from '../rights/licence.ts';
import { licenceAt } from '../rights/licence-address.ts';
import { scopeOfElement } from '../rights/licence-of-element.ts';
import { scopeOfSentence, speaksOfText } from '../rights/licence-scope.ts';
import { phraseList } from '../rights/phrase-list.ts';
import { type RightsBlock, rightsBlocks } from '../rights/rights-blocks.ts';
import { findInMarkup, findInText } from './finding.ts';

/** Reads under which public licence the text stands: sentences, rel=license, ccREL, JSON-LD, metas. Licences of pictures and of software are none of it. */
export function readLicence(page: Page): Finding[] {
  return [...inText(page), ...inLinks(page), ...inElements(page), ...inJsonLd(page), ...inMetas(page)].slice(0, 24);
}

const NAMES_LICENCE = phraseList(
  'attribution 4.0|attribution 3.0|public domain|gemeinfrei|domaine public|dominio público|domínio público|pubblico dominio|公有领域|公有領域|공공누리|کریتیو کامنز|المشاع الإبداعي|קריאייטיב קומונס|ครีเอทีฟ|free art licen|art libre|政府資料開放授權|attribution-non|attribution-no|attribution-share|creative commons|creative-commons|creativecommons|cc by|cc-by|cc 4.0|cc 3.0|cc 2.|cc0|cc-0|cc zero|gnu free|gfdl|open publication licen|open government licen|licence ouverte|licence-ouverte|etalab-2.0|datenlizenz deutschland|norsk lisens|iodl|open data licen|odbl|open database licen|クリエイティブ|知识共享|知識共享|創用|크리에이티브',
);

function inText(page: Page): Finding[] {
  return rightsBlocks(page).flatMap((entry) => (NAMES_LICENCE.isIn(entry.lower) ? fromBlock(page, entry) : []));
}

function fromBlock(page: Page, entry: RightsBlock): Finding[] {
  const { block } = entry;
  const found = licenceIn(block.text);
  if (!found) return [];
  const [start, end] = sentenceAround(block.text, found.start, found.end);
  const sentence = block.text.slice(start, end);
  if (!speaksOfText(page, entry, sentence, found)) return [];
  const linked = block.anchors.map((anchor) => licenceAt(anchor.href)).find((licence) => licence !== null) ?? null;
  const licence = linked && agree(linked, found.licence) ? linked : found.licence;
  const scope = scopeOfSentence(entry.scope, sentence);
  return [
    findInText('licence-sentence', block, { about: 'licence', ...licence }, (linked ? 0.92 : 0.86) - (scope === 'site' ? 0.15 : 0), {
      start,
      end,
      scope,
    }),
  ];
}

function sentenceAround(text: string, start: number, end: number): [number, number] {
  // "by Cpl. Ada Winter": the stop of a title ends no sentence.
  const ahead = text.slice(0, start).replace(/(?<=\b[A-Z][a-z]{0,3})\. /g, ', ');
  const before = Math.max(
    ...['. ', '! ', '。', '| ', '; '].map((stop) => (ahead.lastIndexOf(stop) < 0 ? 0 : ahead.lastIndexOf(stop) + stop.length)),
  );
  const behind = text.slice(end).search(/[.!](?=\s|$)|[。|]/);
  return [before, behind < 0 ? text.length : end + behind + 1];
}

function inLinks(page: Page): Finding[] {
  return page.links
    .filter((link) => link.rel.includes('license') && !/rsl/.test(link.type))
    .flatMap((link) => {
      const licence = licenceAt(link.href);
      return licence ? [markup('licence-link', 'link', link.href, licence, 0.7, 'page')] : [];
    });
}

const ELEMENTS =
  'a[rel~="license" i][href],a[href*="creativecommons.org/licenses/"],a[href*="creativecommons.org/publicdomain/"],img[src*="creativecommons.org/l/"],img[src*="licensebuttons.net/l/"],[itemprop="license" i],[rel~="cc:license" i]';

/** Licence links, in sentences and around badges. One that a sentence already names adds its address there, here its standing. */
function inElements(page: Page): Finding[] {
  if (!mayBeMarked(page, 'license', 'cc:license', COMMONS)) return [];
  return [...page.document.querySelectorAll(ELEMENTS)].slice(0, 40).flatMap((element) => {
    const address =
      element.getAttribute('href') ??
      element.getAttribute('content') ??
      element.getAttribute('resource') ??
      element.getAttribute('src') ??
      '';
    const licence = licenceAt(address);
    const scope = licence ? scopeOfElement(page, element) : null;
    return licence && scope
      ? [
          markup(
            'licence-link',
            element.hasAttribute('itemprop') ? 'microdata' : element.closest('[about]') ? 'rdfa' : 'link',
            address,
            licence,
            scope === 'article' ? 0.8 : 0.66,
            scope,
          ),
        ]
      : [];
  });
}

function inJsonLd(page: Page): Finding[] {
  const articles = ownArticles(page)
    .slice(0, 3)
    .flatMap((node) => fromNode(node, 'page', 0.78));
  const pages = page.jsonLd.filter((node) => typesOf(node).some((type) => /^(?:WebPage|WebSite)$/.test(type))).slice(0, 4);
  return [...articles, ...pages.flatMap((node) => fromNode(node, 'site', 0.6))];
}

function fromNode(node: LdNode, scope: EvidenceScope, weight: number): Finding[] {
  const values = ['license', 'usageInfo'].flatMap((name) => [
    ...textsOf(node, name),
    ...nodesOf(node, name).flatMap((entry) => [...textsOf(entry, 'url'), ...textsOf(entry, '@id')]),
  ]);
  return values.slice(0, 6).flatMap((value) => {
    const licence = licenceAt(value) ?? (value.length < 200 ? (licenceIn(value)?.licence ?? null) : null);
    return licence ? [markup('jsonld-licence', 'json-ld', value, licence, weight, scope)] : [];
  });
}

function inMetas(page: Page): Finding[] {
  return page
    .meta('dcterms.license', 'dc.rights.license', 'dc.license', 'license', 'dcterms.rights', 'dc.rights', 'copyright', 'rights')
    .slice(0, 12)
    .flatMap((value) => {
      const licence = licenceAt(value) ?? (NAMES_LICENCE.isIn(value.toLowerCase()) ? (licenceIn(value)?.licence ?? null) : null);
      return licence ? [markup('meta-licence', 'meta', value, licence, 0.68, 'page')] : [];
    });
}

function markup(signal: string, where: EvidencePlace, quote: string, licence: NamedLicence, weight: number, scope: EvidenceScope): Finding {
  return findInMarkup(signal, where, quote, { about: 'licence', ...licence }, weight, scope);
}
