import type { Page } from '@playwright/test';
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

/** Something that a reader has the worker do, though none lives long enough to answer. */
export interface ActedInVain extends Omit<Acted, 'expectDone'> {
  /** What asks the worker. */
  script: InScript;
  /** Whether the reader is told what came of it. */
  isSaid: () => Promise<boolean>;
  /** What is said is so. */
  expectTrue: (kept: Kept, place: string) => Promise<void> | void;
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

type Call = (...args: unknown[]) => Promise<unknown>;
type Messaging = { chrome: { runtime: { sendMessage: Call } } };

/** Lets so many of the script's next messages reach the worker, and none after them, as where the browser can't start a worker any more. */
export function askInVain(inScript: InScript, heard: number): Promise<void> {
  return inScript((heard) => {
    const { runtime } = (globalThis as unknown as Messaging).chrome;
    const real = runtime.sendMessage.bind(runtime);
    let asked = 0;
    runtime.sendMessage = (...args) => {
      asked += 1;
      return asked <= heard ? real(...args) : Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    };
  }, heard);
}

/** Has the browser start the worker where none is left, by a message that nobody answers. */
async function wake(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as Messaging).chrome.runtime.sendMessage({}).catch(() => undefined));
}

/** As `killAtEachStep`, where no worker answers when it is asked anew, until the reader has been told something. */
export async function killForGoodAtEachStep(reader: ReaderBrowser, act: (step: number) => Promise<ActedInVain>): Promise<void> {
  const onlooker = await reader.visit(reader.addressOf('manifest.json'));
  for (let step = 0; ; step += 1) {
    const { script, press, isDone, isSaid, expectTrue, close } = await act(step);
    await wake(onlooker);
    await holdWrites(worker(reader), step);
    await askInVain(script, 1);
    await press();
    await heldOrDone(worker(reader), isDone);
    const { steps, isHeld } = await walkOf(worker(reader));
    if (isHeld) {
      await reader.killWorker();
      const place = `killed for good at ${step} of ${steps}`;
      await expect.poll(isSaid, place).toBe(true);
      const kept = await readKept(onlooker);
      expectWhole(kept, place);
      await expectTrue(kept, place);
    }
    await close();
    if (!isHeld) break;
  }
  await wake(onlooker);
  await holdWrites(worker(reader), null);
  await onlooker.close();
}
