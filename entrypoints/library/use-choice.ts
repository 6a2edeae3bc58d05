import { useCallback, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../core/library/entry.ts';

export interface Choice {
  chosen: ReadonlySet<string>;
  choose: (key: string, isChosen: boolean, range: boolean) => void;
  chooseAll: () => void;
  chooseOnly: (keys: readonly string[]) => void;
  chooseNone: () => void;
}

/** The entries that the reader has chosen: one by one, from one to another, or all that are shown. */
export function useChoice(shown: readonly Entry[]): Choice {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const choose = useCallback(
    (key: string, isChosen: boolean, range: boolean) => {
      const keys = range ? keysBetween(shown, last.current ?? key, key) : [key];
      last.current = key;
      setChosen((before) => (isChosen ? new Set([...before, ...keys]) : new Set([...before].filter((other) => !keys.includes(other)))));
    },
    [shown],
  );
  const chooseAll = useCallback(() => setChosen(new Set(shown.map(({ key }) => key))), [shown]);
  const chooseOnly = useCallback((keys: readonly string[]) => setChosen(new Set(keys)), []);
  const chooseNone = useCallback(() => setChosen(new Set()), []);
  return { chosen, choose, chooseAll, chooseOnly, chooseNone };
}

function keysBetween(entries: readonly Entry[], from: string, to: string): string[] {
  const places = [from, to].map((key) => entries.findIndex((entry) => entry.key === key));
  const [start, end] = [Math.min(...places), Math.max(...places)];
  return start < 0 ? [to] : entries.slice(start, end + 1).map(({ key }) => key);
}
