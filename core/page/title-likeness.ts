const PUNCTUATION = /[^\p{L}\p{N}]+/gu;

/** A title for comparison: letters and digits only, one case. */
export function foldTitle(text: string): string {
  return text.slice(0, 600).normalize('NFKC').toLowerCase().replace(PUNCTUATION, ' ').trim();
}

/** How alike two folded titles are: 1 for the same, the covered share where one begins the other, else the shared words' share, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 8 && long.includes(short)) return 0.55 + 0.45 * (short.length / long.length);
  const words = new Set(long.split(' '));
  const own = short.split(' ');
  if (own.length < 3) return 0;
  const shared = own.filter((word) => words.has(word)).length;
  return shared / Math.max(own.length, words.size);
}
