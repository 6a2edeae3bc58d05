/** Nouns of mastheads that are neuter, by their ends. */
const NEUTER = /(?:blatt|magazin|journal|echo|forum|heft|portal|netz|radio)$/i;
/** Adjectives of mastheads in the ending that an article before them asks for. */
const WEAK = /^(\p{Lu}\p{Ll}{0,20}(?:sch|lich|ig)|Neu|Frei|Jung|Alt|Klein|Groß|Rot|Grün|Blau)en$/u;
const BOTE = /(?<=[Bb]ote)n$/u;
const GENITIVE = /(?<=blatt|tag)es$|(?<=[bcdfghklmnprtvw])s$/u;

/** A German outlet's name as its masthead has it, where an article stands before it: "des Hafenblatts", "in der Neuen Hafenzeitung". */
export function germanNominative(name: string, before: string): string {
  const article = /(?:^|\s)(des|der|dem|den|im|vom|beim|zum|zur) ["„“»«‚]?$/u.exec(before)?.[1];
  if (article === undefined) return name;
  const words = name.split(' ');
  const noun = strongNoun(words.at(-1) as string, article);
  const ending = /^(?:der|den|zur)$/.test(article) ? 'e' : NEUTER.test(noun) ? 'es' : 'er';
  return [...words.slice(0, -1).map((word) => word.replace(WEAK, `$1${ending}`)), noun].join(' ');
}

function strongNoun(noun: string, article: string): string {
  if (/^(?:der|den|zur)$/.test(article)) return noun;
  return noun.replace(BOTE, '').replace(article === 'des' ? GENITIVE : /$^/, '');
}
