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

/** What their makers call them; plain text has a word in each language instead. */
export const exportTitles: Record<Exclude<ExportName, 'text'>, string> = {
  markdown: 'Markdown',
  html: 'HTML',
  csv: 'CSV',
  tsv: 'TSV',
  json: 'JSON',
  'json-ld': 'JSON-LD',
  'prov-json': 'PROV-JSON',
  turtle: 'PROV-O (Turtle)',
  'web-annotation': 'Web Annotation',
  'csl-json': 'CSL-JSON',
  bibtex: 'BibTeX',
  ris: 'RIS',
  wikipedia: 'Wikipedia',
};

/** Whether a word, as typed, names a format. */
export function isExportName(word: string): word is ExportName {
  return (exportNames as readonly string[]).includes(word);
}

/** The evidence bundle, which is no text: it is written by `core/bundle`, and to a file alone. */
export const bundleName = 'bundle';

/** What notes leave the library as. */
export type LibraryExport = ExportName | typeof bundleName;
