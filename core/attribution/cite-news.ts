import { dateInWikipedia } from './citation-dates.ts';
import type { CitedWork } from './cited-work.ts';
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
    .replace(/''/g, '&#39;&#39;');
const wikiAddress = (url: string) => url.replace(/[|[\]{}'<>]/g, encodeURIComponent).replace(/'/g, '%27');

// Help:Citation Style 1: titles in these scripts stand in `script-title`, with their language before them.
const scripted = new Set(['ar', 'el', 'fa', 'he', 'ja', 'ko', 'ru', 'uk', 'zh']);

/**
 * Returns Wikipedia's `{{cite news}}` for the article (https://en.wikipedia.org/wiki/Template:Cite_news): `work` is who published it
 * first, `agency` whose copy it is, `via` who delivered it where that is another. `accessed` is ISO 8601.
 */
export function citeNews(work: CitedWork, accessed: string): string {
  const { title, outlet, url, original, agencies } = work;
  const language = /^[a-z]{2,3}(?=[-_]|$)/.exec(work.language?.toLowerCase() ?? '')?.[0] ?? null;
  const isScripted = language !== null && scripted.has(language);
  const told: [string, string | null][] = [
    ...work.authors.flatMap(authorFields(work)),
    isScripted ? ['script-title', title && `${language}:${wikiWords(title)}`] : ['title', title && wikiWords(title)],
    ['url', url && wikiAddress(url)],
    ['work', original ? wikiWords(original.outlet) : outlet && wikiWords(outlet)],
    ['agency', agencies.length > 0 ? wikiWords(agencies.join(', ')) : null],
    ['via', original && outlet ? wikiWords(outlet) : null],
    ['date', dateInWikipedia(original ? original.date : work.date)],
    ['access-date', dateInWikipedia(accessed)],
    ['language', language === 'en' ? null : language],
  ];
  const fields = told.flatMap(([name, value]) => (value ? [`|${name}=${value}`] : []));
  return `{{cite news ${fields.join(' ')}}}`;
}

// An agency that stands in for the author is told as the agency alone.
function authorFields({ agencies }: CitedWork): (name: NameParts, index: number) => [string, string | null][] {
  return (name, index) => {
    const number = index + 1;
    if ('literal' in name) return agencies.includes(name.literal) ? [] : [[`author${number}`, wikiWords(name.literal)]];
    const given = [name.given, name.suffix].filter(Boolean).join(' ');
    return [
      [`last${number}`, wikiWords(name.family)],
      [`first${number}`, wikiWords(given)],
    ];
  };
}
