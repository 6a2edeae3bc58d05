import { useLayoutEffect, useRef } from 'preact/hooks';

/** What `take` takes once all is there, however early it is asked for: of a library that is still being fetched it would be the first lines alone. */
export function useWhenWhole<Taken>(take: () => Taken, isWhole: boolean): () => Promise<Taken> {
  const now = useRef({ take, isWhole });
  const waiting = useRef<(() => void)[]>([]);
  useLayoutEffect(() => {
    now.current = { take, isWhole };
    if (isWhole) for (const goOn of waiting.current.splice(0)) goOn();
  });
  return async () => {
    if (!now.current.isWhole) await new Promise<void>((resolve) => waiting.current.push(resolve));
    return now.current.take();
  };
}
