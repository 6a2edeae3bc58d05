import { expect } from './fixture.ts';
import type { ReaderBrowser } from './reader-browser.ts';
import { expectWhole, type Kept, readKept } from './whole-database.ts';
import { heldOrDone, holdWrites, type InScript, walkOf } from './write-steps.ts';

const worker =
  (reader: ReaderBrowser): InScript =>
  (work, argument) =>
    reader.inWorker(work, argument);

/** Something that a reader has the worker do. */
export interface Acted {
  press: () => Promise<void>;
  /** Whether it is done, as far as the reader can tell. */
  isDone: () => Promise<boolean>;
  /** What holds then, though the worker was killed on the way. */
  expectDone: (kept: Kept, place: string) => Promise<void> | void;
  close: () => Promise<void>;
}

/** Has the worker killed at one step after the other of what it is made to write, each time anew, until there is no such step. */
export async function killAtEachStep(reader: ReaderBrowser, act: (step: number) => Promise<Acted>): Promise<void> {
  const onlooker = await reader.visit(reader.addressOf('manifest.json'));
  for (let step = 0; ; step += 1) {
    const { press, isDone, expectDone, close } = await act(step);
    await holdWrites(worker(reader), step);
    await press();
    const came = await heldOrDone(worker(reader), isDone);
    const { steps } = await walkOf(worker(reader));
    if (came === 'held') await reader.killWorker();
    const place = `killed at ${step} of ${steps}`;
    await expect.poll(isDone, place).toBe(true);
    const kept = await readKept(onlooker);
    expectWhole(kept, place);
    await expectDone(kept, place);
    await close();
    if (came === 'done') break;
  }
  await holdWrites(worker(reader), null);
  await onlooker.close();
}
