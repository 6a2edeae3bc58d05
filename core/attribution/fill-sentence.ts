import type { Line, Run } from './credit-text.ts';

/** What a sentence may name; what is not known is null. */
export type Slots = Readonly<Record<string, Run | null>>;

/**
 * Fills a sentence: `{outlet}` stands for the words with their link, `{original:original article}` for other words with the same link.
 * Returns null where something that it names is not known, or has no link to lend: a sentence says all of it or is left out.
 */
export function fillSentence(sentence: string, slots: Slots): Line | null {
  const line: Line = [];
  for (const [index, part] of sentence.split(/[{}]/).entries()) {
    const run = index % 2 === 0 ? { text: part } : slotOf(part, slots);
    if (!run) return null;
    if (run.text) line.push(run);
  }
  return line;
}

function slotOf(part: string, slots: Slots): Run | null {
  const [name = '', words] = part.split(':');
  const slot = slots[name] ?? null;
  if (words === undefined) return slot;
  return slot?.url ? { text: words, url: slot.url } : null;
}
