/** Both texts' words as numbers: equal words, equal numbers. */
export function internWords(original: readonly string[], copy: readonly string[]): { original: Int32Array; copy: Int32Array } {
  const known = new Map<string, number>();
  const intern = (words: readonly string[]): Int32Array => {
    const ids = new Int32Array(words.length);
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] as string;
      let id = known.get(word);
      if (id === undefined) {
        id = known.size + 1;
        known.set(word, id);
      }
      ids[i] = id;
    }
    return ids;
  };
  return { original: intern(original), copy: intern(copy) };
}
