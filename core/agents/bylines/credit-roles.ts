import { bylineWords, type CreditRole, creditRoles, phrasesIn } from './byline-words.ts';
import { isOfPicture, ownCorrespondent, plainForms, roleOfWork } from './credit-phrases.ts';
import { phraseOf, type Token } from './credit-tokens.ts';

interface Tables {
  label: Map<string, CreditRole>;
  before: Map<string, CreditRole>;
}

let tables: Tables | null = null;

/** Made for the first line that is cut: pages without one don't pay for them. */
function tablesOfRoles(): Tables {
  if (tables) return tables;
  tables = { label: new Map(), before: new Map() };
  for (const role of creditRoles) {
    for (const { before, labels } of Object.values(bylineWords)) {
      for (const phrase of phrasesIn(before?.[role])) if (!tables.before.has(phrase)) tables.before.set(phrase, role);
      for (const phrase of phrasesIn(labels?.[role])) if (!tables.label.has(phrase)) tables.label.set(phrase, role);
    }
  }
  return tables;
}

/** The part that a label gives to whom it names, in small letters: "text", "责任编辑". */
export const roleOfLabel = (label: string): CreditRole | undefined =>
  tablesOfRoles().label.get(label) ?? (isOfPicture(label) ? 'photographer' : undefined);

/** The part that a phrase gives to the name behind it, in small letters: "übersetzt von", "ein Kommentar von". */
export function roleOfPhrase(phrase: string): CreditRole | undefined {
  const { before } = tablesOfRoles();
  const known =
    before.get(phrase) ??
    plainForms(phrase)
      .map((form) => before.get(form))
      .find((role) => role !== undefined);
  return known ?? roleOfWork(phrase) ?? (ownCorrespondent.test(phrase) ? 'author' : undefined);
}

/** The role of a phrase that stands before a name; one word of "aus dem Niederländischen von", "aus Berlin berichtet" may be any. */
export function roleBefore(tokens: Token[], language: string): CreditRole | undefined {
  const phrase = phraseOf(tokens);
  const exact = roleOfPhrase(phrase);
  if (exact || tokens.length > 3) return exact ?? anyWord(phrase, [2, 3, 4, 5]);
  if (phrasesIn(bylineWords[language]?.alone).includes(phrase)) return 'author';
  return tokens.length === 3 ? anyWord(phrase, [1]) : undefined;
}

function anyWord(phrase: string, indices: number[]): CreditRole | undefined {
  const words = phrase.split(' ');
  const within = indices.filter((index) => index < words.length);
  return within.map((index) => roleOfPhrase(words.with(index, '*').join(' '))).find((role) => role !== undefined);
}
