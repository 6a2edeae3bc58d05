import { useEffect, useState } from 'preact/hooks';

/** A value as it is once it has rested for so many milliseconds: what is costly to draw waits until the reader has stopped typing. */
export function useRested<Value>(value: Value, rest: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), rest);
    return () => clearTimeout(timer);
  }, [value, rest]);
  return rested;
}
