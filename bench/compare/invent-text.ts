/** Words by chance, the same ones for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many different words a long text has, and how unevenly it uses them (Zipf): some seven words in a hundred are "the". */
const VOCABULARY = 6000;

function wordBy(random: () => number): string {
  const rank = Math.floor(Math.exp(random() * Math.log(VOCABULARY)));
  return `w${rank.toString(36)}`;
}

/** So many words, common ones often, the same for the same seed. */
export function inventWords(count: number, seed: number): string[] {
  const random = chance(seed);
  return Array.from({ length: count }, () => wordBy(random));
}

/** A copy with this share of the words changed: in equal parts put in, taken out and put in another's place. */
export function changeWords(words: readonly string[], share: number, seed: number): string[] {
  const random = chance(seed);
  return words.flatMap((word) => {
    if (random() >= share) return [word];
    const way = Math.floor(random() * 3);
    return way === 0 ? [] : way === 1 ? [word, wordBy(random)] : [wordBy(random)];
  });
}

/** Words as paragraphs of some eighty in sentences of sixteen. */
export function asParagraphs(words: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let start = 0; start < words.length; start += 80) {
    const sentences: string[] = [];
    for (let at = start; at < Math.min(start + 80, words.length); at += 16)
      sentences.push(`${words.slice(at, Math.min(at + 16, start + 80)).join(' ')}.`);
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs;
}
