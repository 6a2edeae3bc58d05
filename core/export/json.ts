import type { ExportFormat } from './export-format.ts';

/** Whence's own shape, which it reads back: `{ schema: "whence/notes/1", notes }`, each reading as `reading.schema.json` has it. */
export const json: ExportFormat = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  write: (notes) => `${JSON.stringify({ schema: 'whence/notes/1', notes }, null, 2)}\n`,
};
