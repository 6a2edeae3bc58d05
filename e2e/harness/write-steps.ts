import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { until } from './until.ts';

/** Runs work in one script of the extension: its background worker, a page, or a page's own worker. */
export type InScript = <A, R>(work: (argument: A) => R | Promise<R>, argument: A) => Promise<R>;

/** Runs work in a page. */
export const inPage =
  (page: Pick<Page, 'evaluate'>): InScript =>
  (work, argument) =>
    page.evaluate(work as (argument: unknown) => never, argument);

interface Walk {
  /** What was written since the last hold, in order: each request, the end of each transaction, each write beside the database. */
  steps: string[];
  /** At which of them the script is held for good; null: at none. */
  at: number | null;
  isHeld: boolean;
}
type Call = (...args: unknown[]) => unknown;
type World = { walk?: Walk; chrome: { storage: { local: Record<string, Call> }; downloads?: Record<string, Call> } };

/**
 * Counts from now on what the script writes to the disk, and holds it at one of these steps for good: a request is never made and its
 * transaction kept open by questions; a transaction's end, and the browser's answer to a write beside the database, are never heard of.
 */
export function holdWrites(inScript: InScript, at: number | null): Promise<void> {
  return inScript((at) => {
    const world = globalThis as unknown as World;
    const begun = world.walk;
    world.walk = { steps: [], at, isHeld: false };
    if (begun) return;
    const isHere = (step: string) => {
      const walk = world.walk as Walk;
      walk.isHeld ||= walk.steps.push(step) - 1 === walk.at;
      return walk.steps.length - 1 === walk.at;
    };
    const writing = new WeakSet<IDBTransaction>();
    const waitIn = (store: IDBObjectStore): IDBRequest => {
      const question = store.count();
      question.addEventListener('success', (event) => {
        event.stopImmediatePropagation();
        waitIn(store);
      });
      return question;
    };
    const watch = (owner: object, names: string[], storeOf: (of: never) => IDBObjectStore) => {
      const methods = owner as Record<string, Call>;
      for (const name of names) {
        const real = methods[name] as Call;
        methods[name] = function (this: never, ...args) {
          const store = storeOf(this);
          writing.add(store.transaction);
          return isHere(`${name} ${store.name}`) ? waitIn(store) : real.apply(this, args);
        };
      }
    };
    watch(IDBObjectStore.prototype, ['add', 'put', 'delete', 'clear'], (store: IDBObjectStore) => store);
    watch(IDBCursor.prototype, ['delete', 'update'], ({ source }: IDBCursor) => (source instanceof IDBIndex ? source.objectStore : source));
    const listen = EventTarget.prototype.addEventListener;
    IDBTransaction.prototype.addEventListener = function (this: IDBTransaction, type: string, listener: unknown, how?: unknown) {
      const heard = listener as (event: Event) => void;
      const hear = (event: Event) => void (writing.has(this) && isHere('end of the transaction') ? null : heard(event));
      listen.call(this, type, type === 'complete' ? hear : heard, how as boolean);
    };
    const beside = (owner: Record<string, Call> | undefined, name: string, of: string) => {
      const real = owner?.[name]?.bind(owner);
      if (!owner || !real) return;
      const never = () => new Promise(() => undefined);
      owner[name] = async (...args) => {
        if (isHere(`${name} ${of}`)) return never();
        const answer = await real(...args);
        return isHere(`${name} ${of}, done`) ? never() : answer;
      };
    };
    for (const name of ['set', 'remove', 'clear']) beside(world.chrome?.storage?.local, name, 'storage');
    beside(world.chrome?.downloads, 'download', 'file');
  }, at);
}

/** What the script has written since `holdWrites`, and whether it stands at the step where it is to be held. */
export function walkOf(inScript: InScript): Promise<Walk> {
  return inScript(() => (globalThis as unknown as World).walk as Walk, null);
}

/** Back when the script stands at its step, or when what it was told to do is done though it has no such step. */
export function heldOrDone(inScript: InScript, isDone: () => Promise<boolean>): Promise<'held' | 'done'> {
  return until('a step or the end of a write', async () => {
    const done = await isDone();
    if ((await walkOf(inScript)).isHeld) return 'held';
    if (!done) return false;
    // What is written can be seen a moment before the script hears of it, and is held there.
    await pause(250);
    return (await walkOf(inScript)).isHeld ? 'held' : 'done';
  });
}
