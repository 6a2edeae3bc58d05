import { trimRight } from '../agents/trim-marks.ts';
import { legalFormIn } from './legal-forms.ts';
import { isMadeBy } from './page-makers.ts';
import { withoutPassing } from './passed-on.ts';
import { isCapital, isSmall, lowerOf, phraseList } from './phrase-list.ts';
import { endBehind, findReserved } from './rights-phrases.ts';

/** Cuts words to the name they begin with: at rights phrases, bars, other corners of the page, the end of the sentence and legal forms. */
export function cutHolder(words: string): string {
  const reserved = findReserved(words);
  let name = words.slice(0, reserved?.index ?? words.length);
  name = name.replace(OFFERED_BY, '');
  if (name.includes(':')) name = name.replace(PUBLISHER_LABEL, '');
  name = name.slice(0, endBehind(name)).split(/\s(?:WordPress )?Theme(?::| by) /, 1)[0] ?? '';
  name = withoutPassing(name);
  const bar = name.search(/[|•·●▪;<>{}=*。！※►…।։]|(?<=[ա-և]):|\s[»«]\s|\s[-–—/]\s*$|\s[-–—]\s[a-zà-ÿа-я]|["”]\s[-–—]\s|\s{2}|\.\.\./);
  if (bar >= 0) name = name.slice(0, bar);
  const label = name.search(LABEL_BEHIND);
  if (label > 0) name = name.slice(0, label);
  for (const behind of [REGISTER_BEHIND, ADDRESS_BEHIND]) {
    const at = name.search(behind);
    if (at > 0) name = name.slice(0, at);
  }
  if (!reserved || !closesWithOwner(name)) name = cutSentence(name);
  // "Uferfreunde e.V. - Enfold WordPress Theme by Kriesi": who built the page stands apart, behind a dash.
  // "© 2024 Nordlys Avis – Laget av Nettmakeriet".
  const dash = name.search(/\s[-–—]\s/);
  const maker = dash > 0 && isMadeBy(lowerOf(name.slice(dash + 3))) ? dash : name.search(THEME_BEHIND_DASH);
  name = maker > 0 ? name.slice(0, maker) : name.replace(/\sWordPress ?$/, '');
  // "Ancora.test - Quotidiano - Direttore: …": a post and who holds it stand apart, behind a dash.
  const post = name.search(POST_BEHIND_DASH);
  if (post > 0) name = name.slice(0, name.search(/\s[-–—]\s/));
  // "Ansvarlig redaktør: …": what a colon follows is a post, no name; "MH Magazine WordPress Theme" is who built the page.
  if (/^[^:：]{0,60}[:：](?:\s|$)|wordpress|\stheme$/i.test(name)) return '';
  const company = COMPANION_CUE.isIn(name.toLowerCase()) ? name.search(COMPANIONS) : -1;
  if (company > 0) name = name.slice(0, company);
  return withoutOpenBracket(cutAfterForm(name));
}

/**
 * "Tide.News (Tide News, Pty Ltd) 2023", cut behind the firm's form: what a bracket opens and nothing closes is no part of the name; nor is
 * what stands behind one that closes the whole notice, "(© NTB)".
 */
function withoutOpenBracket(name: string): string {
  const open = name.lastIndexOf(' (');
  if (open > 0 && !name.includes(')', open)) return name.slice(0, open);
  const close = name.search(/[)\]）】]/);
  return close > 0 && !/[([（【]/.test(name.slice(0, close)) ? name.slice(0, close) : name;
}

/** "Il Molo Spa - Partita IVA 00906801006", "Molo Oggi supplemento al Quotidiano …": the firm's number or telephone, the paper's register. */
const REGISTER_BEHIND =
  /\s[-–—/,]?\s?(?:P(?:artita)?\.?\s?IVA|C\.?I\.?F\.?|N\.?I\.?F\.?|CNPJ|NIP|SIRET|R\.?C\.?S\.?|HR[AB]|KvK|(?:[Cc]o(?:mpany|\.) )?[Rr]eg(?:istered|istration|n)?\.? (?:[Nn]o|[Nn]umber)|[Cc]ompany [Nn]o|Tel\.|Tél\.|[Rr]egisto)\.?\s?:?\s?[\dA-Z]|\s(?:- )?supplemento a\p{L}{0,4}\s/u;
/** "KADECOURANT (web@kadecourant.test)", "부두일보(https://…)": the firm's address. */
const ADDRESS_BEHIND = /\s\([\w.+-]{1,40}@[\w.-]{3,60}\)|\s?\((?:(?:https?:\/\/|www\.)[^\s()]{3,80}|[\w-]{2,40}\.[a-z]{2,12})\)/u;

/** "东澜大学党委宣传部 新闻热线：0000": behind a blank another label begins. */
const LABEL_BEHIND = /(?<=[\u3400-\u9fff）])\s[\u3400-\u9fff]{2,8}[:：]|\s使用[\u3400-\u9fff]{2,8}前必读/;

const POST_BEHIND_DASH = /\s[-–—]\s[^-–—:]{2,60}:\s/;

const THEME_BEHIND_DASH = /\s[-–—]\s(?=[^-–—]{0,60}(?:theme\b|wordpress\b))/i;

/** "Tideway News. A Northern Estuary Company. All rights reserved": the owner's owner is said in a sentence of its own, within the notice. */
function closesWithOwner(name: string): boolean {
  const stop = name.indexOf('. ');
  if (stop < 4 || name.length > 90) return false;
  const rest = trimRight(name.slice(stop + 2), ' .,');
  return /^an? [^.]{2,50} (?:company|division|subsidiary|business|brand|publication)$/i.test(rest) || isFirm(rest);
}

function isFirm(name: string): boolean {
  return (
    !name.includes('. ') && !/^(?:published|powered|operated|managed|produced) by /i.test(name) && legalFormIn(name)?.end === name.length
  );
}

/** "Ein Angebot der Hafenpost GmbH": whose it is. */
const OFFERED_BY =
  /^\s*(?:ein (?:angebot|service|produkt|projekt|portal) (?:der|des|von|vom)|een (?:uitgave|initiatief|project) van) (?=\p{Lu})/iu;

const PUBLISHER_LABEL =
  /^\s*(?:publisher|published by|owner|herausgeber|verlag|éditeur|editor|editorial|propietario|editore|uitgever|utgiver|udgiver|wydawca|vydavatel|vydavateľ|kiadó|учредитель|издатель|видавець|засновник|εκδότης)\s?:\s+/i;

// "… or its affiliated companies", "… et ses filiales".
const COMPANIONS =
  /[,\s](?:(?:and|or|und|oder|et|ou|y|o|e|and\/or) (?:its|their|other|affiliated|ihre|seine|verbundene|ses|leurs|sus|suas)[\s-]|(?:and|&|or) (?:by )?others?(?: parties)?|(?:and|&|or) (?:the |any |its |individual |guest )?(?:contributors|authors?\b|respective\b|copyright\b)|and wire services?\b|(?:och|og) respektive|a dodavatel|i dostawcy|its licensors|unless |except (?:where|as|when)|sauf |salvo |soweit |sofern |wenn nicht |tenzij |где не указано|если не указано)|(?:また|もしく)は|(?:及び|および|或|及)(?:其|その)/;

/** Words of which each of these has one: the pattern is dear, looking for them is not. */
const COMPANION_CUE = phraseList(
  'and wire service| author| affiliated| respective|または|もしくは|その|或其|及其|its|their|other|ihre|seine|verbundene|ses|leurs|sus|suas| contributors| respektive|a dodavatel|i dostawcy|unless |except |sauf |salvo |soweit |sofern |wenn nicht |tenzij |где не указано|если не указано',
);

/** Whether a full stop is within a name: it closes an abbreviation, an initial or a word of the firm's form. */
export function isWithinName(text: string, stop: number): boolean {
  const before = text.slice(0, stop);
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')) + 1);
  if (abbreviations.has(word) || (isCapital(word) && /^(?:.\.-?){0,3}.$/u.test(word))) return true;
  if (/^[a-z]$/.test(word) && /^\. [a-z](?:\.|$)/.test(text.slice(stop))) return true;
  const form = legalFormIn(text);
  if (form && form.start < stop && form.end > stop + 1) return true;
  // "y Cía. S.L.", "ve Tic. A.Ş.": a word cut short, and the form right behind it.
  return word.length < 5 && legalFormIn(`x ${text.slice(stop + 2, stop + 20)}`)?.start === 2;
}

/** The first sentence: a full stop ends it unless it is within the name. */
function cutSentence(text: string): string {
  const form = legalFormIn(text);
  for (let stop = text.search(STOP); stop >= 0; ) {
    const isInForm = form && form.start < stop && form.end > stop;
    if (isInForm) return text.slice(0, form.end);
    // "Quay! Inc.", "Quay! Media Ltd.": the mark is part of the name.
    if (text[stop] === '!' && form && form.end > stop && /^ (?:[^\s.,]{2,20} )?$/.test(text.slice(stop + 1, form.start)))
      return text.slice(0, form.end);
    if (!isWithinName(text, stop)) return text.slice(0, stop);
    const next = text.slice(stop + 1).search(STOP);
    stop = next < 0 ? -1 : stop + 1 + next;
  }
  return text;
}

// A full stop, or one that two sentences were run together with ("Network.Turner"); "Gazeta.Pl" is a name.
const STOP = /[.!?](?:\s|$)|\.(?=[A-Z][a-z]{4})/;
const abbreviations = new Set([
  'Dr',
  'Mr',
  'Ms',
  'Mrs',
  'St',
  'Jr',
  'Sr',
  'Prof',
  'Bros',
  'sp',
  'Sp',
  'e',
  'v',
  'vs',
  'PT',
  'Pt',
  'CV',
  'San',
  'Tic',
  'Yay',
  'soc',
  'Soc',
]);

/** A legal form with other words behind it ends the name: "Future Publishing Limited Quay House, The Ambury". */
function cutAfterForm(name: string): string {
  const plain = cutApposition(name);
  const form = legalFormIn(plain);
  if (!form) return plain;
  const rest = plain.slice(form.end);
  return /^\s*(?:[,/&]|and |und |et |y )\s*\S/.test(rest) && legalFormIn(rest.slice(3)) ? plain : plain.slice(0, form.end);
}

/** "actu.fr, détenu et coexploité par …", "LiveScience, a company of …": what follows the comma describes. */
function cutApposition(name: string): string {
  for (let comma = name.indexOf(','); comma >= 0; comma = name.indexOf(',', comma + 1)) {
    const rest = name.slice(comma + 1).trimStart();
    if (isSmall(rest[0]) && !/^sp\. z/.test(rest) && legalFormIn(`x ${rest}`)?.start !== 2) return beforeVerb(name.slice(0, comma));
  }
  return beforeVerb(name);
}

function beforeVerb(name: string): string {
  const is = name.search(/\s(?:is|are)\s/);
  return is > 0 ? name.slice(0, is) : name;
}
