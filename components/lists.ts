import type { ComponentChild } from 'preact';

/**
 * What stands between the parts of a list in a language, where no word closes it: "A, B", 「A、B」, "A وB". The lists of units that
 * browsers know have nothing there in Chinese, Japanese, Korean and Russian, and their names would run together.
 */
function commaOf(language: string): string {
  const [, comma] = new Intl.ListFormat(language).formatToParts(['1', '2', '3', '4']);
  return comma?.value ?? ', ';
}

/** Returns a list that says nothing of being whole: of names among others, of purposes. */
export function listOpenly(parts: readonly string[], language: string): string {
  return parts.join(commaOf(language));
}

/** The same of what is drawn. */
export function weaveOpenly(parts: readonly ComponentChild[], language: string): ComponentChild[] {
  const comma = commaOf(language);
  return parts.flatMap((part, index) => (index > 0 ? [comma, part] : [part]));
}

/** Returns what is drawn as a whole list, the last of it joined by the language's "and". */
export function weave(parts: readonly ComponentChild[], language: string): ComponentChild[] {
  const places = parts.map((_, index) => String(index));
  return new Intl.ListFormat(language).formatToParts(places).map(({ type, value }) => (type === 'element' ? parts[Number(value)] : value));
}
