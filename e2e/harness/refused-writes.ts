import type { InScript } from './write-steps.ts';

type Call = (...args: unknown[]) => unknown;
type World = { chrome: { storage: { local: Record<string, Call> } } };

/** From now on the disk refuses whatever the script writes, as a full one does (`QuotaExceededError`) or a broken one. */
export function refuseWrites(inScript: InScript, error: 'QuotaExceededError' | 'UnknownError'): Promise<void> {
  return inScript((error) => {
    const refuse = () => {
      throw new DOMException('The disk refuses', error);
    };
    for (const [methods, names] of [
      [IDBObjectStore.prototype, ['add', 'put', 'delete', 'clear']],
      [IDBCursor.prototype, ['delete', 'update']],
    ] as const) {
      for (const name of names) (methods as unknown as Record<string, Call>)[name] = refuse;
    }
    const { local } = (globalThis as unknown as World).chrome?.storage ?? {};
    for (const name of ['set', 'remove', 'clear']) if (local) local[name] = async () => refuse();
  }, error);
}
