import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { bundleName, type ExportName, exportNames, isExportName } from '../core/export/export-names.ts';

/** What one call of the command asks for. Addresses and paths are as typed. */
export interface Options {
  inputs: string[];
  url: string | null;
  /** The reading itself instead of words for a person. */
  json: boolean;
  /** One line a page, whatever the inputs are. */
  ndjson: boolean;
  /** What standard input holds. */
  stdin: StdinFormat;
  /** Open each hop's address and say how it stands. */
  follow: boolean;
  /** Ask an archive for originals that are gone. */
  archives: boolean;
  /** A folder of saved pages to follow in, instead of the network. */
  offline: string | null;
  out: string | null;
  resume: boolean;
  jobs: number;
  /** Seconds that one page may take. */
  timeout: number;
  /** The format to write the readings in, and the moment of reading that it states. */
  export: ExportName | typeof bundleName | null;
  at: string;
  /** An evidence bundle to hold against its hashes; nothing is read then. */
  verify: string | null;
  help: boolean;
}

export type StdinFormat = 'html' | 'ndjson' | 'warc';

/** The options of one call, or why they make no sense, in words for a person. */
export function parseOptions(args: string[]): { ok: true; options: Options } | { ok: false; why: string } {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments(args);
  } catch (error) {
    return refuse(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
  const { values, positionals } = parsed;
  const jobs = Number(values.jobs ?? availableParallelism());
  const timeout = Number(values.timeout ?? 30);
  const stdin = values.from ?? (values.ndjson && positionals.length === 0 ? 'ndjson' : 'html');
  if (!Number.isInteger(jobs) || jobs < 1) return refuse(`--jobs takes a whole number from 1, not ${values.jobs}`);
  if (!(timeout > 0)) return refuse(`--timeout takes a number of seconds above 0, not ${values.timeout}`);
  if (!isStdinFormat(stdin)) return refuse(`--from takes html, ndjson or warc, not ${stdin}`);
  const format = values.export ?? null;
  const at = values.at === undefined ? new Date().toISOString() : readMoment(values.at);
  if (format !== null && format !== bundleName && !isExportName(format))
    return refuse(`--export takes ${[...exportNames, bundleName].join(', ')}, not ${format}`);
  if (format === bundleName && !values.out) return refuse('--export bundle needs --out FILE: a ZIP is nothing for a terminal');
  if (format && (values.json || values.ndjson || values.resume))
    return refuse('--export prints one document: leave out --json, --ndjson and --resume (lines on standard input: --from ndjson)');
  if (at === null) return refuse(`--at takes a moment as ISO 8601 (2026-05-03T10:00:00Z), not ${values.at}`);
  if (values.resume && !values.out) return refuse('--resume needs --out FILE, the file to go on with');
  if (values.url !== undefined && !URL.canParse(values.url)) return refuse(`--url takes a full address (https://…), not ${values.url}`);
  const reader: Options = {
    inputs: positionals.length > 0 || !(values.ndjson || values.from) ? positionals : ['-'],
    url: values.url ?? null,
    json: values.json ?? false,
    ndjson: values.ndjson ?? false,
    stdin,
    follow: values.follow === true || values.offline !== undefined || values.archives === true,
    archives: values.archives ?? false,
    offline: values.offline ?? null,
    out: values.out ?? null,
    resume: values.resume ?? false,
    jobs,
    timeout,
    export: format,
    at,
    verify: values.verify ?? null,
    help: values.help ?? false,
  };
  if (reader.inputs.length === 0 && !reader.help && reader.verify === null)
    return refuse('Nothing to read: name a FILE, or use --ndjson with lines on standard input');
  return { ok: true, options: reader };
}

function readArguments(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      json: { type: 'boolean' },
      ndjson: { type: 'boolean' },
      from: { type: 'string' },
      follow: { type: 'boolean' },
      archives: { type: 'boolean' },
      offline: { type: 'string' },
      out: { type: 'string' },
      resume: { type: 'boolean' },
      jobs: { type: 'string' },
      timeout: { type: 'string' },
      export: { type: 'string' },
      at: { type: 'string' },
      verify: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

/** A moment or a day as ISO 8601, as typed; null for other words. */
function readMoment(words: string): string | null {
  return /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(words) && !Number.isNaN(Date.parse(words)) ? words : null;
}

function isStdinFormat(word: string): word is StdinFormat {
  return word === 'html' || word === 'ndjson' || word === 'warc';
}

function refuse(why: string): { ok: false; why: string } {
  return { ok: false, why };
}
