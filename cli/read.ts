import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { BadIndex } from './follow/folder.ts';
import { holdsManyPages } from './inputs/open-inputs.ts';
import { parseOptions } from './options.ts';
import { readOne } from './read-one.ts';
import { MismatchedRows } from './rows-out.ts';
import { crawl } from './run-crawl.ts';
import { USAGE } from './usage.ts';

// The reader of a pipe may leave early (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return complain(`${parsed.why}\n\n${USAGE}`, 2);
  const { options } = parsed;
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    if (options.verify !== null) return await (await import('./verify.ts')).verifyFile(options.verify);
    // The libraries of exports take longer to load than a page to read.
    if (options.export) return await (await import('./export-readings.ts')).exportReadings(options, options.export);
    const many =
      options.ndjson || options.out !== null || options.inputs.length > 1 || (await holdsManyPages(options.inputs[0] ?? '-', options));
    return many ? await crawl(options) : await readOne(options);
  } catch (error) {
    const why = explain(error);
    if (why === null) throw error;
    return complain(`${why}\n`, 1);
  }
}

/** What went wrong in words, where it is the caller's to mend; null for a surprise. */
function explain(error: unknown): string | null {
  if (error instanceof MismatchedRows || error instanceof BadIndex) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no ${path && missingFolder(path) ? `folder ${dirname(path)}` : path}`;
  if (code?.startsWith('Z_')) return 'An input is no gzip, or it was cut short';
  if (code === 'EEXIST') return `${path} is there already: name another file, or go on with its lines by --resume`;
  if (code === 'EACCES') return `${path} may not be opened`;
  if (code === 'EISDIR') return `${path ?? 'This'} is a folder, where a file is wanted`;
  if (code === 'ENOSPC') return 'The disk is full';
  return null;
}

/** A file to write wants its folder, a file to read in a folder that is there is missing itself. */
function missingFolder(path: string): boolean {
  return !existsSync(dirname(path));
}

function complain(words: string, exitCode: number): number {
  process.stderr.write(words);
  return exitCode;
}
