import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is the caller's to mend, in words for a person. */
export class CallersFault extends Error {}

/** What went wrong in words, where it is the caller's to mend; null for a surprise. */
export function explainFault(error: unknown): string | null {
  if (error instanceof CallersFault) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no ${path && missingFolder(path) ? `folder ${dirname(path)}` : path}`;
  if (code?.startsWith('Z_')) return 'It is no gzip, or it was cut short';
  if (code === 'EEXIST') return `${path} is there already: name another file, or go on with its lines by --resume`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be opened`;
  if (code === 'EISDIR') return `${path ?? 'This'} is a folder, where a file is wanted`;
  if (code === 'EROFS') return `${path} lies where nothing can be written`;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full';
  return null;
}

/** A file to write wants its folder, a file to read in a folder that is there is missing itself. */
function missingFolder(path: string): boolean {
  return !existsSync(dirname(path));
}
