const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** A text that was escaped twice: "Pier &amp;#039;s" reaches the document as "Pier &#039;s". */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{2,5})|#(\d{2,6})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
  });
}

/** Decoded twice: "MÃ¼nchen". */
export function isGarbled(text: string): boolean {
  return /[\u00c2\u00c3][\u0080-\u00bf]/.test(text);
}

/** A text that was decoded twice, decoded once; any other as it is. */
export function mended(text: string): string {
  if (!isGarbled(text) || /[^\0-\u00ff]/.test(text)) return text;
  try {
    return decodeURIComponent([...text].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''));
  } catch {
    // Not UTF-8 read as Latin-1 after all.
    return text;
  }
}
