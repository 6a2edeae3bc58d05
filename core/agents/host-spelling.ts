import { foldName } from './fold-name.ts';

/** Letters that lose no mark when accents are taken away, as addresses spell them. */
const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd' };
/** And those that addresses spell with two letters as often: "muehlhofer", "indrenordmoere". */
const IN_TWO: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const spell = (name: string, letters: Record<string, string>): string =>
  name.toLowerCase().replace(/[^\0-\x7f]/g, (letter) => letters[letter] ?? letter);

/** What addresses leave out of a name: "Salt & Elm", "El Faro del Sur", "L'Écho de Brume". */
const SMALL = /(?<=\s)(?:[&+]|and|und|et|y|e|i|of|the|del?|dell[ao]|di|du|des)\s|(?<!\S)[ld]['’]/gi;

/**
 * How an address may spell a name, in one word: "Głos Rzeki" as "glosrzeki", "Mühlhofer Blatt" as "muhlhoferblatt" or "muehlhoferblatt",
 * "Salt & Elm" as "saltandelm" or "saltelm".
 */
export function hostSpellings(name: string): string[] {
  const folded = [name, spell(name, IN_TWO), name.replace(SMALL, '')].map((words) => foldName(spell(words, PLAIN)).replace(/ /g, ''));
  return [...new Set(folded)];
}
