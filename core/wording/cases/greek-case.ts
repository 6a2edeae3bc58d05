/** The accusative that asks for a masculine; before other names papers write what the nominative is too. */
const MASCULINE = /(?:^|\s)(?:στον|τον) ["“„«]?$/u;
/** "Φάρο της Κυριακής": what stands behind such a word is in the genitive. */
const OF = /^(?:της|του|των)$/u;

/** A Greek outlet's name as its masthead has it, where a masculine article stands before it: "στον «Φάρο της Κυριακής»". */
export function greekNominative(name: string, before: string): string {
  if (!MASCULINE.test(before)) return name;
  const words = name.split(' ');
  const genitive = words.findIndex((word) => OF.test(word));
  const end = genitive < 0 ? words.length : genitive;
  return words.map((word, index) => (index < end && /[οόηήαά]$/u.test(word) ? `${word}ς` : word)).join(' ');
}
