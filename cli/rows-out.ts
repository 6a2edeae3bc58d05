import { once } from 'node:events';
import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Row } from './crawl.ts';
import { CallersFault } from './explain-fault.ts';
import type { Item } from './inputs/item.ts';
import { type Line, splitLines } from './split-lines.ts';

/** Where rows go, one line each; writing waits for whoever reads. */
export interface RowsOut {
  write(row: Row): Promise<void>;
  close(): Promise<void>;
}

/** Rows to standard output. */
export function writeToStandardOutput(): RowsOut {
  return {
    write: async (row) => {
      if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain');
    },
    close: async () => undefined,
  };
}

/**
 * Rows into a file. A new run wants a new file; a resumed one goes on behind the last whole line, and leaves the file as it is until it has
 * a row for it: whether the file is that of this crawl shows only then.
 */
export async function writeToFile(path: string, resume: boolean): Promise<RowsOut> {
  const file = await open(path, resume ? 'a+' : 'wx');
  let hasTail = resume;
  return {
    write: async (row) => {
      if (hasTail) await file.truncate(await endOfLastLine(file));
      hasTail = false;
      await file.appendFile(`${JSON.stringify(row)}\n`);
    },
    close: () => file.close(),
  };
}

/** The items that a killed run has no row for yet. Throws where what is there are not this input's rows. */
export async function* skipWritten(items: AsyncGenerator<Item>, path: string): AsyncGenerator<Item> {
  for await (const line of splitLines(await readWholeLines(path), Number.POSITIVE_INFINITY)) {
    const written = readRow(line);
    const next = await items.next();
    if (written === null) throw noReadings(path);
    if (next.done || JSON.stringify(next.value.id) !== JSON.stringify(written.id))
      throw new CallersFault(`${path} holds readings of another input: it goes on with ${JSON.stringify(written.id)}`);
  }
  yield* items;
}

/** The lines of a file that were written whole. Throws where what follows them is not the beginning of a row. */
async function readWholeLines(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(path, 'r');
  const end = await endOfLastLine(file);
  const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(ROW.length), position: end });
  const isRow = ROW.startsWith(buffer.toString('latin1', 0, bytesRead));
  if (isRow && end > 0) return file.createReadStream({ start: 0, end: end - 1 });
  await file.close();
  if (!isRow) throw noReadings(path);
  return Readable.from([]);
}

function noReadings(path: string): CallersFault {
  return new CallersFault(`${path} holds something else than readings`);
}

/** How each row begins. */
const ROW = '{"id":';

/** A row as it was written; null for what is none. */
function readRow(line: Line): Row | null {
  try {
    const row: unknown = 'text' in line ? JSON.parse(line.text) : null;
    return typeof row === 'object' && row !== null && ('reading' in row || 'error' in row) ? (row as Row) : null;
  } catch {
    // What is no JSON was not written by a crawl; the caller is told which file it is.
    return null;
  }
}

/** The offset behind the last newline of a file; what follows was being written when the run was killed. */
async function endOfLastLine(file: FileHandle): Promise<number> {
  const step = Buffer.alloc(64 * 1024);
  for (let end = (await file.stat()).size; end > 0; ) {
    const start = Math.max(0, end - step.length);
    const { bytesRead } = await file.read(step, 0, end - start, start);
    const newline = step.subarray(0, bytesRead).lastIndexOf(10);
    if (newline >= 0) return start + newline + 1;
    end = start;
  }
  return 0;
}
