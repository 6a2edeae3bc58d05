const MOST = 1000;
const LONGEST = 200;

/** The same reading of a text, kept: a page asks for a few names again and again. What is kept is forgotten once it has grown large. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
