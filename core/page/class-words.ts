import { Trait } from './traits.ts';

/**
 * Class and id words as themes write them: "entry-meta", "post__byline", "relatedPosts", "site-footer".
 * A hyphen may be missing ("sidebar", "side-bar"); a star lets the word go on ("advert*": "advertisement").
 */
const WORDS: [number, string][] = [
  [Trait.nav, 'nav navbar navigation menu breadcrumb* pagination pager topbar mainmenu submenu skip-link'],
  [
    Trait.aside,
    'side-bar rail aside widget widgets promo promos newsletter subscribe subscription banner advert* ad ads sponsor* outbrain taboola cookie* consent gdpr popup modal toolbar trending most-read most-viewed popular ticker marketing donate donation',
  ],
  [Trait.footer, 'footer site-info colophon foot bottom-bar contentinfo'],
  [Trait.caption, 'caption figcaption gallery slideshow lightbox bildunterschrift photographer figure'],
  [Trait.comment, 'comment* respond disqus* discussion livefyre kommentar kommentare reaction reactions'],
  [
    Trait.related,
    'related* recommend* more-stories more-news more-from more-on more-posts more-articles more-like read-more read-next read-also also-read see-also teaser* carousel up-next next-article next-story next-post previous-article previous-post post-navigation latest* similar* mehr-zum-thema weitere* you-may* card cards headlines river feed-item onward',
  ],
  [Trait.share, 'share* sharing sharedaddy social* addthis* follow-us sociable jp-relatedposts'],
  [
    Trait.byline,
    'byline* author authors author-name author-info autor autoren auteur auteurs autore post-author article-author writer reporter journalist contributor contributors vcard fn creator redakteur signature firma signatur signatura colunista columnista columnist yazar autora autores autorzy szerzo penulis skribent forfatter verfasser redacteur muhabir kirjoittaja journaliste periodista jornalista giornalista redattore redator autori assinatura firmante signataire redaktor written-by posted-by',
  ],
  [
    Trait.authorBio,
    'author-bio* author-box* author-card* author-profile* author-description* author-desc* author-about* bio biography about-author about-the-author tagline-bio',
  ],
  [
    Trait.date,
    'date dates dateline datetime timestamp time publish* pub-date post-date article-date datum fecha data updated modified posted-on post-meta article-meta meta post-info article-info grdate',
  ],
  [Trait.copyright, 'copyright* copy rights legal licence license* syndication* republish*'],
  [Trait.headline, 'headline post-title article-title story-title page-title p-name title judul'],
  [
    Trait.articleBody,
    'article-body article-text article-content entry-content post-content post-body post-text story-body story-text story-content body-text body-copy e-content content-body main-content artikel-text',
  ],
  // What the Wayback Machine writes above a page it holds, and a theme's timestamp for search engines beside the date that readers see.
  [Trait.hidden, 'wm-ipp-base wm-ipp-print donato rich-snippet-hidden'],
  [
    Trait.credit,
    'credit credits source sources quelle fonte fuente attribution provider vendor vender article-vender article-vendor wire agency origin*',
  ],
];

/** What an element says as a whole word: "role:search", not "search-result". */
const WHOLE_WORDS = new Map(
  Object.entries({ complementary: Trait.aside, search: Trait.aside, dialog: Trait.aside, alert: Trait.aside }) as [string, number][],
);

const WHITE_SPACE = /\s+/;
const HAS_OTHER_SPACE = /[\t\n\r\f\u00a0]/;
const PICTURES = ['photo', 'image', 'img', 'picture', 'bild', 'media', 'foto'];
const PICTURE_LINE = /credit|caption|copyright|quelle|source/;
const PICTURE_LINES = ['credit', 'caption', 'copyright', 'quelle', 'source'];

/** How far a starred word may go on, and how many letters of it are looked up. */
const LONGEST_ENDING = 16;
const STEM = 5;

const exact = new Map<string, number>();
const stems = new Map<string, [string, number][]>();
/** Which three letters a known word may begin with, by their hash: most words of a page begin with others. */
const beginnings = new Uint8Array(4096);
for (const [trait, words] of WORDS) {
  for (const word of words.replaceAll('-', '').split(' ')) {
    beginnings[hashOfBeginning(word)] = 1;
    if (word.endsWith('*')) addStem(word.slice(0, -1), trait);
    else exact.set(word, (exact.get(word) ?? 0) | trait);
  }
}

function hashOfBeginning(word: string): number {
  return (word.charCodeAt(0) * 961 + word.charCodeAt(1) * 31 + word.charCodeAt(2)) & 4095;
}

/** Whether a known word may begin with this part: a part of two letters may begin any. */
function mayBegin(part: string): boolean {
  return part.length < 3 || beginnings[hashOfBeginning(part)] === 1;
}

function addStem(word: string, trait: number): void {
  const key = word.slice(0, STEM);
  const known = stems.get(key);
  if (known) known.push([word, trait]);
  else stems.set(key, [[word, trait]]);
}

/**
 * The traits that an element's class, id, role and itemprop (lower case, joined by spaces) suggest.
 * `known` keeps what a word was found to say, for a page that says it often.
 */
export function traitsOfWords(words: string, known = new Map<string, number>()): number {
  let traits = 0;
  for (const word of words.split(HAS_OTHER_SPACE.test(words) ? WHITE_SPACE : ' ')) {
    let says = known.get(word);
    if (says === undefined) {
      says = traitsOfWord(word);
      known.set(word, says);
    }
    traits |= says;
  }
  return PICTURE_LINE.test(words) ? traits | traitsOfPicture(words) : traits;
}

function traitsOfWord(word: string): number {
  let traits = WHOLE_WORDS.get(word.startsWith('role:') ? word.slice(5) : word) ?? 0;
  if (!word.includes('_')) traits |= traitsOfHyphened(word);
  else for (const part of word.split('_')) if (part !== '') traits |= traitsOfHyphened(part);
  return traits & Trait.footer && OWN_FOOT.test(word) ? traits & ~Trait.footer : traits;
}

/** "article__foot", "entry-footer": the foot of the text, not of the page. */
const OWN_FOOT = /(?:article|entry|post|story|text)[-_]{1,2}foot/;

function traitsOfHyphened(word: string): number {
  if (PART_OF_CARD.test(word)) return traitsOfParts(word.split('-')) & ~(Trait.related | Trait.footer);
  if (word.includes('-')) return traitsOfParts(word.split('-'));
  const traits = mayBegin(word) ? traitsOfName(word) : 0;
  return BYLINE_BEHIND.test(word) ? traits | Trait.byline : traits;
}

/** Bootstrap's parts of a card. The card says whether it is another story's: one that holds the page's own text is no teaser. */
const PART_OF_CARD = /^card-(?:header|body|title|subtitle|text|footer)$/;

/** "storyAuthor", "nombreAutor", "postAuthorName": written as one word, with the author's at its end. */
const BYLINE_BEHIND = /(?:author|auteur|autor|byline|journalist)(?:s|names?)?$/;

/** The traits of hyphened parts, each alone and with the one or two behind it ("about-the-author"). */
function traitsOfParts(parts: readonly string[]): number {
  let traits = 0;
  for (let at = 0; at < parts.length; at += 1) {
    if (!mayBegin(parts[at] ?? '')) continue;
    let name = '';
    for (let next = at; next < parts.length && next < at + 3; next += 1) {
      const part = parts[next] ?? '';
      // "right-s" is no "rights"; "p-name" is a name.
      if (part === '' || (next > at && part.length < 2)) break;
      name += part;
      traits |= traitsOfName(name);
    }
  }
  return traits;
}

function traitsOfName(name: string): number {
  let traits = exact.get(name) ?? 0;
  const known = stems.get(name.slice(0, STEM));
  if (known) for (const [stem, trait] of known) if (goesOn(name, stem)) traits |= trait;
  return traits;
}

function goesOn(name: string, stem: string): boolean {
  if (!name.startsWith(stem) || name.length > stem.length + LONGEST_ENDING) return false;
  for (let at = stem.length; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return true;
}

/** "photo-credit", "media_caption", "imgcopyright" anywhere in the words. */
function traitsOfPicture(words: string): number {
  const close = words.replaceAll('-', '').replaceAll('_', '');
  return PICTURES.some((picture) => PICTURE_LINES.some((line) => close.includes(picture + line))) ? Trait.caption : 0;
}
