import { readFileSync } from 'node:fs';
import { explainFault } from './explain-fault.ts';
import { holdsManyPages } from './inputs/open-inputs.ts';
import { parseOptions } from './options.ts';
import { USAGE } from './usage.ts';

// The reader of a pipe may leave early (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.exit(complainOf(error));
});

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return complain(`${parsed.why}\n--help shows what there is\n`, 2);
  const { options } = parsed;
  if (options.help || options.version) {
    process.stdout.write(options.help ? USAGE : `whence ${readVersion()}\n`);
    return 0;
  }
  try {
    if (options.verify !== null) return await (await import('./verify.ts')).verifyFile(options.verify);
    // Loaded is what was asked for: the libraries of exports, crawls and networks take longer to load than a page to read.
    if (options.export) return await (await import('./export-readings.ts')).exportReadings(options, options.export);
    const many =
      options.ndjson || options.out !== null || options.inputs.length > 1 || (await holdsManyPages(options.inputs[0] ?? '-', options));
    return many ? await (await import('./run-crawl.ts')).crawl(options) : await (await import('./read-one.ts')).readOne(options);
  } catch (error) {
    return complainOf(error);
  }
}

function readVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}

/** Tells a fault that is the caller's to mend; a surprise stays one. */
function complainOf(error: unknown): number {
  const why = explainFault(error);
  if (why === null) throw error;
  return complain(`${why}\n`, 1);
}

function complain(words: string, exitCode: number): number {
  process.stderr.write(words);
  return exitCode;
}
