import { trimRight } from '../agents/trim-marks.ts';
import { findDate } from '../dates/date.ts';
import { isWithinName } from './cut-holder.ts';
import { readHolderNames } from './holder-names.ts';
import { legalFormIn } from './legal-forms.ts';
import { yearsBefore, yearsIn } from './notice-years.ts';
import { isMadeBy } from './page-makers.ts';
import { connectors } from './person-like.ts';
import { isCapital, isSmall, lowerOf, phraseList } from './phrase-list.ts';
import { findReserved } from './rights-phrases.ts';

/** The names behind a sign, the year behind them ("A, OUTLET, 2016") and how far they reach. */
export function readBehind(words: string): { names: string[]; year: number | null; length: number } {
  const years = yearsIn(words.slice(0, 200), 1);
  const isApart = years !== null && /[\s,(–—-]/.test(words[years.index - 1] ?? '');
  if (!years || !isApart) return plainly(words);
  const names = readHolderNames(trimRight(words.slice(0, years.index), ' ,،(–—-'));
  if (names.length === 0) return plainly(words);
  const isNear = reachOf(words, names) >= years.index - 24;
  return isNear ? { names, year: years.year, length: years.index + years.length } : plainly(words);
}

/** "KADECOURANT (web@kadecourant.test) MEI 1999": an address and a month stand between the name and its year. */
const YEAR_BEHIND_ADDRESS = /^\s\([\w.+-]{1,40}@[\w.-]{3,60}\)\s(?:\p{L}{3,12}\s)?((?:19|20)\d\d)\b/u;

function plainly(words: string): { names: string[]; year: number | null; length: number } {
  const names = readHolderNames(words);
  const length = reachOf(words, names);
  const year = names.length > 0 ? YEAR_BEHIND_ADDRESS.exec(words.slice(length, length + 130)) : null;
  return year ? { names, year: Number(year[1]), length: length + year[0].length } : { names, year: null, length };
}

function reachOf(words: string, names: readonly string[]): number {
  return names.reduce((reach, name) => Math.max(reach, words.indexOf(name) + name.length), 0);
}

const RIGHT_ITSELF = phraseList('opphavsrett|ophavsret|upphovsrätt|copyright|auteursrecht|авторские права');
const OTHERS_PARTS =
  /(?:photo|image|bild|foto|contents?|elements|logo|texts?|site|page|sans|data|this|these|words|story|material|articles?|の|主办|主辦|承办|承辦)$/i;

/** The name that stands right before a sign: "LinkedIn © 2024", "新浪公司 版权所有"; at most one. */
export function nameBefore(words: string): string[] {
  let clause = words.slice(-160);
  const responsible = clause.search(RESPONSIBLE);
  if (responsible >= 0 && clause.length - responsible < 70) return [];
  const reserved = findReserved(clause);
  for (const cut of [reserved, RIGHT_ITSELF.first(lowerOf(clause))])
    if (cut) clause = `${clause.slice(0, cut.index)}|${clause.slice(cut.index + cut.length)}`;
  clause = trimRight(clause, ' ,:;.–—(-®™•');
  if (IS.test(clause) || isMadeBy(lowerOf(clause))) return [];
  const years = yearsBefore(clause);
  if (years) clause = clause.slice(0, years.index);
  clause = clause.replace(REGISTERED, '');
  const last = lastParty(
    lastSentence(
      trimRight(clause, '| ')
        .split(/[|•·●■>！。™®:：]|\s[-–—]\s|\s{2}| and /)
        .at(-1) ?? '',
    ),
  );
  const lead = yearsIn(last);
  const name = lead?.index === 0 ? last.slice(lead.length).trim() : last;
  if (years && isDay(name)) return [];
  if (OF_REGISTER.test(name) || name.length > 60 || /\d[,\s\d]{3,}/.test(name) || OTHERS_PARTS.test(name)) return [];
  return readHolderNames(firmIn(reserved ? withoutDative(name) : name)).slice(0, 1);
}

/** What stands behind the last full stop that is within no name. */
function lastSentence(text: string): string {
  for (let stop = text.lastIndexOf('. '); stop > 0; stop = text.lastIndexOf('. ', stop - 1))
    if (!isWithinName(text, stop)) return text.slice(stop + 1).trim();
  return text.trim();
}

/** What stands behind the last "&" that joins no two within one name: "Brack & Moor, L.P.", "Brackwald Medien GmbH & Co. KG". */
function lastParty(text: string): string {
  const form = legalFormIn(text);
  const bare = trimRight(text.slice(0, form?.start), ' ,');
  return TWO_NAMED.test(bare) || !bare.includes(' & ') ? text : (text.split(/\s&\s/).at(-1) ?? '');
}

/** "Ash & Elm", "Quay & Sons Books"; "Terms & Conditions" are another corner of the page. */
const TWO_NAMED =
  /^(?!(?:terms|privacy|conditions|design|hosting|about|help|contact|legal|site|web)\b)(?:\p{Lu}[\p{L}.’'-]{0,24} ){0,2}\p{Lu}[\p{L}.’'-]{0,24} & \p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{1,24}){0,2}$(?<!\b(?:Conditions|Terms|Privacy|Hosting|Development|Design|Cookies))/u;

/** "Ansvarig utgivare: Karin Hamn. © …": who answers for what is printed holds nothing. */
const RESPONSIBLE =
  /ansvarig utgivare|ansv(?:arig|arlig|\.) red(?:aktør|\.)|direttore responsabile|directeur de (?:la )?publication|director responsable|diretor responsável|päätoimittaja|chefredakt(?:ör|eur|ør)|v\.i\.s\.d\.p/i;

/** "The system Plone® is © 2000-2020 by …": the sentence names the owner behind the sign. */
const IS = /\s(?:is|ist|est|es|è|é|er|är|on|jest|je|este)$/;

/** An imprint's other lines: "Registergericht Flensburg HRB 000. © Copyright 2024". */
const OF_REGISTER =
  /^(?:registergericht|amtsgericht|handelsregister|geschäftsführ|firmenbuch|sitz\b|ust|vat\b|reg(?:istered|istro|istration)?\b|registro)/i;

/** "Harbour Media Ltd Reg No. 6871229 ©": the firm's number in its register. */
const REGISTERED = /\s(?:[Cc]ompany )?(?:[Rr]eg(?:istered|istration)?\.? )?(?:[Nn]o|[Nn]umber)\.?:? ?\d{5,9}\s?$/;

/** "14 marzo", whose year has been cut off: when the page was made. */
const isDay = (name: string): boolean => /\d/.test(name) && name.length < 24 && findDate(`${name} 2024`, [])?.start === 0;

/** "Le Phare est édité par la SAS Marée Médias": whoever publishes it holds it. */
const PUBLISHED_BY =
  /\s(?:published|produced|owned|éditée?|publiée?|editad[oa]|publicad[oa]|edito|pubblicato|herausgegeben|uitgegeven|wydawany|publicación|publicação|pubblicazione|publication|uitgave) (?:by|par|por|da|von|door|przez|de|di|van) (?:la |le |der |the )?(?=\p{Lu})/u;

/** "A SONLINE kiadója a Mediaworks Hungary Zrt.": in a sentence about it the firm stands last. */
function firmIn(name: string): string {
  const published = PUBLISHED_BY.exec(name);
  if (published) return name.slice(published.index + published[0].length);
  const form = legalFormIn(name);
  if (form?.end !== name.length) return name;
  const words = name.slice(0, form.start).trim().split(' ');
  if (!words.slice(1).some((word) => isSmall(word[0]) && !connectors.has(word))) return name;
  let start = words.length;
  while (start > 1 && /^(?:sp\.?|z)$/i.test(words[start - 1] ?? '')) start -= 1;
  const last = start;
  while (start > 0 && isCapital(words[start - 1]?.[0])) start -= 1;
  return start === last ? name : name.split(' ').slice(start).join(' ');
}

/** In Arabic the owner is joined to "for": "محفوظة لدار …". */
export function withoutDative(words: string): string {
  // And in Hebrew: 'שמורות ל"…"', "שמורות לנמל".
  if (/^ל["״„-]/.test(words)) return words.slice(1).replace(/^["״„]([^"״”]{1,60})["״”]/, '$1');
  if (/^ל[א-ת]/.test(words)) return words.slice(1);
  if (!words.startsWith('ل')) return words;
  return words.startsWith('لل') ? `ال${words.slice(2)}` : words.slice(1).replace(/^ـ? ?/, '');
}
