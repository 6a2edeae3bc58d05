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
