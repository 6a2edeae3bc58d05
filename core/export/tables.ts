import Papa from 'papaparse';
import type { ExportFormat } from './export-format.ts';
import { hopColumns, hopRows } from './hop-rows.ts';

// OWASP, "CSV Injection": a cell that begins so is a formula to a spreadsheet, in full width too. No cell has tabs or returns.
const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** The longest text that a spreadsheet's cell holds (Excel specifications and limits). */
const LONGEST_CELL = 32_767;

function writeRows(rows: string[][], delimiter: ',' | '\t'): string {
  return `${Papa.unparse(rows, { delimiter, newline: '\r\n' })}\r\n`;
}

/** Takes a formula its meaning: the apostrophe says "text" to a spreadsheet, and is the only change. */
const defuse = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** Cuts a cell between two characters, never within one. */
function cutToCell(cell: string): string {
  if (cell.length <= LONGEST_CELL) return cell;
  return `${cell.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** RFC 4180, one row a hop, with a header. */
export const csv: ExportFormat = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8;header=present',
  write: (notes) => {
    const rows = hopRows(notes).map((row) => hopColumns.map((column) => defuse(row[column])));
    return writeRows([[...hopColumns], ...rows], ',');
  },
};

/** The same rows for pasting into a spreadsheet: no cell longer than one holds. */
export const tsv: ExportFormat = {
  id: 'tsv',
  label: 'TSV',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values;charset=utf-8',
  write: (notes) => {
    const rows = hopRows(notes).map((row) => hopColumns.map((column) => cutToCell(defuse(row[column]))));
    return writeRows([[...hopColumns], ...rows], '\t');
  },
};
