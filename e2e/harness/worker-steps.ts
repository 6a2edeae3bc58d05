import type { ReaderBrowser } from './reader-browser.ts';
import { until } from './until.ts';

/** Where the worker is held: before the call is made, or when its answer has come. */
export interface Hold {
  step: number;
  when: 'before' | 'after';
}

type Call = (...args: unknown[]) => unknown;
type World = {
  chrome: Record<'runtime' | 'scripting' | 'offscreen', Record<string, Call>> & { storage: { session: Record<string, Call> } };
  fetch: Call;
  steps?: string[];
  isHeld?: boolean;
};

/**
 * Counts the messages that the extension's worker sends, the scripts it runs in pages, what it keeps of a walk and what it fetches,
 * from now on; at one of them it is held for good. Its hidden document is closed, so that making it is a step too.
 */
export function holdWorker(reader: ReaderBrowser, hold: Hold | null): Promise<void> {
  return reader.inWorker(async (hold) => {
    const world = globalThis as unknown as World;
    const { runtime, scripting, offscreen, storage } = world.chrome;
    await Promise.resolve(offscreen['closeDocument']?.()).catch(() => undefined);
    const steps: string[] = [];
    world.steps = steps;
    const never = () => {
      world.isHeld = true;
      return new Promise(() => undefined);
    };
    const count = (owner: Record<string, Call>, method: string) => {
      const real = owner[method]?.bind(owner);
      owner[method] = (...args) => {
        const [about] = args;
        const key =
          about && owner === storage.session ? ` ${typeof about === 'string' ? about : Object.keys(about)}`.replace(/ \d+$/, '') : '';
        const isHere = steps.push(method + key) - 1 === hold?.step;
        if (isHere && hold.when === 'before') return never();
        const answer = real?.(...args);
        return isHere ? Promise.resolve(answer).then(never, never) : answer;
      };
    };
    count(runtime, 'sendMessage');
    count(scripting, 'executeScript');
    count(offscreen, 'createDocument');
    count(storage.session, 'set');
    count(storage.session, 'remove');
    count(world as unknown as Record<string, Call>, 'fetch');
  }, hold);
}

/** What the worker has done since it was last held or let go, in order. */
export async function stepsOfWorker(reader: ReaderBrowser): Promise<string[]> {
  return (await worldOf(reader)).steps;
}

/** Back when the worker stands at the step where it is to be held. */
export async function heldWorker(reader: ReaderBrowser): Promise<void> {
  await until('the worker to come to its step', async () => (await worldOf(reader)).isHeld);
}

async function worldOf(reader: ReaderBrowser): Promise<{ steps: string[]; isHeld: boolean }> {
  return reader.inWorker(() => {
    const { steps = [], isHeld = false } = globalThis as unknown as World;
    return { steps, isHeld };
  }, null);
}
