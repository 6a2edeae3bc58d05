import { foldTitle } from '../page/title-likeness.ts';

const SEPARATOR = / [|·•»«–—:/~-]{1,2} | ?[|｜] ?| ?:: ?|--|_(?=[^_]{2,24}$)/u;
const SECTION =
  /^(?:(?:local |world |top |latest )?news|sports?|politics|business|opinion|world|national|local|culture|lifestyle|entertainment|politik|wirtschaft|kultur|panorama|nachrichten|actualit[ée]s?|monde|société|économie|política|economía|deportes|cultura|noticias|sociedad|mundo|economia|esportes|notícias|cronaca|esteri|nieuws|binnenland|buitenland|nyheter|nyheder|uutiset|wiadomości|новости|политика|gündem|haber)$/i;

/** Cuts a site's name, with its separator, from either end of a title: "Headline - The Harbour Post" is "Headline". */
export function cutSiteName(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  const folded = siteNames.map(foldTitle).filter(Boolean);
  const isSite = (part: string): boolean =>
    folded.some((name) => name === foldTitle(part) || (name.length > 5 && foldTitle(part).replace(/ /g, '') === name.replace(/ /g, '')));
  const last = parts.findIndex((part, i) => i > 0 && isSite(part));
  if (last > 0) {
    const rest = title.slice(0, title.indexOf(parts[last] as string, (parts[0] as string).length)).replace(/[ |·•»«–—:/~_｜-]{1,6}$/u, '');
    return withoutSection(rest);
  }
  if (parts.length > 1 && isSite(parts[0] as string))
    return withoutSectionBefore(title.slice((parts[0] as string).length).replace(/^[ |·•»«–—:/~_｜-]{1,6}/u, ''));
  for (const name of siteNames) {
    const rest = name.length > 4 ? (withoutNameBehind(title, name) ?? withoutNameBefore(title, name)) : null;
    if (rest) return rest;
  }
  return title;
}

/** Marks that set a name off, however rare: "Headline ⋆ Outlet", "Headline (Outlet)", "Headline, Outlet". */
const SET_OFF = /\s{0,2}[^\p{L}\p{N}\s.!?'"’”&+][\s([«‹<]{0,3}$/u;

function withoutNameBehind(title: string, name: string): string | null {
  const bare = title.replace(/[\s)\]»›>]{1,3}$/u, '');
  if (!bare.toLowerCase().endsWith(name.toLowerCase())) return null;
  const before = bare.slice(0, bare.length - name.length);
  const rest = before.replace(SET_OFF, '').trimEnd();
  return rest.length < before.trimEnd().length && rest.length > 8 ? withoutSection(rest) : null;
}

/** "Outlet: Headline". */
function withoutNameBefore(title: string, name: string): string | null {
  if (!title.toLowerCase().startsWith(name.toLowerCase())) return null;
  const rest = /^\s?[:›»>·•]\s+(\S.{20,})$/u.exec(title.slice(name.length))?.[1];
  return rest ? withoutSectionBefore(rest) : null;
}

/** "Headline | News", before the site's name: one short word behind a bar is the section, and a section's word behind a dash. */
function withoutSection(title: string): string {
  const bar = Math.max(title.lastIndexOf(' | '), title.lastIndexOf('_'), title.lastIndexOf('｜'));
  const section = title.slice(bar + 1).replace(/^[| ]+/, '');
  if (bar > (/[\u3040-\u9fff]/.test(title) ? 7 : 20) && section.length <= 16 && !section.includes(' '))
    return title.slice(0, bar).trimEnd();
  const [whole = '', word = ''] = /\s(?:[–—>»«-]|::)\s((?:(?:local|world|top|latest)\s)?\S{4,12})$/iu.exec(title) ?? [];
  return SECTION.test(word) && title.length - whole.length > 20 ? title.slice(0, title.length - whole.length) : title;
}

/** "News | Headline", behind the site's name. */
function withoutSectionBefore(title: string): string {
  const [whole = '', word = ''] = /^(\S{4,12})\s(?:[|–—>»-]|::)\s/u.exec(title) ?? [];
  return SECTION.test(word) && title.length - whole.length > 20 ? title.slice(whole.length) : title;
}
