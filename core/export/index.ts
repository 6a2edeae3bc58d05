/** The register of export formats, in the order in which menus show them, and the one call that writes. */
import type { Note } from '../model.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import type { ExportFormat, ExportOptions } from './export-format.ts';
import type { ExportName } from './export-names.ts';
import { fileStem } from './file-stem.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonLd } from './json-ld.ts';
import { markdown } from './markdown.ts';
import { provJson } from './prov-json.ts';
import { ris } from './ris.ts';
import { csv, tsv } from './tables.ts';
import { text } from './text.ts';
import { turtle } from './turtle.ts';
import { webAnnotation } from './web-annotation.ts';
import { wikipedia } from './wikipedia.ts';

export type { ExportName } from './export-names.ts';
export { faultOfTemplate } from './markdown-template.ts';

/** The formats, in the order in which menus show them. */
export const exportFormats: readonly ExportFormat[] = [
  markdown,
  text,
  html,
  csv,
  tsv,
  json,
  jsonLd,
  provJson,
  turtle,
  webAnnotation,
  cslJson,
  bibtex,
  ris,
  wikipedia,
];

/** A document to be saved or copied: a file's name, its media type and its whole text. */
export interface Exported {
  name: string;
  mediaType: string;
  text: string;
}

/** The format of that name. Throws where the register has none: `export-names.ts` and it are held together by a test. */
export function exportFormat(name: ExportName): ExportFormat {
  const format = exportFormats.find(({ id }) => id === name);
  if (!format) throw new Error(`No export format is called ${name}`);
  return format;
}

/** Writes notes, in their order, as one document of a format. Throws where a template of the reader's is none (`faultOfTemplate`). */
export function exportNotes(notes: readonly Note[], format: ExportFormat, options: ExportOptions = {}): Exported {
  return { name: `${nameOfExport(notes)}.${format.extension}`, mediaType: format.mediaType, text: format.write(notes, options) };
}

/** A file's name that every system takes: one note's headline in small letters, else "whence-notes". */
export function nameOfExport(notes: readonly Note[]): string {
  const stem = notes.length === 1 ? fileStem(notes[0]?.reading.page.title ?? '') : '';
  return stem ? `whence-${stem}` : 'whence-notes';
}
