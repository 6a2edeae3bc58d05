import { useEffect, useRef, useState } from 'preact/hooks';

/** Where what is typed and not saved is kept: what shows it may be closed at any moment. Null: nothing is written. */
export interface Drafts<T> {
  load: () => Promise<T | null>;
  keep: (written: T | null) => void;
}

export interface Draft<T> {
  written: T;
  /** Whether it was there when it was opened. */
  isFromBefore: boolean;
  setWritten: (now: T) => void;
  /** Leaves the form at `next` while what was written is being kept. Where that is refused it stands there again, and it is forgotten once it is kept. */
  handOn: (keeping: Promise<boolean>, next: T) => Promise<void>;
}

/** What the reader writes, from where they left it. */
export function useDraft<T>(drafts: Drafts<T> | undefined, nothing: T): Draft<T> {
  const [written, write] = useState(nothing);
  const latest = useRef(nothing);
  const [isFromBefore, setFromBefore] = useState(false);
  useEffect(() => {
    void drafts?.load().then((before) => {
      if (!before) return;
      setWritten(before);
      setFromBefore(true);
    });
  }, []);

  function setWritten(now: T): void {
    latest.current = now;
    write(() => now);
  }

  async function handOn(keeping: Promise<boolean>, next: T): Promise<void> {
    setWritten(next);
    const isKept = await keeping;
    // The reader is at the next one already.
    if (latest.current !== next) return;
    if (isKept) drafts?.keep(null);
    else setWritten(written);
  }

  return { written, isFromBefore, setWritten, handOn };
}
