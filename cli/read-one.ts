import { Crew } from './crew.ts';
import { describeReading } from './describe-reading.ts';
import { followingCrew } from './follow/following.ts';
import { openInputs } from './inputs/open-inputs.ts';
import type { Options } from './options.ts';
import type { Outcome } from './read-page.ts';

/** Reads one page and prints its chain for a person, or its reading as JSON. The exit status: 1 where it could not be read. */
export async function readOne(options: Options): Promise<number> {
  const outcome = await readOutcome(options);
  if ('error' in outcome) {
    process.stderr.write(`${outcome.error}\n`);
    return 1;
  }
  const words = options.json ? JSON.stringify(outcome.reading, null, 2) : describeReading(outcome.reading, process.stdout.isTTY === true);
  process.stdout.write(`${words}\n`);
  return 0;
}

async function readOutcome(options: Options): Promise<Outcome> {
  const { items } = await openInputs(options, () => undefined);
  const item = (await items.next()).value;
  if (!item || 'error' in item) return { error: item?.error ?? 'There is nothing to read' };
  const crew = new Crew(1, options.timeout);
  try {
    const follower = await followingCrew(crew, options);
    const outcome = await follower.read(item.page);
    await follower.close();
    return outcome;
  } finally {
    crew.close();
  }
}
