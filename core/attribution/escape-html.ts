const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// No text of HTML holds control characters but tab and line ends, nor noncharacters (HTML standard, 13.1.4 and 13.2.3.5).
const unwritable = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu;

/** Words as HTML shows them, in an element or in an attribute's quotation marks. */
export function escapeHtml(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
