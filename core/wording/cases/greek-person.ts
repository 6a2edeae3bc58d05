/** "Του Νίκου Αλεξίου", "Των Μαρίας Παππά, …": Greek papers sign in the genitive. */
const SIGNS_IN_GENITIVE = /^(?:Του|Της|Των)\s\p{Lu}/u;
const VOWELS = /αι|ει|οι|ου|υι|αυ|ευ|[αεηιουωάέήίόύώϊϋΐΰ]/gi;
const ACCENTED = /[άέήίόύώΐΰΆΈΉΊΌΎΏ]/u;

/** A person's name in the nominative, where the line that names them has it in the genitive; the same name where its case can't be told. */
export function greekSignature(name: string, line: string): string {
  const [given = '', ...others] = name.split(' ');
  // Capitals have lost the accents that tell.
  if (!SIGNS_IN_GENITIVE.test(line) || /\p{Lu}{3}/u.test(line) || others.length === 0) return name;
  // "Μαρίας Παπαδοπούλου": a woman's surname is a genitive already.
  if (/[αάηή]ς$/u.test(given)) return [given.slice(0, -1), ...others].join(' ');
  return [masculine(given, true), ...others.map((word) => masculine(word, false))].join(' ');
}

/** "Κώστα", "Αντώνη", "Γιώργου", "Παπαδόπουλου"; a surname in -ου ("Αλεξίου") may be one in both cases. */
function masculine(word: string, isGiven: boolean): string {
  if (/[αάηή]$/u.test(word)) return `${word}ς`;
  const patronym = /^(\p{L}+?)(?:όπουλου|οπούλου)$/u.exec(word);
  if (patronym) return `${patronym[1]}όπουλος`;
  return isGiven && /ου$/u.test(word) && keepsAccent(word) ? `${word.slice(0, -2)}ος` : word;
}

/** "Νίκου", "Γιώργου", "Απόστολου"; the accent of "Αλεξάνδρου" stands elsewhere in the nominative. */
function keepsAccent(word: string): boolean {
  const syllables = word.replace(/ι(?=[άέήόύώ])/gu, '').match(VOWELS) ?? [];
  return syllables.length === 2 || !ACCENTED.test(syllables.at(-2) ?? '');
}
