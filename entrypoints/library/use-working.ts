import { useRef, useState } from 'preact/hooks';

/** From so many entries on a write lasts long enough to be told of. */
const toldFrom = 50;

export interface Working {
  /** How many entries are being changed at once; null while there is no such write. */
  working: number | null;
  /** Begins a write of so many entries; none beside one of many, which is told of until it ends. */
  begin: (many: number, write: () => Promise<void>) => void;
}

/** Writes of many entries at once, one after another. */
export function useWorking(fail: (error: unknown) => void): Working {
  const [working, setWorking] = useState<number | null>(null);
  const isWorking = useRef(false);

  async function workAt(many: number, write: () => Promise<void>): Promise<void> {
    isWorking.current = true;
    setWorking(many);
    await write().catch(fail);
    isWorking.current = false;
    setWorking(null);
  }

  function begin(many: number, write: () => Promise<void>): void {
    if (isWorking.current) return;
    void (many < toldFrom ? write().catch(fail) : workAt(many, write));
  }

  return { working, begin };
}
