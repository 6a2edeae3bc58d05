import { nameAgency } from '../../agents/agency.ts';
import { type Dateline, isPlaceLike } from './dateline.ts';

/** "NEW YORK, Jan. 3, 2020 /PRNewswire/ --". */
export function slashed(lead: string): Dateline | null {
  if (!lead.includes('/')) return null;
  const match = /\/((?:PRNewswire|CNW|CNW Group|PR Newswire|APO|EINPresswire\.com|Business Wire)[^/]{0,24})\/\s?-{0,2}/iu.exec(lead);
  if (!match || !isPlaceLike(lead.slice(0, match.index))) return null;
  const agency = nameAgency((match[1] as string).split(/-(?!\w+wire)/i)[0] ?? '') ?? nameAgency('PR Newswire');
  return agency ? { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match.index + match[0].length } : null;
}

/** "МОСКВА, 3 мая. /ТАСС/.", "3 мая, Минск /Корр. БЕЛТА/.", "București, 3 mai /Agerpres/ -", "القاهرة في 3 مايو / أ ش أ /". */
export function slashedAgency(lead: string): Dateline | null {
  if (!lead.includes('/')) return null;
  const match = /\/([^/]{2,30})\/(?=[.,:\s])/u.exec(lead);
  const name = match?.[1]?.trim().replace(/^корр\.? /i, '') ?? '';
  const agency = match && isPlaceLike(lead.slice(0, match.index)) ? nameAgency(name) : null;
  return match && agency ? { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match.index + match[0].length } : null;
}

/** Lebanon's agency signs with what is elsewhere a word: "وطنية - بيروت - …". */
const signedAs = (words: string): string => (words === 'وطنية' ? 'الوكالة الوطنية للاعلام' : words);

/** "МОСКВА, 9 дек — РИА Новости. …", "خبرگزاری آریا - …", "BERLIN — dpa —". */
export function dashed(lead: string): Dateline | null {
  if (![' — ', ' – ', ' - '].some((dash) => lead.includes(dash))) return null;
  const named =
    /^(\S[^—–.،,:-]{1,40}?) [—–-] /u.exec(lead) ?? /^([^—–-]{2,48}) [—–-] (\S[^—–.،,:]{1,40}?)(?:[.،,:](?=\s)| [—–-] )/u.exec(lead);
  const placed = named?.[2] === undefined ? /^([^—–-]{2,48}) [—–-] (\S[^—–.،,:]{1,40}?)(?:[.،,:](?=\s)| [—–-] )/u.exec(lead) : null;
  for (const match of [named, placed]) {
    const agency = match && nameAgency(signedAs((match[2] ?? match[1] ?? '').trim()));
    if (match && agency && (match[2] === undefined || isPlaceLike(match[1] as string)))
      return { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match[0].length };
  }
  return null;
}

/** "ACN Girona.- El far…", "Europa Press Sevilla - …": the agency before its place. */
export function opened(lead: string): Dateline | null {
  const match = /^(\p{Lu}[^.,:;()–—-]{4,48}?)(?:\.[-–—]+|\s[-–—])\s(?=["“„«]?\p{Lu})/u.exec(lead);
  const words = match?.[1]?.split(' ') ?? [];
  for (let count = words.length - 1; match && count > 0; count -= 1) {
    const agency = nameAgency(words.slice(0, count).join(' '));
    const place = words.slice(count).join(' ');
    if (agency && /^\p{Lu}/u.test(place) && isPlaceLike(place))
      return { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match[0].length };
  }
  return null;
}

/** "Accra, May 3, GNA – …", "Київ. 3 травня. УНН. …", "ԵՐԵՎԱՆ, 3 ՄԱՅԻՍԻ, ԱՐՄԵՆՊՐԵՍ: …", "नई दिल्ली, एएनआई। …": places and a day, then the agency and what parts it from the text, or nothing more. */
export function behindPlace(lead: string): Dateline | null {
  for (const match of lead
    .slice(0, 100)
    .matchAll(/[,.] ([\p{Lu}\p{Lo}][^\s,.:։।]{1,24}(?: \p{Lu}[^\s,.:։।]{1,24}){0,3})(?:[.:։।](?= )|$| [—–-] )/gu)) {
    const agency = nameAgency(match[1] as string);
    if (agency && match.index > 1 && isPlaceLike(lead.slice(0, match.index)))
      return { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match.index + match[0].length };
  }
  return null;
}

/** "نابلس 4-9-2022 وفا-", "الرياض 12 شوال 1444 هـ الموافق 02 مايو 2023 م واس": Arabic agencies sign behind the place and the day. */
export function behindDay(lead: string): Dateline | null {
  if (!/^[\u0620-\u06d3][\u0620-\u06d3 ]{1,24}? [\d٠-٩]/u.test(lead)) return null;
  for (const match of lead.slice(0, 90).matchAll(/[\d٠-٩](?: (?:م|هـ))? ([\u0620-\u06d3]{3,6})(?=\s?[-–—:]|\s|$)/gu)) {
    const agency = nameAgency(match[1] as string);
    if (agency) return { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match.index + match[0].length };
  }
  return null;
}

/** "دمشق-سانا", alone above the text: the place and the agency. */
export function placeAlone(lead: string): Dateline | null {
  const agency = nameAgency(/^[\u0620-\u06d3]{3,12}(?: [\u0620-\u06d3]{2,12})?\s?[-–]\s?([\u0620-\u06d3]{3,8})$/u.exec(lead)?.[1] ?? '');
  return agency ? { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: lead.length } : null;
}
