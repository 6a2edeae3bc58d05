import { dateInWikipedia } from './citation-dates.ts';
import { type CitedWork, descriptionOf } from './cited-work.ts';
import type { NameParts } from './name-parts.ts';

// What would end the template or begin markup of its own stands as a character reference instead.
const marks: Record<string, string> = {
  '|': '&#124;',
  '[': '&#91;',
  ']': '&#93;',
  '{': '&#123;',
  '}': '&#125;',
  '<': '&lt;',
  '>': '&gt;',
  '~': '&#126;',
};
/** Words in wikitext that begin no markup of their own. */
export const wikiWords = (words: string): string =>
  words
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/[|[\]{}<>~]/g, (mark) => marks[mark] ?? mark)
    .replace(/''/g, '&#39;&#39;')
    // Two make a switch of the page: "__NOINDEX__".
    .replace(/__/g, '&#95;&#95;')
    // A bare address makes a link of itself, as do the numbers of a few registers: https://www.mediawiki.org/wiki/Help:Links#External_links
    .replace(/:(?=\/\/)|(?<=\b(?:bitcoin|geo|magnet|mailto|matrix|news|sips?|sms|tel|urn|xmpp)):(?=\S)/gi, '&#58;')
    .replace(/(?<=\b(?:ISBN|PMID|RFC))\s(?=\s?\d)/g, '&#32;');
/** An address in wikitext that makes a link of itself and begins no other markup. */
export const wikiAddress = (url: string): string =>
  url
    .replace(/[|[\]{}<>]/g, encodeURIComponent)
    .replace(/'/g, '%27')
    .replace(/~/g, '%7E')
    .replace(/__/g, '%5F%5F');

// Help:Citation Style 1: titles in these scripts stand in `script-title`, with their language before them.
const scripted = new Set(['ar', 'el', 'fa', 'he', 'ja', 'ko', 'ru', 'uk', 'zh']);

/**
 * Returns Wikipedia's `{{cite news}}` for the article (https://en.wikipedia.org/wiki/Template:Cite_news), `{{cite web}}` for another page: `work` is who published it
 * first, or first as the translation and the like that was read; `agency` is whose copy it is, `via` who delivered it where that is another. `accessed` is ISO 8601.
 */
export function citeNews(work: CitedWork, accessed: string): string {
  const { title, outlet, url, original, carried, agencies } = work;
  const language = /^[a-z]{2,3}(?=[-_]|$)/.exec(work.language?.toLowerCase() ?? '')?.[0] ?? null;
  const isScripted = language !== null && scripted.has(language);
  const told: [string, string | null][] = [
    // An agency that stands in for the author is told as the agency alone.
    ...nameFields(
      'author',
      work.authors.filter((name) => !('literal' in name && agencies.includes(name.literal))),
    ),
    // The template refuses a work without a title.
    isScripted && title ? ['script-title', `${language}:${wikiWords(title)}`] : ['title', wikiWords(title ?? descriptionOf(work))],
    ['url', url && wikiAddress(url)],
    ['work', carried ? wikiWords(carried.outlet) : outlet && wikiWords(outlet)],
    ['agency', agencies.length > 0 ? wikiWords(agencies.join(', ')) : null],
    ['via', carried && outlet ? wikiWords(outlet) : null],
    ['date', dateInWikipedia(carried ? carried.date : work.date)],
    ['orig-date', original && original.outlet !== (carried?.outlet ?? outlet) ? firstPublished(original) : null],
    ['access-date', dateInWikipedia(accessed)],
    ...nameFields('translator', work.translators),
    ...nameFields('editor', work.editors),
    ['language', language === 'en' ? null : language],
  ];
  const fields = told.flatMap(([name, value]) => (value ? [`|${name}=${value}`] : []));
  return `{{cite ${work.isArticle ? 'news' : 'web'} ${fields.join(' ')}}}`;
}

/** In words, as Help:Citation Style 1 asks for what a bare date would leave unclear. */
function firstPublished({ outlet, date }: { outlet: string; date: string | null }): string {
  return wikiWords([`First published by ${outlet}`, dateInWikipedia(date)].filter(Boolean).join(', '));
}

/** "last1" and "first1", "translator-last1" and "translator-first1"; a name that can't be parted is told whole. */
function nameFields(role: 'author' | 'translator' | 'editor', names: NameParts[]): [string, string | null][] {
  const prefix = role === 'author' ? '' : `${role}-`;
  return names.flatMap((name, index): [string, string | null][] => {
    const number = index + 1;
    if ('literal' in name) return [[`${role}${number}`, wikiWords(name.literal)]];
    const given = [name.given, name.suffix].filter(Boolean).join(' ');
    return [
      [`${prefix}last${number}`, wikiWords(name.family)],
      [`${prefix}first${number}`, wikiWords(given)],
    ];
  });
}
