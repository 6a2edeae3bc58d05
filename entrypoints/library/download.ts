import type { Exported } from '../../core/export/index.ts';

/** Hands a document to the browser as a file to save. */
export function download({ name, mediaType, text }: Exported): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address up by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
