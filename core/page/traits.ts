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

/** A line with one of these tells nothing of the article: it is of a picture, a commenter, another article, or for finding one's way. */
export const OF_OTHERS = Trait.caption | Trait.comment | Trait.related | Trait.nav | Trait.hidden | Trait.form;

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

export type Flow = 'skip' | 'block' | 'break' | 'inline';

/** What an element's name alone says: how it takes part in the flow of text (no style is ever asked for), and its traits. */
export interface Tag {
  flow: Flow;
  traits: number;
}

const FLOWS: Partial<Record<Flow, string>> = {
  skip: 'script style noscript template svg math iframe object embed canvas video audio map datalist head title link meta param source track',
  block:
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section select summary table tbody td textarea tfoot th thead tr ul button amp-sidebar',
  break: 'br',
  inline: 'a abbr b cite code em font i img label q s small span strong sub sup time u caption',
};

const tags = new Map<string, Tag>();
for (const [flow, names] of Object.entries(FLOWS) as [Flow, string][])
  for (const name of names.split(' ')) tags.set(name, { flow, traits: TAG_TRAITS[name] ?? 0 });
const OTHER: Tag = { flow: 'inline', traits: 0 };

/** What the name of an element says; an unknown one is inline and says nothing. */
export function tagOf(name: string): Tag {
  return tags.get(name) ?? OTHER;
}
