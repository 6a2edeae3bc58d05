import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Row } from './crawl.ts';
import type { Item } from './inputs/item.ts';
import { splitLines } from './split-lines.ts';

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

/** Rows into a file. A new run wants a new file; a resumed one goes on behind the last whole line. */
export async function writeToFile(path: string, resume: boolean): Promise<RowsOut> {
  const file = await open(path, resume ? 'a+' : 'wx');
  if (resume) await file.truncate(await endOfLastLine(file));
  return {
    write: async (row) => {
      await file.appendFile(`${JSON.stringify(row)}\n`);
    },
    close: () => file.close(),
  };
}

/** The items that a killed run has no row for yet. Throws where the rows there are not this input's. */
export async function* skipWritten(items: AsyncGenerator<Item>, path: string): AsyncGenerator<Item> {
  for await (const line of splitLines(createReadStream(path), Number.POSITIVE_INFINITY)) {
    const written = 'text' in line ? (JSON.parse(line.text) as Row) : null;
    const next = await items.next();
    if (next.done || JSON.stringify(next.value.id) !== JSON.stringify(written?.id)) {
      throw new MismatchedRows(`${path} holds readings of another input: it goes on with ${JSON.stringify(written?.id)}`);
    }
  }
  yield* items;
}

/** The file to go on with belongs to another crawl. */
export class MismatchedRows extends Error {}

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
