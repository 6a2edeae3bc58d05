/** Decodes an address that Cloudflare's e-mail obfuscation hides: hex bytes, each xor the first. Null where the element hides none. */
export function protectedEmail(element: Element): string | null {
  const coded = element.getAttribute('data-cfemail');
  if (coded === null || !/^[0-9a-f]{6,300}$/i.test(coded)) return null;
  const key = Number.parseInt(coded.slice(0, 2), 16);
  let address = '';
  for (let i = 2; i + 1 < coded.length; i += 2) address += String.fromCharCode(Number.parseInt(coded.slice(i, i + 2), 16) ^ key);
  return address;
}
