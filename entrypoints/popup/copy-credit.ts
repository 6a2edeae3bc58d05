import type { CopyOutcome, CopyRequest } from '../../components/copying.ts';
import type { CreditText } from '../../core/attribution/index.ts';
import type { Reading } from '../../core/model.ts';
import { type Clip, writeClipboard } from '../../services/clipboard.ts';

function clipOf({ html, markdown, text }: CreditText, request: CopyRequest): Clip {
  if (request.what === 'citation') return request.style === 'wikipedia' ? { text } : { text, html };
  return { rich: { text, html }, html: { text: html }, markdown: { text: markdown }, text: { text } }[request.format];
}

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

/** Copies the credit or the citation that was asked for. Its makers are loaded by the first click: most popups never copy. */
export async function copyCredit(reading: Reading, request: CopyRequest): Promise<CopyOutcome> {
  const { attributionOf, citationOf } = await import('../../core/attribution/index.ts');
  const credit = request.what === 'attribution' ? attributionOf(reading) : citationOf(reading, request.style, today());
  if (!credit) return { state: 'nothing' };
  const clip = clipOf(credit, request);
  await focused();
  const written = await writeClipboard(clip);
  return written === 'copied' ? { state: 'copied', words: clip.text } : { state: 'refused' };
}
