import { useEffect } from 'preact/hooks';

/**
 * Loses nothing that was written and not kept: it is kept when the reader leaves the form, by `onFocusOut` laid on it, and where they are
 * about to close the page the browser asks first.
 */
export function useUnkept(isUnkept: boolean, keep: () => void): (event: FocusEvent) => void {
  useEffect(() => {
    if (!isUnkept) return undefined;
    const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', askFirst);
    return () => removeEventListener('beforeunload', askFirst);
  }, [isUnkept]);
  return ({ currentTarget, relatedTarget }) => {
    const isLeft = !(currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
    if (isUnkept && isLeft) keep();
  };
}
