/** What is laid on the clipboard: plain words, and the same as rich text where there is some. */
export interface Clip {
  text: string;
  html?: string;
}

/**
 * Writes to the clipboard. Needs a click of the reader's that is fresh (the Clipboard API's transient activation), and no permission.
 * Returns 'refused' where the browser won't.
 */
export async function writeClipboard({ text, html }: Clip): Promise<'copied' | 'refused'> {
  const parts = { 'text/plain': text, ...(html !== undefined && { 'text/html': html }) };
  const blobs = Object.entries(parts).map(([type, words]) => [type, new Blob([words], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return 'copied';
  } catch {
    // The browser gives no reason that a reader could act on, but to click again.
    return 'refused';
  }
}
