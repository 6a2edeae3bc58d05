import { type Block, documentOf, type NoteDocument, type Run } from './document.ts';
import type { ExportFormat } from './export-format.ts';

/** Plain text for mail and for printing from anywhere; an address follows its words in brackets. */
export const text: ExportFormat = {
  id: 'text',
  label: 'Plain text',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  write: (notes) => notes.map((note) => write(documentOf(note))).join(`\n${'─'.repeat(40)}\n\n`),
};

function write({ title, sections }: NoteDocument): string {
  const parts = sections.map(({ heading, blocks }) => [...(heading ? [heading.toUpperCase()] : []), ...blocks.flatMap(linesOf)].join('\n'));
  return `${[title, ...parts].join('\n\n')}\n`;
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'line':
      return [inText(block.runs)];
    case 'quote':
      return [`  “${block.text}”`];
    case 'passage':
      return [block.text];
    case 'remark':
      return block.text.replaceAll('\r', '').trim().split('\n');
    case 'steps':
      return block.steps.flatMap(({ runs, quotes }, place) => [`${place + 1}. ${inText(runs)}`, ...quotes.map((quote) => `   “${quote}”`)]);
  }
}

function inText(runs: Run[]): string {
  return runs.map(({ text: words, url }) => (url && url !== words ? `${words} (${url})` : words)).join('');
}
