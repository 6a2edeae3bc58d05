import { escapeHtml } from '../attribution/escape-html.ts';
import { type Block, documentOf, type NoteDocument, type Run } from './document.ts';
import type { ExportFormat } from './export-format.ts';

/** One page that stands alone: no script may run in it, nothing is loaded, and it prints. */
export const html: ExportFormat = {
  id: 'html',
  label: 'HTML page',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  write: (notes) => page(notes.map(documentOf)),
};

const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem; overflow-wrap: anywhere; }
article + article { border-block-start: 1px solid; margin-block-start: 3rem; padding-block-start: 2rem; }
blockquote { margin-block: 0.25rem; margin-inline: 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid; }
pre { font: inherit; white-space: pre-wrap; }
@media print {
  article + article { break-before: page; margin: 0; padding: 0; border: 0; }
  body { margin-block: 0; }
  h2 { break-after: avoid; }
  blockquote, li { break-inside: avoid; }
}
`;

function page(documents: NoteDocument[]): string {
  const [only] = documents;
  const title = only && documents.length === 1 ? only.title : `${documents.length} provenance notes`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${documents.map(article).join('\n')}
</main>
</body>
</html>
`;
}

function article({ title, language, sections }: NoteDocument): string {
  const lang = language ? ` lang="${escapeHtml(language)}"` : '';
  const parts = sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [`<h2>${heading}</h2>`] : []),
    ...blocks.map((block) => inHtml(block, lang)),
  ]);
  return [`<article>`, `<h1${lang} dir="auto">${escapeHtml(title)}</h1>`, ...parts, '</article>'].join('\n');
}

function inHtml(block: Block, lang: string): string {
  const quote = (words: string) => `<blockquote${lang} dir="auto">${escapeHtml(words)}</blockquote>`;
  switch (block.kind) {
    case 'line':
      return `<p dir="auto">${runsInHtml(block.runs)}</p>`;
    case 'quote':
      return quote(block.text);
    case 'passage':
      return `<p${lang} dir="auto">${escapeHtml(block.text)}</p>`;
    case 'remark':
      return `<pre dir="auto">${escapeHtml(block.text.trim())}</pre>`;
    case 'steps':
      return [
        '<ol>',
        ...block.steps.map(({ runs, quotes }) => `<li dir="auto">${runsInHtml(runs)}${quotes.map(quote).join('')}</li>`),
        '</ol>',
      ].join('\n');
  }
}

/** In HTML an isolate is an element. */
function runsInHtml(runs: Run[]): string {
  return runs
    .map(({ text, url }) => {
      const words = escapeHtml(text).replaceAll('\u2068', '<bdi>').replaceAll('\u2069', '</bdi>');
      return url ? `<a href="${escapeHtml(url)}" rel="noreferrer">${words}</a>` : words;
    })
    .join('');
}
