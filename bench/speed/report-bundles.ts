import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { print } from './figures.ts';
import { goal } from './goals.ts';

const built = (file: string) => new URL(`../../.output/chrome-mv3/${file}`, import.meta.url);

/** The files of the built extension, where it has been built. */
export function reportBundles(): void {
  const reader = gzipSize(['reader.js']);
  const engine = gzipSize(scriptsOf('offscreen.html'));
  if (reader === null || engine === null) return void print('the extension is not built (npm run build)');
  goal('reader.js, all that an article page loads to be read, KB gzip', reader / 1024, 8);
  goal('the scripts of the hidden document, loaded once for all pages, KB gzip', engine / 1024, 70);
}

/** The scripts that a page of the built extension links; none where it isn't built. */
function scriptsOf(page: string): string[] {
  if (!existsSync(built(page))) return [];
  return [...readFileSync(built(page), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
}

function gzipSize(files: string[]): number | null {
  if (files.length === 0 || !files.every((file) => existsSync(built(file)))) return null;
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(built(file))).length, 0);
}
