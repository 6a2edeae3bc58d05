/** The formats by name, in the order of menus, for those who must not load their libraries to know them. */
export const exportNames = [
  'markdown',
  'text',
  'html',
  'csv',
  'tsv',
  'json',
  'json-ld',
  'prov-json',
  'turtle',
  'web-annotation',
  'csl-json',
  'bibtex',
  'ris',
  'wikipedia',
] as const;

export type ExportName = (typeof exportNames)[number];

export function isExportName(word: string): word is ExportName {
  return (exportNames as readonly string[]).includes(word);
}

/** The evidence bundle, which is no text: it is written by `core/bundle`, and to a file alone. */
export const bundleName = 'bundle';
