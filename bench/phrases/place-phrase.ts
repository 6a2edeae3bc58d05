import { fillHeadline, fillParagraphs } from './filler.ts';
import type { Phrase } from './phrase.ts';

/** Where on a page a phrase stands. */
export type Place = 'head' | 'lead' | 'body' | 'last' | 'foot' | 'footer' | 'caption' | 'teaser' | 'markup';

/** A page with one phrase in it, as it would stand: everything else is ours and says nothing of origin or rights. */
export interface PhrasePage {
  url: string;
  html: string;
  place: Place;
}

// The bylines, dates and credits of a head are short; so is what names its outlet in front.
const HEAD = /\d{1,4}[-/.年]\d{1,2}|\d{4}|^(?:by|von|por|autor|par|author|first posted)\b|^(?:copyright )?.{0,30}\|/i;
const DATELINE = /^.{2,50}(?:\((?:AP|Reuters|CNN|EFE|dpa|SID|AFP)[^)]{0,12}\)|電|电)/;
const CAPTION =
  /foto|photo|bild\b|image|picture|courtesy|credit|©|getty|shutterstock|unsplash|illustration|\/dpa|\/ ?(?:AP|AFP|EPA|NTB|MTI)\b|EFE$|EFE\/|europa press|fot\.|写真|사진|뉴시스|연합뉴스|رويترز|\((?:reuters|ap)\)|^(?:source|quellen?|źródło|来源)\b|資料|资料图/i;
const SOURCE_LINE = /^.{0,4}(?:source|quelle|źródło|来源)\s?[:：]/i;

/** The page that a phrase is scored on. */
export function placePhrase(phrase: Phrase): PhrasePage {
  const place = choosePlace(phrase);
  const url = addressOf(phrase);
  return { url, place, html: buildPage({ ...phrase, url, place, canonical: phrase.canonical_url ?? url }) };
}

/** Words, or the markup of a head, with everything that the page around them needs. */
export interface Placed {
  lang: string;
  text: string;
  url: string;
  place: Place;
  canonical: string;
  /** What the page calls itself, where it does. */
  site?: string | undefined;
}

/** Where the phrase was found; only the outlet's own host, where that was a front page or is not known. */
function addressOf({ url, lang }: Phrase): string {
  const stood = url ?? `https://www.${lang}-morning-paper.test/`;
  return new URL(stood).pathname === '/' ? new URL('/2024/05/02/harbour-stays-quiet', stood).href : stood;
}

function choosePlace({ role, text }: Phrase): Place {
  if (role === 'NOT-provenance') return chooseTrapPlace(text);
  if (role === 'copyright' || role === 'licence') return text.includes('](') ? 'foot' : 'footer';
  if (role === 'reuse-terms' || role === 'disclaimer' || role === 'fair-use') return 'foot';
  if (role === 'agency-credit') return chooseCreditPlace(text);
  return text.length < 90 && HEAD.test(text) && !/\]\(h|<a |appeared|source of/.test(text) ? 'head' : 'foot';
}

function chooseCreditPlace(text: string): Place {
  if (DATELINE.test(text)) return 'lead';
  if (text.length > 120) return 'last';
  return /contribut|reporting by|quelle|fuente|πηγή|©|source/i.test(text) ? 'foot' : 'head';
}

function chooseTrapPlace(text: string): Place {
  if (SOURCE_LINE.test(text) || (text.length < 200 && CAPTION.test(text))) return 'caption';
  if (/^by /i.test(text)) return 'head';
  const isSentence = /[.。»”"!?…)]\s*$/.test(text) || text.length > 110;
  if (isSentence) return 'body';
  return /share|subscribe|licen|public domain|毎日配信/i.test(text) ? 'foot' : 'teaser';
}

/** The page of an article in which nothing but the placed words tells of origin or rights. */
export function buildPage({ lang, text: said, url, place, canonical, site }: Placed): string {
  const words = toHtml(said);
  const put = (where: Place, wrap: (words: string) => string) => (where === place ? wrap(words) : '');
  const [first = '', second = '', ...rest] = fillParagraphs(lang, 7).map((text) => `<p>${text}</p>`);
  const headline = fillHeadline(lang);
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${headline}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${headline}"><meta property="og:url" content="${url}">
<link rel="canonical" href="${canonical}">${site ? `<meta property="og:site_name" content="${site}">` : ''}${put('markup', (text) => text)}</head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
<main><article><h1>${headline}</h1>
${put('head', (text) => `<div class="article-meta">${text}</div>`)}
<figure><img src="/harbour.jpg" alt="">${put('caption', (text) => `<figcaption>${text}</figcaption>`)}</figure>
<div class="article-body">
${put('lead', (text) => `<p>${text}</p>`)}${first}${second}
${put('body', (text) => `<p>${text}</p>`)}${rest.join('\n')}
${put('last', (text) => `<p>${text}</p>`)}${put('foot', (text) => `<p>${text}</p>`)}
</div></article>
<aside><h2>More</h2><ul><li><a href="/a">${fillHeadline(lang)} 2</a></li>${put('teaser', (text) => `<li><a href="/b">${text}</a></li>`)}</ul></aside></main>
<footer><ul><li><a href="/about">About</a></li></ul>${put('footer', (text) => `<p>${text}</p>`)}</footer></body></html>`;
}

/** Links as the page had them; a link whose target was left out leads to an invented host of the linked name. */
function toHtml(text: string): string {
  if (/<(?:a|strong|b|em|img|script|meta|div|span)[\s>]/.test(text)) return text;
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(
    /\[([^\][]{1,300})\]\(([^()\s]{1,500})\)?/g,
    (_, name: string, target: string) => `<a href="${target === '#' ? inventHost(name) : target}">${name}</a>`,
  );
}

function inventHost(name: string): string {
  return `https://www.${name.toLowerCase().replace(/[^a-z0-9]+/g, '') || 'outlet'}.test/`;
}
