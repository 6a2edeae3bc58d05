import type { EvidencePlace, EvidenceScope, Finding } from '../model.ts';
import { articleNodes } from '../page/articles-in-markup.ts';
import type { Block } from '../page/blocks.ts';
import { traitsOfWords } from '../page/class-words.ts';
import { type LdNode, nodesOf, textsOf, typesOf } from '../page/json-ld.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { type LicenceInText, licenceAt, licenceIn, type NamedLicence, PUBLIC_DOMAIN } from '../rights/licence.ts';
import { lowerOf, phraseList } from '../rights/phrase-list.ts';
import { type RightsBlock, rightsBlocks } from '../rights/rights-blocks.ts';
import { SPEAKS_OF_ITSELF } from '../rights/self-reference.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { findInMarkup, findInText } from './finding.ts';

/** Reads under which public licence the text stands: sentences, rel=license, ccREL, JSON-LD, metas. Licences of pictures and of software are none of it. */
export function readLicence(page: Page): Finding[] {
  return [...inText(page), ...inLinks(page), ...inElements(page), ...inJsonLd(page), ...inMetas(page)].slice(0, 24);
}

const NAMES_LICENCE = phraseList(
  'public domain|gemeinfrei|domaine public|dominio público|domínio público|pubblico dominio|公有领域|公有領域|공공누리|کریتیو کامنز|creative commons|creative-commons|creativecommons|cc by|cc-by|cc0|cc-0|cc zero|gnu free|gfdl|open government licen|licence ouverte|odbl|open database licen|クリエイティブ|知识共享|知識共享|創用|크리에이티브',
);
const OF_PICTURE =
  /photo|foto|bild|image|imagen|imagem|immagin|picture|illustration|graphic|grafik|icons?(?![a-z])|logo|font|screenshot|abbildung|fig\.|figure|cover|flickr|wikimedia|video|musi[ck]|audio|фото|图片|圖片|写真|사진|zdję|kép/i;
const LICENSES =
  /licen[cs]|lizen|lisens|licentie|лицензи|ліцензі|άδεια|lisans|许可|許可|授權|授权|ライセンス|라이선스|라이센스|رخصة|(?:is|are|be) (?:available|published|distributed|released)|republish|stehen? unter|sous |bajo |under |reserv|vorbehalten/i;

function inText(page: Page): Finding[] {
  return rightsBlocks(page).flatMap((entry) => (NAMES_LICENCE.among(page.blocks).isIn(entry.lower) ? fromBlock(entry) : []));
}

function fromBlock(entry: RightsBlock): Finding[] {
  const { block } = entry;
  const found = licenceIn(block.text);
  if (!found) return [];
  const [start, end] = sentenceAround(block.text, found.start, found.end);
  const sentence = block.text.slice(start, end);
  if (!speaksOfText(entry, sentence, found)) return [];
  const linked = block.anchors.map((anchor) => licenceAt(anchor.href)).find((licence) => licence !== null) ?? null;
  const licence = linked && agree(linked, found.licence) ? linked : found.licence;
  const scope = scopeOf(entry.scope, sentence);
  return [
    findInText('licence-sentence', block, { about: 'licence', ...licence }, (linked ? 0.92 : 0.86) - (scope === 'site' ? 0.15 : 0), {
      start,
      end,
      scope,
    }),
  ];
}

/** A link may say more than the words ("a Creative Commons license"), never something else. */
function agree(linked: NamedLicence, named: NamedLicence): boolean {
  return named.name === 'Creative Commons' || linked.name.startsWith(named.name) || named.name.startsWith(linked.name);
}

function speaksOfText(entry: RightsBlock, sentence: string, found: LicenceInText): boolean {
  const isOfItself = SPEAKS_OF_ITSELF.isIn(lowerOf(sentence));
  if (OF_PICTURE.test(sentence) && !/text|article|artikel|inhalt|content|beiträge|contenid|contenu/i.test(sentence)) return false;
  if (found.licence.name === PUBLIC_DOMAIN) return isOfItself;
  if (entry.block.zone === 'body' && !entry.isClosing && !(entry.block.ownTraits & Trait.copyright))
    return isOfItself && LICENSES.test(sentence);
  return isOfItself || LICENSES.test(sentence) || (entry.block.text.length < 120 && found.licence.name !== 'Creative Commons');
}

const OF_SITE =
  /(?:this|entire|the) (?:web ?site|site|blog)|on this site|our (?:site|website)|diese[rs]? (?:website|webseite|seite|blog)|ce site|este sitio|questo sito|site content|all contents?|unless otherwise|except where|soweit nicht|sofern nicht|sauf mention|salvo donde/i;

function scopeOf(scope: EvidenceScope, sentence: string): EvidenceScope {
  if (scope !== 'article')
    return /this (?:article|work|story|post)|dieser (?:artikel|beitrag)|cet article|este artículo/i.test(sentence) ? 'article' : scope;
  return OF_SITE.test(sentence) ? 'site' : scope;
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
  'a[rel~="license" i][href],a[href*="creativecommons.org/licenses/"],a[href*="creativecommons.org/publicdomain/"],[itemprop="license" i],[rel~="cc:license" i]';

/** Licence links, in sentences and around badges. One that a sentence already names adds its address there, here its standing. */
function inElements(page: Page): Finding[] {
  return [...page.document.querySelectorAll(ELEMENTS)].slice(0, 40).flatMap((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('content') ?? element.getAttribute('resource') ?? '';
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

/** Whose licence a link gives, from what stands around it: the article's, the site's, or null for a picture's, a commenter's, a cited work's. */
function scopeOfElement(page: Page, element: Element): EvidenceScope | null {
  const about = element.closest('[about]')?.getAttribute('about');
  if (about && /\.(?:jpe?g|png|gif|webp|svg)(?:$|\?)/i.test(about)) return null;
  if (/ImageObject|VideoObject|Photograph/.test(element.closest('[itemscope]')?.getAttribute('itemtype') ?? '')) return null;
  for (let at: Element | null = element, depth = 0; at && depth < 14; at = at.parentElement, depth += 1) {
    if (/^(?:figure|figcaption|blockquote|textarea)$/.test(at.localName)) return null;
    const words = `${at.getAttribute('class') ?? ''} ${at.id}`.slice(0, 240).toLowerCase();
    const traits = words.length > 1 ? traitsOfWords(words) : 0;
    if (at !== page.region.root && traits & (Trait.caption | Trait.comment | Trait.related)) return null;
    if (at.localName === 'footer' || traits & Trait.footer) return 'site';
  }
  const around = nearbyText(element);
  if (isPhotoCredit(around.trim())) return null;
  if (OF_PICTURE.test(around) && !SPEAKS_OF_ITSELF.isIn(lowerOf(around))) return null;
  const zone = blockAt(page, element)?.zone;
  if (zone === 'body' && !(SPEAKS_OF_ITSELF.isIn(lowerOf(around)) && LICENSES.test(around))) return null;
  return (zone === 'byline' || zone === 'body' || zone === 'foot') && !OF_SITE.test(around) ? 'article' : 'site';
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

function nearbyText(element: Element): string {
  let at = element.parentElement ?? element;
  while (at.parentElement && (at.textContent ?? '').trim().length < 40 && at.parentElement.localName !== 'body') at = at.parentElement;
  const text = (at.textContent ?? '').replace(/\s+/g, ' ');
  const own = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const place = own ? Math.max(0, text.indexOf(own)) : 0;
  return text.slice(Math.max(0, place - 160), place + own.length + 160);
}

function inJsonLd(page: Page): Finding[] {
  const articles = articleNodes(page.jsonLd, [page.url])
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
