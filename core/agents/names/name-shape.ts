import { isOpening, isStopWord, particles } from './name-words.ts';

const generational = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const cased = /[a-z\u00df-\u024f\u0370-\u058f\u1e00-\u1fff]/i;
/** Hebrew, Arabic, the Indian scripts, Thai and its neighbours, Georgian, Ethiopic, Khmer. */
const uncasedLetter = /[\u05d0-\u05ea\u0620-\u06d3\u0750-\u077f\u0904-\u0dff\u0e01-\u0fff\u1000-\u10ff\u1200-\u137f\u1780-\u17ff]/;

/** "ThisTell": two words run together, unlike "McDonald" and "DiCaprio". */
const isRunTogether = (word: string) =>
  word
    .split('-')
    .some(
      (part) =>
        /[a-zß-ÿ][A-ZÀ-Þ]/.test(part) && !/^(?:[DO]['’])?(?:Ma?c|D[aeiu]|L[aeo]|V[ao]n|Fitz|O|Al|El|Abd|Ben|Saint)[A-ZÀ-Þ]/.test(part),
    );

/** Whether a word begins with a capital, behind what may cling before it. */
export function isCapitalised(word: string): boolean {
  const first = word.replace(/^["'“‘(«]/, '').charAt(0);
  return first !== first.toLowerCase();
}

/** "J.", "J.K.". */
export const isInitials = (word: string) => /^(?:[^\s.\d]{1,2}\.){1,4}[^\s.\d]?$/.test(word);

/** Whether a word is of a script without capitals, so that only its letters tell. */
export const isUncased = (word: string) => !cased.test(word);

/** Syllables of East Asian names that are words of a page's furniture too. */
const SYLLABLES = /^Min$/;
/** Given names that are particles within other names: "Ben Winter". */
const GIVEN_PARTICLES = /^(?:Ben|Della|Ole)$/;

function isNameWord(word: string): boolean {
  if (SYLLABLES.test(word) || isInitials(word) || particles.has(word.toLowerCase()) || generational.test(word)) return true;
  // "d'Angelo", "al-Khatib", "Ó hEithir": the capital stands behind the particle.
  const bare = word.replace(/^(?:d|l|o|al|el|as|ash)['’-]/i, '').replace(/^[ht](?=[AEIOUSÁÉÍÓÚ])/, '');
  // "Țărm.ro": an address.
  if (/\p{Ll}{3}\.\p{Ll}{2,4}$/u.test(word)) return false;
  // "ARD-Studio": letters of a broadcaster before a hyphen.
  return isCapitalised(bare) && !/^[A-Z]{2,4}-[A-Z][a-z]/.test(word) && !isStopWord(word) && !isRunTogether(bare) && !/['’]s$/.test(word);
}

/** "AP", "RSTV": capitals that are too few for a word, or without a vowel. */
export const isAcronym = (word: string) =>
  word === word.toUpperCase() && !isInitials(word) && (word.length < 4 || !/[AEIOUYÀ-Ý]/.test(word)) && /^[A-Z]+$/.test(word);

/** "Stone." but not "J.", "Jr.", "J.K.". */
const endsSentence = (word: string) => word.length > 4 && word.indexOf('.') === word.length - 1 && !/-\p{L}\.$/u.test(word);

/** Whether words in a script with capitals read as a person's name: two to four with capitals, particles and initials between. */
export function isCasedName(words: string[]): boolean {
  if (words[1] === 'of' || words.slice(0, -1).some(endsSentence)) return false;
  if (
    words.length < 2 ||
    words.length > 7 ||
    (isOpening(words[0] ?? '') && !(words[0] === 'A' && /^\p{Lu}\.?$/u.test(words[1] ?? ''))) ||
    words.filter((word) => word.length === 1).length > 3
  )
    return false;
  const isFull = (word: string, index: number) =>
    !generational.test(word) &&
    (!particles.has(word.toLowerCase()) ||
      (index === words.length - 1 && isCapitalised(word)) ||
      (index === 0 && GIVEN_PARTICLES.test(word)));
  const full = words.filter(isFull);
  const spelled = full.filter((word) => !isInitials(word) && word.replace(/\W/g, '').length !== 1);
  if (full.every(isAcronym)) return false;
  return (
    full.length >= 2 &&
    full.length <= 4 &&
    spelled.some((word) => word.length > 1) &&
    words.every((word, index) => isNameWord(word) || (index > 0 && index === words.length - 1 && word === 'Senior'))
  );
}

/** Thai words run together: "ข่าวด่วน", "สำนักข่าว", "ผู้สื่อข่าว". */
const THAI_OTHERS = /^(?:ข่าว|ผู้|สำนัก|ทีมข่าว|บริษัท|กระทรวง|จังหวัด|กองบรรณ|เรียบเรียง|รายงาน)/;

/** Prepositions, copulas and hours, which make words a sentence and stand in no name: Persian, Arabic, Hindi, Marathi, Bengali. */
const OF_SENTENCES =
  /^(?:از|در|با|برای|که|را|است|نیست|بود|شد|شده|می‌شود|کرد|دارد|من|في|على|إلى|عن|التي|الذي|هذا|هذه|है|हैं|था|थी|थे|में|से|को|का|की|के|पर|ने|बजे|आहे|হয়|এবং|থেকে|করে|জন্য)$/;

/** "المدينة المنورة": a noun and its adjective, feminine and with the article both, as no given name and surname are; "المنصف المرزوقي" is a name. */
const DEFINITE_BOTH = /^ال[\u0620-\u064a]{2,12}ة ال[\u0620-\u064a]{2,12}ة$/;

/** Names of scripts without capitals (Arabic, Hebrew, Devanagari, Thai …): two to five words, none a trade's or an outlet's. */
export function isUncasedName(words: string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.some((word) => word.length > 1) &&
    !THAI_OTHERS.test(words[0] ?? '') &&
    !words.some((word) => word.endsWith('เผยแพร่')) &&
    !DEFINITE_BOTH.test(words.join(' ')) &&
    words.every((word) => word.length <= 14 && uncasedLetter.test(word) && !isStopWord(word) && !OF_SENTENCES.test(word))
  );
}
