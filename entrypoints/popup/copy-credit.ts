import type { CitationStyle, CopyOutcome, CopyRequest, CreditFormat } from '../../components/copying.ts';
import type { CreditText } from '../../core/attribution/index.ts';
import type { Reading } from '../../core/model.ts';
import { type Clip, writeClipboard } from '../../services/browser/clipboard.ts';

const formatted: Record<CreditFormat, (credit: CreditText) => Clip> = {
  rich: ({ text, html }) => ({ text, html }),
  html: ({ html }) => ({ text: html }),
  markdown: ({ markdown }) => ({ text: markdown }),
  text: ({ text }) => ({ text }),
};

/** The reader's own day, ISO 8601. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** A popup that has just been opened gets the focus a moment later; before, browsers let nobody write to the clipboard. */
async function focused(): Promise<void> {
  if (document.hasFocus()) return;
  await new Promise((resolve) => {
    addEventListener('focus', resolve, { once: true });
    setTimeout(resolve, 5000);
  });
}

/** The credit that is owed; null where the page says too little. */
async function clipOfCredit(reading: Reading, format: CreditFormat): Promise<Clip | null> {
  const { attributionOf } = await import('../../core/attribution/index.ts');
  const credit = attributionOf(reading);
  return credit && formatted[format](credit);
}

/** A citation in a style; for BibTeX the entries that the library exports. */
async function clipOfCitation(reading: Reading, style: CitationStyle): Promise<Clip> {
  if (style === 'bibtex') {
    const [{ bibtex }, { noteOfReading }] = await Promise.all([
      import('../../core/export/bibtex.ts'),
      import('../../core/notes/note-of-reading.ts'),
    ]);
    return { text: bibtex.write([noteOfReading(reading, { id: 'cited', savedAt: today() })]).trim() };
  }
  const { citationOf } = await import('../../core/attribution/index.ts');
  const { text, html } = citationOf(reading, style, today());
  return style === 'wikipedia' ? { text } : { text, html };
}

/** Copies the credit or the citation that was asked for. Its makers are loaded by the first click: most popups never copy. */
export async function copyCredit(reading: Reading, request: CopyRequest): Promise<CopyOutcome> {
  const clip = request.what === 'attribution' ? await clipOfCredit(reading, request.format) : await clipOfCitation(reading, request.style);
  if (!clip) return { state: 'nothing' };
  await focused();
  const written = await writeClipboard(clip);
  return written === 'copied' ? { state: 'copied', words: clip.text } : { state: 'refused' };
}
