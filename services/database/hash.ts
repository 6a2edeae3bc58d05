/**
 * Returns a hash of a text as 14 hexadecimal digits, to tell whether a page has changed; not for secrets.
 * Two interleaved 32-bit multiplicative hashes (as in cyrb53): the platform's own digest is missing on http pages.
 */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (0x200000 * (low >>> 0) + ((high >>> 0) & 0x1fffff)).toString(16).padStart(14, '0');
}
