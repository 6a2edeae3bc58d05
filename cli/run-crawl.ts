import { readInOrder } from './crawl.ts';
import { Crew } from './crew.ts';
import { followingCrew } from './follow/following.ts';
import { atCaller, openInputs } from './inputs/open-inputs.ts';
import type { Options } from './options.ts';
import { type Progress, showProgress } from './progress.ts';
import { skipWritten, writeToFile, writeToStandardOutput } from './rows-out.ts';

/** Pages held per process: enough that none waits for its next page, few enough that memory stays small. */
const HELD_A_PROCESS = 4;

/** Reads every page of the inputs into rows, in order. The exit status: 0, whatever single pages were like; 1 where an input could not be read. */
export async function crawl(options: Options): Promise<number> {
  let progress: Progress | null = null;
  const { items, bytes, faults } = await openInputs(options, (count) => progress?.bytes(count));
  const out = options.out === null ? null : atCaller(options.out);
  const rowsOut = out === null ? writeToStandardOutput() : await writeToFile(out, options.resume);
  const rest = out !== null && options.resume ? skipWritten(items, out) : items;
  if (isWatched(out)) progress = showProgress(bytes);
  const crew = new Crew(options.jobs, options.timeout);
  endWithSignals(crew);
  try {
    const follower = await followingCrew(crew, options);
    for await (const row of readInOrder(rest, follower, options.jobs * HELD_A_PROCESS)) {
      await rowsOut.write(row);
      progress?.row('error' in row);
    }
    await follower.close();
  } finally {
    crew.close();
    progress?.stop();
    await rowsOut.close();
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  return faults.length > 0 ? 1 : 0;
}

/** A bar is for a person, and only where the rows themselves don't go to the same terminal. */
function isWatched(out: string | null): boolean {
  return process.stderr.isTTY === true && (out !== null || process.stdout.isTTY !== true);
}

function endWithSignals(crew: Crew): void {
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      crew.close();
      process.exit(status);
    });
  }
}
