import { collectiveWords, furnitureWords, openingWords, organisationWords, tradeWords } from './byline-words.ts';
import { foldName, foldWords } from './fold-name.ts';
import { outletByName } from './outlet.ts';
import { trimMarks } from './trim-marks.ts';

/** Small words within names; they may stand in lower case but not alone. */
const particles = new Set(
  "de del della dell di da das do dos du des d' la le el al van von der den ter ten te zu zum zur und y e i bin ibn bint abu ben bar san af av la los las mac st of o' ní ó".split(
    ' ',
  ),
);
/** Titles before a name, dropped from it. */
const honorific =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|dame|lord|lady|rev|fr|rabbi|imam|col|gen|capt|lt|maj|sgt|sen|rep|gov|hon|dipl\.?-ing|ing|mag|herr|frau|mme|mlle|m|don|doña|dott|dott\.ssa|avv|adv|shri|smt|проф|д-р|др|δρ|الدكتور|د|ד"ר|डॉ|डा|श्री)\.?\s+(?=\S)/i;
/** Degrees and honours behind a name, dropped from it. "Jr." and "III" belong to the name. */
const degree =
  /(?<=[\s,])(?:ph\.?\s?d|m\.?d|m\.?a|m\.?sc|b\.?a|b\.?sc|mba|mph|rn|esq|j\.?d|ll\.?m|dds|dvm|obe|cbe|mbe|mp|r\.?d|psy\.?d|ed\.?d)\.?(?=$|[\s,])/gi;
const generational = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const cased = /[a-z\u00df-\u024f\u0370-\u052f\u1e00-\u1fff]/i;
/** Hebrew, Arabic, the Indian scripts, Thai and its neighbours, Georgian, Ethiopic, Khmer. */
const uncasedLetter = /[\u05d0-\u05ea\u0620-\u06d3\u0750-\u077f\u0904-\u0dff\u0e01-\u0fff\u1000-\u10ff\u1200-\u137f\u1780-\u17ff]/;
const han = /[\u3400-\u9fff]/;
const places =
  '|new york|new delhi|new orleans|los angeles|las vegas|san francisco|san diego|san juan|hong kong|tel aviv|buenos aires|sao paulo|rio de janeiro|mexico city|cape town|washington dc|washington d c|st petersburg|saint petersburg|kuala lumpur|abu dhabi|west bank|south korea|north korea|south africa|new zealand|saudi arabia|united states|united kingdom|white house|capitol hill|st louis|santa fe|den haag|the hague|tel-aviv|el salvador|costa rica|puerto rico|new jersey|new hampshire|new mexico|north carolina|south carolina|west virginia|santiago de chile|frankfurt am main|la paz|san jose|san antonio|salt lake city|kansas city|ho chi minh city|phnom penh|addis ababa|dar es salaam|port au prince|sri lanka|bandar seri begawan|';

let trades: Set<string> | null = null;
let organisations: Set<string> | null = null;
let furniture: Set<string> | null = null;
let openings: Set<string> | null = null;

/** Whether the word ends a name: a trade ("Writer"), or what comes before one ("Senior"). */
export function isTrade(word: string): boolean {
  trades ??= foldWords(`${tradeWords} ${collectiveWords}`);
  return trades.has(foldName(word));
}

function isOrganisationWord(word: string): boolean {
  organisations ??= foldWords(organisationWords);
  return organisations.has(foldName(word));
}

function isFurniture(word: string): boolean {
  furniture ??= foldWords(furnitureWords);
  return furniture.has(foldName(word));
}

function isOpening(word: string): boolean {
  openings ??= new Set(openingWords.split(' '));
  return openings.has(word.toLowerCase());
}

/** Whether a word is none of a name: a trade's, a collective's, an organisation's, the page's furniture. */
function isStopWord(word: string): boolean {
  return !particles.has(word.toLowerCase()) && (isTrade(word) || isOrganisationWord(word) || isFurniture(word));
}

/** "ThisTell": two words run together, unlike "McDonald" and "DiCaprio". */
const isRunTogether = (word: string) =>
  /[a-zß-ÿ][A-ZÀ-Þ]/.test(word) && !/^(?:Ma?c|D[aeiu]|L[aeo]|V[ao]n|Fitz|O|Al|El|Abd|Ben|Saint)[A-ZÀ-Þ]/.test(word);

/** Whether a word begins with a capital, behind what may cling before it. */
function isCapitalised(word: string): boolean {
  const first = word.replace(/^["'“‘(«]/, '').charAt(0);
  return first !== first.toLowerCase();
}

const isInitials = (word: string) => /^(?:[^\s.\d]{1,2}\.){1,4}[^\s.\d]?$/.test(word);

/** Whether a word is of a script without capitals, so that only its letters tell. */
const isUncased = (word: string) => !cased.test(word);

function isNameWord(word: string): boolean {
  if (isInitials(word) || particles.has(word.toLowerCase()) || generational.test(word)) return true;
  // "d'Angelo", "al-Khatib": the capital stands behind the particle.
  const bare = word.replace(/^(?:d|l|o|al|el|as|ash)['’-]/i, '');
  return isCapitalised(bare) && !isStopWord(word) && !isRunTogether(word) && !/['’]s$/.test(word);
}

function isCasedName(words: string[]): boolean {
  if (words.length < 2 || words.length > 6 || isOpening(words[0] ?? '') || words.filter((word) => word.length === 1).length > 2)
    return false;
  const full = words.filter((word) => !particles.has(word.toLowerCase()) && !generational.test(word));
  const spelled = full.filter((word) => !isInitials(word) && word.replace(/\W/g, '').length !== 1);
  if (words.every((word) => word.length < 4 && word === word.toUpperCase() && !isInitials(word))) return false;
  return (
    full.length >= 2 &&
    full.length <= 4 &&
    spelled.some((word) => word.length > 1) &&
    words.every((word, index) => isNameWord(word) || (index > 0 && index === words.length - 1 && word === 'Senior'))
  );
}

const chineseSurname =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閆段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯洪温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷曲盛冉翁涂骆駱谈項项裘应應])/;
const koreanSurname =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국]/;

/** Names of Han: two to four signs with a common surname first; of kana and Han in Japanese; Korean of two to four syllables. */
function isEastAsianName(text: string, language: string): boolean {
  const squeezed = text.replace(/[\s　]/g, '');
  if (/^[\uac00-\ud7a3]{2,4}$/.test(squeezed)) return koreanSurname.test(squeezed) && !isStopWord(squeezed);
  if (/^[\u30a1-\u30fa\u30fc-\u30ff]+(?:[・＝][\u30a1-\u30fa\u30fc-\u30ff]+)+$/.test(squeezed)) return true;
  if (/[网社报台网刊组部會会室局]$/.test(squeezed) || isStopWord(squeezed)) return false;
  if (/^[\u3400-\u9fff]{2,4}$/.test(squeezed) && chineseSurname.test(squeezed)) return true;
  if (/^[\u3400-\u9fff]{1,6}·[\u3400-\u9fff·]{1,10}$/.test(squeezed)) return true;
  return (
    language.startsWith('ja') && /^[\u3400-\u9fff々ヶ]{1,3}[\u3040-\u30ff\u3400-\u9fff々]{1,4}$/.test(squeezed) && squeezed.length >= 3
  );
}

/** Names of scripts without capitals (Arabic, Hebrew, Devanagari, Thai …): two to five words, none a trade's or an outlet's. */
function isUncasedName(words: string[]): boolean {
  return (
    words.length >= 2 && words.length <= 5 && words.every((word) => word.length <= 14 && uncasedLetter.test(word) && !isStopWord(word))
  );
}

/**
 * Whether a text reads as one person's name and nothing else, in Latin, Cyrillic, Greek, Arabic, Hebrew, Indian and East Asian scripts.
 * A guess from its shape: one word alone, trades, outlets and places are refused.
 */
export function isPersonName(text: string, language = ''): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > 60 || /[\d@#<>{}|\\/:;!?=_*"“”]/.test(name)) return false;
  if (han.test(name) || /[\uac00-\ud7a3\u30a0-\u30ff]/.test(name)) return isEastAsianName(name, language);
  const words = name.split(/\s+/);
  if (words.every(isUncased)) return isUncasedName(words);
  return isCasedName(words) && !places.includes(`|${foldName(name)}|`) && !/^the\s/i.test(name) && outletByName(name) === null;
}

/** A word in capitals as names are written: "STEIN" gives "Stein", "O'NEIL" "O'Neil", "MCDONALD" "McDonald". */
function lowerWord(word: string): string {
  if (isInitials(word) || /^(?:II|III|IV)$/.test(word) || word.length < 2) return word;
  const lower = word.toLowerCase().replace(/(^|[-'’])(\S)/g, (_, mark: string, letter: string) => mark + letter.toUpperCase());
  return lower.replace(/^Mc(\S)/, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Whether every word but initials is in capitals: then they are the page's style, not the name's. */
function isShouted(words: string[]): boolean {
  const spelled = words.filter((word) => !isInitials(word) && !particles.has(word) && /\S\S/.test(word));
  return (
    spelled.length > 0 &&
    spelled.every((word) => (word === word.toUpperCase() && word !== word.toLowerCase()) || /^Ma?c[A-Z]{2,}$/.test(word)) &&
    words.some((word) => word.length > 3)
  );
}

/** A person's name without titles, degrees and stray marks, and not in capitals throughout. */
export function tidyPersonName(text: string): string {
  let name = text.replace(/\s+/g, ' ').replace(degree, '').trim();
  for (let titles = 0; titles < 3 && honorific.test(name); titles += 1) name = name.replace(honorific, '');
  const marks = ' "“”*,:;()[]–—-';
  name = trimMarks(name, `${marks}'.`, marks).replace(/(?<=[^\s.]{3})\.$/, '');
  const words = name.split(' ');
  return isShouted(words) ? words.map(lowerWord).join(' ') : name;
}

/** Whether a text speaks of an organisation by one of its words, its article or its domain. */
export function isOrganisationName(text: string): boolean {
  if (text.includes(':')) return false;
  const words = text.trim().split(/\s+/);
  if (outletByName(text) || /^the\s\S+(?:\s\S+){0,4}$/i.test(text) || /^\S+\.(?:com|org|net|[a-z]{2})$/i.test(text)) return true;
  const isNamed = words.every(
    (word) =>
      isCapitalised(word) || particles.has(word.toLowerCase()) || /^(?:and|for|in|on|für|pour|para|per|\d+)$/.test(word) || isUncased(word),
  );
  return words.length > 1 && words.length < 9 && isNamed && words.some(isOrganisationWord);
}
