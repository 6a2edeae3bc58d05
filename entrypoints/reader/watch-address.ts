interface Navigation extends EventTarget {
  currentEntry: unknown;
}

/**
 * Calls back when the address names another page (`addressOf` says which addresses are one) without the document being loaded anew.
 * Where the browser tells of history changes this costs nothing in between; elsewhere it is one comparison of strings a second.
 * Returns how to end it.
 */
export function watchAddress(addressOf: (url: string) => string | null, moved: () => void): () => void {
  let last = addressOf(location.href);
  const look = () => {
    const now = addressOf(location.href);
    if (now === last) return;
    last = now;
    moved();
  };
  const { navigation } = globalThis as { navigation?: Navigation };
  if (navigation) {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  const clock = setInterval(look, 1000);
  return () => clearInterval(clock);
}
