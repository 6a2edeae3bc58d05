import type { Note } from '../model.ts';
import type { ExportFormat } from './export-format.ts';

/**
 * Whence's own shape, which it reads back: `{ schema: "whence/notes/1", notes }`, each reading as `reading.schema.json` has it. In a
 * backup `choices` say what its reader chose; notes that are handed to others go without.
 */
export function writeNotesFile(notes: readonly Note[], choices: object | null = null): string {
  return `${JSON.stringify({ schema: 'whence/notes/1', ...(choices && { choices }), notes }, null, 2)}\n`;
}

/** Notes as Whence reads them back. */
export const json: ExportFormat = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  write: (notes) => writeNotesFile(notes),
};
