import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Item, placeholderAddress } from './item.ts';

const SAVED_PAGE = /\.(?:html?|xhtml)(?:\.gz)?$/i;
const LARGEST_FILE = 256 * 1024 * 1024;

/** The saved pages (`.html`, `.htm`, `.xhtml`, also gzipped) of a folder and the folders in it, as paths in a settled order. */
export async function listPages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && SAVED_PAGE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** One saved page as an item; `id` stands for it, `url` is its address where the caller knows it. */
export async function readSavedPage(path: string, id: string, url: string | null): Promise<Item> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return { id, error: `The file is too large: ${Math.ceil(size / 1024 / 1024)} MB` };
    const bytes = await readFile(path);
    const content = path.endsWith('.gz') ? gunzipSync(bytes, { maxOutputLength: LARGEST_FILE }) : bytes;
    return { id, page: { url, fallbackUrl: placeholderAddress(id), content } };
  } catch (error) {
    return { id, error: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
