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
  version: boolean;
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
  const fault = faultOfValues(values) ?? faultOfExport(values) ?? faultOfPlaces(values, positionals);
  if (fault !== null) return refuse(fault);
  const options = optionsOf(values, positionals);
  if (options.inputs.length === 0 && !options.help && !options.version && options.verify === null)
    return refuse('Nothing to read: name a FILE, or use --ndjson with lines on standard input');
  return { ok: true, options };
}

/** A day; beyond some weeks a timer of Node's rings at once. */
const LONGEST_WAIT = 86_400;

/** What stands behind the options, as typed. */
type Values = ReturnType<typeof readArguments>['values'];

function faultOfValues({ jobs, timeout, from }: Values): string | null {
  if (jobs !== undefined && !(Number.isInteger(Number(jobs)) && Number(jobs) >= 1))
    return `--jobs takes a whole number from 1, not ${jobs}`;
  if (timeout !== undefined && !(Number(timeout) > 0 && Number(timeout) <= LONGEST_WAIT))
    return `--timeout takes a number of seconds above 0 and up to ${LONGEST_WAIT}, not ${timeout}`;
  if (from !== undefined && !isStdinFormat(from)) return `--from takes html, ndjson or warc, not ${from}`;
  return null;
}

function faultOfExport(values: Values): string | null {
  const format = values.export;
  if (format === undefined) return null;
  if (!isFormat(format)) return `--export takes ${[...exportNames, bundleName].join(', ')}, not ${format}`;
  if (format === bundleName && !values.out) return '--export bundle needs --out FILE: a ZIP is nothing for a terminal';
  if (values.json || values.ndjson || values.resume)
    return '--export prints one document: leave out --json, --ndjson and --resume (lines on standard input: --from ndjson)';
  return null;
}

function faultOfPlaces({ at, resume, out, url, verify, ndjson, from }: Values, inputs: string[]): string | null {
  if (verify !== undefined && inputs.length > 0) return `--verify holds one ZIP against its hashes; ${inputs[0]} would not be read`;
  const hasLines = from === undefined ? ndjson && inputs.length === 0 : from !== 'html';
  if (at !== undefined && !isMoment(at)) return `--at takes a moment as ISO 8601 (2026-05-03T10:00:00Z), not ${at}`;
  if (resume && !out) return '--resume needs --out FILE, the file to go on with';
  if (url !== undefined && (inputs.length > 1 || hasLines)) return '--url says where one page was saved from: name one FILE';
  if (url !== undefined && !URL.canParse(url)) return `--url takes a full address (https://…), not ${url}`;
  return null;
}

function optionsOf(values: Values, positionals: string[]): Options {
  const { from, export: format } = values;
  return {
    inputs: positionals.length > 0 || !(values.ndjson || from) ? positionals : ['-'],
    url: values.url ?? null,
    json: values.json ?? false,
    ndjson: values.ndjson ?? false,
    stdin: isStdinFormat(from) ? from : values.ndjson && positionals.length === 0 ? 'ndjson' : 'html',
    follow: values.follow === true || values.offline !== undefined || values.archives === true,
    archives: values.archives ?? false,
    offline: values.offline ?? null,
    out: values.out ?? null,
    resume: values.resume ?? false,
    jobs: Number(values.jobs ?? availableParallelism()),
    timeout: Number(values.timeout ?? 30),
    export: format !== undefined && isFormat(format) ? format : null,
    at: values.at ?? new Date().toISOString(),
    verify: values.verify ?? null,
    help: values.help ?? false,
    version: values.version ?? false,
  };
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
      version: { type: 'boolean' },
    },
  });
}

/** Whether words are a moment or a day as ISO 8601. */
function isMoment(words: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(words) && !Number.isNaN(Date.parse(words));
}

function isStdinFormat(word: string | undefined): word is StdinFormat {
  return word === 'html' || word === 'ndjson' || word === 'warc';
}

function isFormat(word: string): word is ExportName | typeof bundleName {
  return word === bundleName || isExportName(word);
}

function refuse(why: string): { ok: false; why: string } {
  return { ok: false, why };
}
