// "Reprints & Permissions", "Order article reprints", "Syndication & Licensing", "Republishing guidelines", "Nutzungsrechte erwerben?"
const DESKS = new Set(
  'reprint reprints permission permissions licensing licencing syndication republishing republication nutzungsrechte lizenzieren lizenzen'.split(
    ' ',
  ),
);
const BESIDE_DESKS = new Set(
  'order request get buy purchase article articles content photo photos and rights requests faq guidelines policy reuse republish available this these on to the a of erwerben artikel kaufen our for copyright &'.split(
    ' ',
  ),
);

/** Whether words are a rights desk's name and nothing else: who wants to reuse a text is to ask there. */
export function namesRightsDesk(words: string): boolean {
  const parts = words
    .toLowerCase()
    .split(/[\s/,?.:-]+/)
    .filter(Boolean);
  return parts.length <= 6 && parts.some((part) => DESKS.has(part)) && parts.every((part) => DESKS.has(part) || BESIDE_DESKS.has(part));
}
