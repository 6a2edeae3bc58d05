import { legalFormIn } from './legal-forms.ts';
import { isCapital, isLetter, isSmall, phraseList, trimRight } from './phrase-list.ts';
import { endBehind, findReserved } from './rights-phrases.ts';

const LONGEST = 120;

const connectors = new Set(
  "of the de del della delle dei der die das den des du la le les el los las di da do dos van von zu für for and und et y e i och og en at in on a an to by & s l' al bin w z и та в της του των και ve ty phần và".split(
    ' ',
  ),
);

/** Words in a notice that name no holder. */
const nobody = new Set(
  'derechos de autor|advertise|contact|contact us|about|about us|home|log in|login|subscribe|search|menu|terms|privacy|staff|all|the|this|these|our|your|it|its|and|or|notice|policy|law|laws|act|office|information|statement|owner|owners|infringement|complaint|complaints|claim|claims|agent|agents|free|issue|issues|material|symbol|protected|protection|registration|page|site|website|all content|all contents|content|contents|photo|photos|image|images|news|media|inc|ltd|website name|your company|company name|sitename|all right|rights|derechos|year|name|license|licence|licensing|licencing|troll|trolls|reform|permission|permissions|info|hinweis|hinweise'.split(
    '|',
  ),
);

/**
 * The names in the words that follow (or stand before) a copyright sign, in order: "Mike Whitney, CounterPunch" gives two,
 * "Guardian News & Media Limited or its affiliated companies" one. Empty where the words name nobody.
 */
export function readHolderNames(words: string): string[] {
  const name = cutName(words.slice(0, 400));
  const names = splitNames(name).map(tidy).filter(isName).slice(0, 12);
  const dash = name.search(/\s[-–—]\s/);
  return names.length === 0 && dash > 0 ? [tidy(name.slice(0, dash))].filter(isName) : names;
}

/** Cuts words to the name they begin with: at rights phrases, bars, other corners of the page, the end of the sentence and legal forms. */
function cutName(words: string): string {
  const reserved = findReserved(words);
  let name = words.slice(0, reserved?.index ?? words.length);
  if (name.includes(':')) name = name.replace(PUBLISHER_LABEL, '');
  name = name.slice(0, endBehind(name)).split(/\sTheme(?::| by) /, 1)[0] ?? '';
  const bar = name.search(/[|•·●▪;<>{}=*。！※►…।։]|\s[»«]\s|\s[-–—/]\s*$|\s[-–—]\s[a-zà-ÿа-я]|["”]\s[-–—]\s|\s{2}|\.\.\./);
  if (bar >= 0) name = name.slice(0, bar);
  if (!reserved || !closesWithOwner(name)) name = cutSentence(name);
  // "Ansvarlig redaktør: …": what a colon follows is a post, no name; "MH Magazine WordPress Theme" is who built the page.
  if (/^[^:：]{0,60}[:：](?:\s|$)|wordpress|\stheme$/i.test(name)) return '';
  const company = COMPANION_CUE.isIn(name.toLowerCase()) ? name.search(COMPANIONS) : -1;
  if (company > 0) name = name.slice(0, company);
  return cutAfterForm(name);
}

/** "Tideway News. A Northern Estuary Company. All rights reserved": the owner's owner is said in a sentence of its own, within the notice. */
function closesWithOwner(name: string): boolean {
  const stop = name.indexOf('. ');
  if (stop < 4 || name.length > 90) return false;
  const rest = trimRight(name.slice(stop + 2), ' .,');
  return /^an? [^.]{2,50} (?:company|division|subsidiary|business|brand|publication)$/i.test(rest) || isFirm(rest);
}

function isFirm(name: string): boolean {
  return !name.includes('. ') && legalFormIn(name)?.end === name.length;
}

const PUBLISHER_LABEL =
  /^\s*(?:publisher|published by|owner|herausgeber|verlag|éditeur|editor|editorial|propietario|editore|uitgever|utgiver|udgiver|wydawca|vydavatel|vydavateľ|kiadó|учредитель|издатель|видавець|засновник|εκδότης)\s?:\s+/i;

// "… or its affiliated companies", "… et ses filiales".
const COMPANIONS =
  /[,\s](?:(?:and|or|und|oder|et|ou|y|o|e|and\/or) (?:its|their|other|ihre|seine|verbundene|ses|leurs|sus|suas)[\s-]|(?:and|&) others|(?:and|&) contributors|(?:och|og) respektive|a dodavatel|i dostawcy|its licensors|unless |except (?:where|as|when)|sauf |salvo |soweit |sofern |wenn nicht |tenzij |где не указано|если не указано)/;

/** Words of which each of these has one: the pattern is dear, looking for them is not. */
const COMPANION_CUE = phraseList(
  'its|their|other|ihre|seine|verbundene|ses|leurs|sus|suas| contributors| respektive|a dodavatel|i dostawcy|unless |except |sauf |salvo |soweit |sofern |wenn nicht |tenzij |где не указано|если не указано|others',
);

/** The first sentence: a full stop ends it unless it closes an abbreviation or an initial. */
function cutSentence(text: string): string {
  for (let stop = text.search(STOP); stop >= 0; ) {
    const before = text.slice(0, stop);
    const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')) + 1);
    const isOpen =
      abbreviations.has(word) ||
      (isCapital(word) && /^(?:.\.){0,3}.$/u.test(word)) ||
      (word === 'Co' && /^. (?:KG|OHG)/.test(text.slice(stop)));
    if (!isOpen) {
      const form = legalFormIn(text);
      // "Quay! Inc.": the mark is part of the name.
      const isMark = text[stop] === '!' && form?.start === stop + 2;
      return form && (form.start < stop || isMark) && form.end > stop ? text.slice(0, form.end) : before;
    }
    const next = text.slice(stop + 1).search(STOP);
    stop = next < 0 ? -1 : stop + 1 + next;
  }
  return text;
}

// A full stop, or one that two sentences were run together with ("Network.Turner"); "Gazeta.Pl" is a name.
const STOP = /[.!?](?:\s|$)|\.(?=[A-Z][a-z]{4})/;
const abbreviations = new Set(['Dr', 'Mr', 'Ms', 'Mrs', 'St', 'Jr', 'Sr', 'Prof', 'Bros', 'sp', 'Sp', 'e', 'vs']);

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
    if (isSmall(rest[0]) && !/^(?:a\.s|s\.r\.o|d\.o\.o|sp\. z|e?hf|e\.)/.test(rest)) return name.slice(0, comma);
  }
  const is = name.search(/\s(?:is|are)\s/);
  return is > 0 ? name.slice(0, is) : name;
}

function splitNames(name: string): string[] {
  const pieces = joinForms(
    name
      .split(/,\s+|，|、|\s\/\s/)
      .map((piece) => piece.trim())
      .filter(Boolean),
  );
  const [first] = pieces;
  if (first === undefined) return [];
  if (pieces.length === 1) return pieceOfPeople(first);
  if (looksLikePerson(pieceOfPeople(first)[0] ?? '') || name.includes(' / ')) return pieces.flatMap(pieceOfPeople);
  // "Bennett, Coleman & Co. Ltd.": the firm's one name has a comma.
  return legalFormIn(name)?.end === name.length ? [name] : [first];
}

/** Puts "Inc." back to the name it belongs to. */
function joinForms(pieces: readonly string[]): string[] {
  return pieces.reduce<string[]>((joined, piece) => {
    const before = joined.at(-1);
    if (before !== undefined && isForm(piece)) joined[joined.length - 1] = `${before}, ${piece}`;
    else joined.push(piece);
    return joined;
  }, []);
}

function isForm(piece: string): boolean {
  const form = legalFormIn(`x ${piece}`);
  return form?.start === 2 && form.end === piece.length + 2;
}

/** "Ana Lima and Jo Park" are two, "Guardian News and Media" is one. */
function pieceOfPeople(piece: string): string[] {
  if (legalFormIn(piece)) return [piece];
  const parts = piece.split(/\s(?:and|und|et|y|e|&|и|και)\s/);
  return parts.length > 1 && parts.every(looksLikePerson) ? parts : [piece];
}

const institutions = phraseList(
  'news|media|press|times|post|journal|magazin|group|network|publish|universit|institut|foundation|radio|television|online|daily|weekly|research|center|centre|company|agency|verlag|zeitung|blog|book|association|council|society|today|herald|tribune|gazette|chronicle|standard|star|review|report|studio|digital|holding|corp|communication|production|interactive|world|american|british|global|bank|church|department|ministry|government|city|county|edition|diario|jornal|revista|editora|editorial|grupo|gruppe|rundfunk|welle|monde|devoir|nation|guardian|caller|voice|project|team|staff|limited|parisien|nast|asociad|associad',
);

/** Whether a name is written as persons' names are: two to five words, each with a capital, none of an institution. */
export function looksLikePerson(name: string): boolean {
  if (name.length > 60 || /[\d@/()«»"“”:]/.test(name) || institutions.isIn(name.toLowerCase())) return false;
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || words[0] === 'The' || !isCapital(words[0]?.[0])) return false;
  return words.every((word) => isNamePart(word) || connectors.has(word.toLowerCase()));
}

/** "Mike", "O’Neil", "J.", "McKay": a capital and small letters behind it; "CNN" is none. */
function isNamePart(word: string): boolean {
  const second = word[1];
  return (
    isCapital(word[0]) &&
    (isSmall(second) || second === '.' || second === '-' || second === "'" || second === '’' || (isCapital(second) && isSmall(word[2])))
  );
}

/** Whether a name is one of an institution: a legal form, a word of the trade, a domain, capitals throughout. */
export function looksLikeOrganization(name: string): boolean {
  return (
    legalFormIn(name) !== null ||
    institutions.isIn(name.toLowerCase()) ||
    /^[^\s.]+(?:\.[^\s.\d]{2,})+$/.test(name) ||
    (name.length <= 8 && name === name.toUpperCase() && isCapital(name[0])) ||
    /^[A-Z][a-z]+[A-Z]/.test(name) ||
    /[公社网報报局团院]|신문|일보|뉴스|방송/.test(name)
  );
}

/** A span of years, or a year of the Persian calendar, between the notice's own word and the name: "版权所有 2009-2014 …". */
const YEARS_BEFORE = /^[\s,:]{0,3}(?:(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d|1[34]\d\d)\s+(?=\p{Lo})/u;

function tidy(name: string): string {
  let bare = trimRight(
    name.replace(YEARS_BEFORE, '').replace(/^(?:an? |by:? |von |dla |par |por |di |of |لـ |[\s,.:;&–—/"'’-])+/, ''),
    " ,:;&–—/'’(-©",
  );
  if (/ copyright$/i.test(bare)) bare = bare.slice(0, -10);
  if (/^["“„«][^"“”„«»]+["”“»]$/.test(bare)) bare = bare.slice(1, -1);
  if (!bare.endsWith('.')) return bare;
  const last = bare.slice(bare.lastIndexOf(' ') + 1, -1);
  return /^(?:Inc|Ltd|Corp|Co|Jr|Sr|Bros|Ltda)$/.test(last) || last.includes('.') || last.length === 1 ? bare : bare.slice(0, -1);
}

/** Whether words can be a name at all: few small words, no sentence, nobody's. */
function isName(name: string): boolean {
  const lower = name.toLowerCase();
  if (name.length < 2 || name.length > LONGEST || nobody.has(lower) || /https?:|[@{}<>=]/.test(name)) return false;
  if (/copyright |^reserved|^und |^alt materiale|^を/.test(lower) || ![...name.slice(0, 40)].some(isLetter)) return false;
  const words = name.split(/\s+/);
  const small = words.filter((word) => isSmall(word[0]) && !connectors.has(word) && !word.includes('.'));
  return words.length <= 12 && (small.length <= 1 || (isSmall(name[0]) && words.length <= 3));
}
