/**
 * What the markup around a piece of text says it is. A trait is inherited: a paragraph in an aside is aside.
 * Tags, roles and class names are conventions, not promises; readers weigh them, none decides alone.
 */
export const Trait = {
  nav: 1 << 0,
  aside: 1 << 1,
  footer: 1 << 2,
  header: 1 << 3,
  caption: 1 << 4,
  quotation: 1 << 5,
  comment: 1 << 6,
  related: 1 << 7,
  form: 1 << 8,
  hidden: 1 << 9,
  byline: 1 << 10,
  date: 1 << 11,
  copyright: 1 << 12,
  heading: 1 << 13,
  list: 1 << 14,
  headline: 1 << 15,
  articleBody: 1 << 16,
  share: 1 << 17,
  article: 1 << 18,
  authorBio: 1 << 19,
  linked: 1 << 20,
  table: 1 << 21,
  credit: 1 << 22,
  code: 1 << 23,
  section: 1 << 24,
} as const;

/** Text with one of these does not belong to the article's own running text. */
export const BESIDE_ARTICLE =
  Trait.nav | Trait.aside | Trait.comment | Trait.related | Trait.form | Trait.hidden | Trait.share | Trait.code;

const TAG_TRAITS: Record<string, number> = {
  nav: Trait.nav,
  menu: Trait.nav,
  aside: Trait.aside,
  footer: Trait.footer,
  header: Trait.header,
  figcaption: Trait.caption,
  figure: Trait.caption,
  caption: Trait.caption,
  blockquote: Trait.quotation,
  q: Trait.quotation,
  form: Trait.form,
  select: Trait.form,
  button: Trait.form,
  label: Trait.form,
  textarea: Trait.form | Trait.hidden,
  dialog: Trait.hidden,
  h1: Trait.heading,
  h2: Trait.heading,
  h3: Trait.heading,
  h4: Trait.heading,
  h5: Trait.heading,
  h6: Trait.heading,
  ul: Trait.list,
  ol: Trait.list,
  dl: Trait.list,
  article: Trait.article,
  time: Trait.date,
  address: Trait.byline,
  table: Trait.table,
  pre: Trait.code,
  code: Trait.code,
};

/** The traits that an element's name alone gives. */
export function traitsOfTag(name: string): number {
  return TAG_TRAITS[name] ?? 0;
}

// Class and id words as themes write them: "entry-meta", "post__byline", "relatedPosts", "site-footer".
const WORDS: [RegExp, number][] = [
  [
    /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|breadcrumb\w{0,16}|pagination|pager|topbar|mainmenu|submenu|skip-link)(?:$|[\s_-])|(?:^|\s)(?:role:)?navigation(?:$|\s)/,
    Trait.nav,
  ],
  [
    /(?:^|[\s_-])(?:sidebar|side-bar|rail|aside|widget|widgets|promo|promos|newsletter|subscribe|subscription|banner|advert\w{0,16}|ads?|ad-\w{1,16}|sponsor\w{0,16}|outbrain|taboola|cookie\w{0,16}|consent|gdpr|paywall|popup|modal|toolbar|trending|most-?(?:read|popular|viewed)|popular|ticker|marketing|donate|donation)(?:$|[\s_-])|(?:^|\s)(?:role:)?(?:complementary|search|dialog|alert)(?:$|\s)/,
    Trait.aside,
  ],
  [/(?:^|[\s_-])(?:footer|site-?info|colophon|foot|bottom-?bar|contentinfo)(?:$|[\s_-])/, Trait.footer],
  [
    /(?:^|[\s_-])(?:caption|figcaption|wp-caption|gallery|slideshow|lightbox|bildunterschrift|photographer|figure)(?:$|[\s_-])|(?:photo|image|img|picture|bild|media|foto)[-_]?(?:credit|caption|copyright|quelle|source)/,
    Trait.caption,
  ],
  [
    /(?:^|[\s_-])(?:comments?|commentlist|comment-?\w{1,16}|respond|disqus\w{0,16}|discussion|livefyre|kommentare?|reactions?)(?:$|[\s_-])/,
    Trait.comment,
  ],
  [
    /(?:^|[\s_-])(?:related|related-?\w{1,16}|relateds|recommend\w{0,16}|more-?(?:stories|news|from|on|posts|articles|like)|read-?(?:more|next|also)|also-?read|see-?also|teasers?|teaser-?\w{1,16}|carousel|up-?next|next-?(?:article|story|post)|previous-?(?:article|post)|post-?navigation|latest\w{0,16}|similar\w{0,16}|mehr-?zum-?thema|weitere\w{0,16}|you-?may\w{0,16}|cards?|headlines|river|feed-?item|onward)(?:$|[\s_-])/,
    Trait.related,
  ],
  [
    /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|social-?\w{1,16}|addthis\w{0,16}|follow-?us|sharebar|share-?\w{1,16}|sociable|jp-relatedposts)(?:$|[\s_-])/,
    Trait.share,
  ],
  [
    /(?:^|[\s_-])(?:byline|bylines|by-?line-?\w{0,16}|author|authors|author-?(?:name|info|line|link|meta)|autor|autoren|auteur|auteurs|autore|entry-?author|post-?author|article-?author|writer|reporter|journalist|contributor|vcard|fn|creator|redakteur|signature|firma|signatur|p-author)(?:$|[\s_-])/,
    Trait.byline,
  ],
  [
    /(?:^|[\s_-])(?:author-?(?:bio|box|card|profile|description|desc|about)\w{0,16}|bio|biography|about-?(?:the-?)?author|tagline-?bio)(?:$|[\s_-])/,
    Trait.authorBio,
  ],
  [
    /(?:^|[\s_-])(?:date|dates|dateline|datetime|timestamp|time|published?|pub-?date|publish-?\w{0,16}|post-?date|entry-?date|article-?date|datum|fecha|data|updated|modified|posted-?on|entry-?meta|post-?meta|article-?meta|meta|post-?info|article-?info|grdate)(?:$|[\s_-])/,
    Trait.date,
  ],
  [
    /(?:^|[\s_-])(?:copyrights?|copy|copyright-?\w{1,16}|rights|legal|licen[cs]e|license-?\w{1,16}|syndication\w{0,16}|republish\w{0,16})(?:$|[\s_-])/,
    Trait.copyright,
  ],
  [
    /(?:^|[\s_-])(?:headline|entry-?title|post-?title|article-?title|story-?title|page-?title|articletitle|article-?headline|story-?headline|p-name|title)(?:$|[\s_-])/,
    Trait.headline,
  ],
  [
    /(?:^|[\s_-])(?:articlebody|article-?(?:body|text|content)|entry-?content|post-?(?:content|body|text)|story-?(?:body|text|content)|body-?(?:text|copy)|e-content|content-?body|main-?content|artikel-?text|td-post-content)(?:$|[\s_-])/,
    Trait.articleBody,
  ],
  [
    /(?:^|[\s_-])(?:credits?|source|sources|quelle|fonte|fuente|attribution|provider|wire|agency|origin\w{0,16}|source-?org\w{0,16}|article-?source)(?:$|[\s_-])/,
    Trait.credit,
  ],
];

/** The traits that an element's class, id, role and itemprop (lower case, joined by spaces) suggest. */
export function traitsOfWords(words: string): number {
  let traits = 0;
  for (const [pattern, trait] of WORDS) if (pattern.test(words)) traits |= trait;
  return traits;
}

export type Flow = 'skip' | 'block' | 'break' | 'inline';

const FLOWS: Record<string, Flow> = {};
for (const name of 'script style noscript template svg math iframe object embed canvas video audio map datalist head title link meta param source track'.split(
  ' ',
))
  FLOWS[name] = 'skip';
for (const name of 'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section select summary table tbody td textarea tfoot th thead tr ul button amp-sidebar'.split(
  ' ',
))
  FLOWS[name] = 'block';
FLOWS['br'] = 'break';

/** How an element takes part in the flow of text, by its name alone: no style is ever asked for. */
export function flowOf(name: string): Flow {
  return FLOWS[name] ?? 'inline';
}
