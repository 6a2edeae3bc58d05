import type { Note } from '../model.ts';
import type { ExportName } from './export-names.ts';

/** A way to write notes down. Everything in a note comes from pages or files: every format escapes it. */
export interface ExportFormat {
  /** As the command line and the menus' messages name it. */
  id: ExportName;
  label: string;
  extension: string;
  mediaType: string;
  /** One document over all notes, in their order. */
  write(notes: readonly Note[], options?: ExportOptions): string;
}

export interface ExportOptions {
  /** The reader's own form of a note; see `markdown-template.ts`. */
  markdownTemplate?: string;
}
