import { useEffect, useState } from 'preact/hooks';
import { type PopupProps, PopupStates } from '../../components/PopupStates.tsx';
import type { ReadingRest } from '../../components/ReadingRest.tsx';
import { afterPaint } from './after-paint.ts';

/** Loaded once for all tabs that a panel shows one after another. */
let rest: typeof ReadingRest | null = null;

/** Loads what stands below the chain, once what has just been rendered is painted: the chain is what a click is for. */
export async function loadRest(): Promise<typeof ReadingRest> {
  await afterPaint();
  rest ??= (await import('../../components/ReadingRest.tsx')).ReadingRest;
  return rest;
}

/** The popup's view, the headline and the chain first and what stands below them right after. */
export function LazyView(props: PopupProps) {
  const [Rest, setRest] = useState(() => rest);
  useEffect(() => {
    if (!Rest) void loadRest().then((loaded) => setRest(() => loaded));
  }, [Rest]);
  return <PopupStates {...props} Rest={Rest} />;
}
