import { Trait } from './traits.ts';

/**
 * Class and id words as themes write them: "entry-meta", "post__byline", "relatedPosts", "site-footer".
 * A hyphen may be missing ("sidebar", "side-bar"); a star lets the word go on ("advert*": "advertisement").
 */
const WORDS: [number, string][] = [
  [Trait.nav, 'nav navbar navigation menu breadcrumb* pagination pager topbar mainmenu submenu skip-link'],
  [
    Trait.aside,
    'side-bar rail aside widget widgets promo promos newsletter subscribe subscription banner sponsor* consent gdpr popup modal toolbar trending most-read most-viewed popular marketing donate donation',
  ],
  [Trait.footer, 'footer site-info colophon foot bottom-bar contentinfo'],
  [Trait.caption, 'caption figcaption gallery slideshow lightbox bildunterschrift photographer figure'],
  [Trait.comment, 'comment* respond disqus* discussion livefyre kommentar kommentare reaction reactions'],
  [
    Trait.related,
    'related* recommend* more-stories more-news more-from more-on more-posts more-articles more-like read-more read-next read-also also-read see-also teaser* carousel up-next next-article next-story next-post previous-article previous-post post-navigation latest* similar* mehr-zum-thema weitere* you-may* card cards headlines river feed-item onward advert* ad ads outbrain taboola cookie* ticker twitter-tweet instagram-media fb-post bluesky-embed tiktok-embed telegram-post',
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
  [Trait.headline, 'headline post-title article-title story-title page-title p-name title'],
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
export function mayBegin(part: string): boolean {
  return part.length < 3 || beginnings[hashOfBeginning(part)] === 1;
}

function addStem(word: string, trait: number): void {
  const key = word.slice(0, STEM);
  const known = stems.get(key);
  if (known) known.push([word, trait]);
  else stems.set(key, [[word, trait]]);
}

/** What a word says that stands here, or goes on from one that does. */
export function traitsOfName(name: string): number {
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
