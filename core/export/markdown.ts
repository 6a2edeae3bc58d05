import { defaultMarkdownTemplate } from './default-template.ts';
import { type Block, documentOf, type NoteDocument, type Run } from './document.ts';
import type { ExportFormat } from './export-format.ts';
import { fillTemplate } from './markdown-template.ts';
import { markdownAddress, markdownLine, markdownWords } from './markdown-words.ts';

/** Markdown with YAML front matter, one document a note. Of several, each begins with its own front matter behind an empty line. */
export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write: (notes, { markdownTemplate = defaultMarkdownTemplate } = {}) =>
    notes.map((note) => fillTemplate(markdownTemplate, note, bodyOf(documentOf(note)))).join('\n'),
};

function bodyOf({ sections }: NoteDocument): string {
  return sections.flatMap(({ heading, blocks }) => [...(heading ? [`## ${heading}`] : []), ...blocks.map(inMarkdown)]).join('\n\n');
}

function inMarkdown(block: Block): string {
  switch (block.kind) {
    case 'line':
      return markdownLine(runsInMarkdown(block.runs));
    case 'quote':
      return quote(block.text);
    case 'passage':
      return markdownLine(markdownWords(block.text));
    case 'remark':
      return block.text.replaceAll('\r', '').trim();
    case 'steps':
      return block.steps
        .map(({ runs, quotes }, place) =>
          [`${place + 1}. ${runsInMarkdown(runs)}`, ...quotes.map((words) => `   ${quote(words)}`)].join('\n'),
        )
        .join('\n');
  }
}

function quote(words: string): string {
  return `> ${markdownLine(markdownWords(words))}`;
}

function runsInMarkdown(runs: Run[]): string {
  return runs.map(runInMarkdown).join('');
}

function runInMarkdown({ text, url }: Run): string {
  if (!url) return markdownWords(text);
  return url === text ? `<${url}>` : `[${markdownWords(text)}](${markdownAddress(url)})`;
}
