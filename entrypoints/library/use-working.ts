import { useRef, useState } from 'preact/hooks';

/** From so many entries on what is done with them lasts long enough to be told of. */
const toldFrom = 50;

export interface Working {
  /** With how many entries something is being done at once; null while there is no such thing. */
  working: number | null;
  /** Begins something with so many entries; nothing beside what is done with many, which is told of until it ends. */
  begin: (many: number, work: () => Promise<void>) => void;
}

/** What is done with many entries at once, one thing after another. */
export function useWorking(fail: (error: unknown) => void): Working {
  const [working, setWorking] = useState<number | null>(null);
  const isWorking = useRef(false);

  async function workAt(many: number, work: () => Promise<void>): Promise<void> {
    isWorking.current = true;
    setWorking(many);
    await work().catch(fail);
    isWorking.current = false;
    setWorking(null);
  }

  function begin(many: number, work: () => Promise<void>): void {
    if (isWorking.current) return;
    void (many < toldFrom ? work().catch(fail) : workAt(many, work));
  }

  return { working, begin };
}
