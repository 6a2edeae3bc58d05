import { readHolderNames } from './holder-names.ts';
import { legalFormIn } from './legal-forms.ts';
import type { Notice } from './notice.ts';
import { nameBefore, readBehind, withoutDative } from './notice-names.ts';
import { yearsIn } from './notice-years.ts';
import { looksLikeOrganization } from './person-like.ts';
import { isSmall, lowerOf, phraseList } from './phrase-list.ts';
import { findReserved } from './rights-phrases.ts';

// "… are the copyright property of X", "版权归X所有", "حقوق … برای X محفوظ است", "Все материалы сайта принадлежат: X".
const OWNED = phraseList(
  'property of|properties of|owned by|held by|is copyright of |are copyright of |is the copyright of |are the copyright of |remains copyright of |copyright belongs to|copyright remains with|rights belong to|ophavsret:|opphavsrett:|upphovsrätt:|auteursrecht:|права на материалы принадлежат|права на матеріали належать|bản quyền thuộc về|bản quyền thuộc|著作権は|propiedad intelectual de|propiedad exclusiva de|propriété exclusive de|propriété intellectuelle de|urheberrecht liegt bei|rechte liegen bei|rechte liegen beim|propietario:|propietaria:|copyright liegt bei|copyright liegt beim|принадлежат:|版权归|版權歸|著作权属|著作權屬|版权属于|版權屬於|版權屬于|版权属|版權屬|版权均属于|版权均属|版權均屬于|版權均屬於|版權均屬|版权均归|知识产权为|知識產權為|著作权归|著作權歸|متعلق به|سایت برای',
);
const OWNED_END = phraseList(
  'に帰属|が保有|に属|にあり|所有|专属|專屬|或相关|及/或| محفوظ| بوده| است| می‌باشد| می باشد|، استفاده| or its affiliates| or its licensors| and may| and is| and are| and must| and protected',
);

/** What a sentence on somebody's property speaks of first: texts, or marks, pictures and whatever else has owners. */
const OWNED_THING =
  /\b(?:contents?|texts?|articles?|materials?|stories|posts|copyright(?:ed)?|intellectual|exclusive|(images?|photos?|pictures?|logos?|names?|\w*marks?))\b/;

/** "bei der Autorin Anna Winter", "bei den Autoren": whose text it is names nobody; an article is no part of a name. */
const BY_OFFICE = /^de[rmn] (?:jeweiligen )?(?:(?:Autor|Verfasser|Urheber)\p{Ll}{0,5}(?:$|\s))?/u;

/** Reads a notice that has no sign: a sentence on whose property the texts are, or "all rights reserved" beside a name. */
export function readUnsignedNotice(text: string): Notice | null {
  return readOwned(text) ?? readReserved(text);
}

function readOwned(text: string): Notice | null {
  const lower = lowerOf(text);
  const owned = OWNED.first(lower);
  if (!owned || (/^(?:prope|owne|held)/.test(lower.slice(owned.index)) && !isOfTexts(lower.slice(0, owned.index)))) return null;
  const from = owned.index + owned.length;
  const words = text.slice(from, from + 160).split(/[。;；]/, 1)[0] ?? '';
  const cut = OWNED_END.first(lowerOf(words))?.index ?? words.length;
  const holders = readHolderNames(words.slice(0, cut))
    .map((name) => name.replace(BY_OFFICE, ''))
    .filter(Boolean);
  if (holders.length === 0) return null;
  const last = holders.at(-1) ?? '';
  const end = from + Math.min(cut, words.indexOf(last) + last.length);
  // Shops and houses have owners too.
  const isWorded = !lower.startsWith('propietari', owned.index);
  return { holders, year: null, start: owned.index, end, isSigned: false, isWorded, isReserved: false, isOfText: false };
}

function isOfTexts(before: string): boolean {
  const thing = OWNED_THING.exec(before.split(/[.!?] /).at(-1) ?? '');
  // "The name, logo and original content are the property of …"
  return (
    thing !== null &&
    (thing[1] === undefined || /\b(?:and|&) (?:\w+ )?(?:contents?|texts?|articles?|materials?|stories) (?:are|is)\b/.test(before))
  );
}

/** "کلیه حقوق برای روزنامه اسکله محفوظ است": in Persian the owner stands between. */
const FOR = /^برای /;
const IS_KEPT = / محفوظ(?: است| می‌باشد)?\.?$/;

/** "Wszelkie prawa zastrzeżone. Media Regionalne sp. z o.o. 2001-2013", "新浪公司 版权所有". */
function readReserved(text: string): Notice | null {
  const reserved = findReserved(text);
  if (!reserved) return null;
  const end = reserved.index + reserved.length;
  const gap = /^[\s.:：|,–—-]{0,5}(?:(?:19|20)\d\d(?!\d|\s?[–-]\s?\d)[\s.:|,–—-]{1,4})?/.exec(text.slice(end))?.[0] ?? '';
  const behindGap = text.slice(end + gap.length);
  const rest = text.includes('©') ? withoutDative(behindGap) : withoutDative(behindGap.replace(FOR, '').replace(IS_KEPT, ''));
  // Behind a full stop another sentence begins, behind a year and a bar another corner, unless it is nothing but a firm and its years, or a name with a span of years.
  const mayFollow =
    !/\.|\d\s?\|/.test(gap) || (rest.length < 80 && (looksLikeOrganization(rest) || /^[^.,\d]{3,40},? \d{4}\s?[–-]/.test(rest)));
  // "Все права защищены законом": a small word goes on with the sentence.
  const behind = mayFollow && !/^[а-яёіїєґ]/.test(rest) ? readBehind(rest) : { names: [], year: null, length: 0 };
  const before = nameBefore(text.slice(0, reserved.index)).filter((name) => !isSmall(name[0]) || name.includes('.'));
  const start = before[0] === undefined ? reserved.index : Math.max(0, text.lastIndexOf(before[0], reserved.index));
  const year =
    behind.year ??
    yearsIn(text.slice(end, end + 100))?.year ??
    yearsIn(text.slice(Math.max(0, reserved.index - 80), reserved.index))?.year ??
    null;
  const holders = [before, behind.names, firmAtHead(text.slice(0, reserved.index))].find((names) => names.length > 0) ?? [];
  const reach = before.length > 0 || behind.names.length === 0 ? end : end + gap.length + behind.length;
  return { holders, year, start, end: Math.min(text.length, reach), isSigned: false, isWorded: false, isReserved: true, isOfText: false };
}

/** "Il Molo Media S.p.A. Via della Dogana 3, … ISSN 0000-0000 — I diritti … sono riservati": the firm, and all about it, stand first. */
function firmAtHead(text: string): string[] {
  const form = text.length < 260 ? legalFormIn(text.slice(0, 80)) : null;
  return form ? readHolderNames(text.slice(0, form.end)) : [];
}
