import { useEffect, useState } from 'preact/hooks';

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
}

/** What the reader writes, from where they left it. */
export function useDraft<T>(drafts: Drafts<T> | undefined, nothing: T): Draft<T> {
  const [written, setWritten] = useState(nothing);
  const [isFromBefore, setFromBefore] = useState(false);
  useEffect(() => {
    void drafts?.load().then((before) => {
      if (!before) return;
      setWritten(() => before);
      setFromBefore(true);
    });
  }, []);
  return { written, isFromBefore, setWritten: (now) => setWritten(() => now) };
}
