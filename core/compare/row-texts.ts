import type { Matched } from './differences.ts';
import type { FoldedText } from './fold-words.ts';
import type { ParagraphRange } from './lay-rows.ts';

/** A piece of a paragraph, and which of the texts have it. */
export interface TextPiece {
  text: string;
  of: 'both' | 'original' | 'copy';
}

/** One paragraph in pieces, which together are its text. */
export type Piecewise = TextPiece[];

/** A paragraph's own text, cut where words that both texts have meet words of this one alone. Without `partners` it is one piece. */
export function stretchesOf(text: FoldedText, range: ParagraphRange, partners: Int32Array | null, side: 'original' | 'copy'): Piecewise {
  if (!partners) return [{ text: text.paragraphs[range.paragraph] ?? '', of: side }];
  const pieces: Piecewise = [];
  cutParagraph(text, range, partners, side, (_, part, of) => append(pieces, part, of));
  return pieces;
}

/** Hands on a paragraph word by word, each with what stands around it: between two words it belongs to the one that both texts have. */
function cutParagraph(
  text: FoldedText,
  { paragraph, start, end }: ParagraphRange,
  partners: Int32Array,
  side: 'original' | 'copy',
  take: (word: number, part: string, of: TextPiece['of']) => void,
): void {
  const whole = text.paragraphs[paragraph] ?? '';
  if (start === end) take(-1, whole, 'both');
  const owner = (word: number): TextPiece['of'] => ((partners[word] as number) < 0 ? side : 'both');
  let from = 0;
  for (let i = start; i < end; i += 1) {
    const isLast = i + 1 === end;
    const endsAtWord = !isLast && owner(i) !== 'both' && owner(i + 1) === 'both';
    const to = isLast ? whole.length : ((endsAtWord ? text.ends[i] : text.starts[i + 1]) as number);
    take(i, whole.slice(from, to), owner(i));
    from = to;
  }
}

function append(pieces: Piecewise, text: string, of: TextPiece['of']): void {
  if (text === '') return;
  const last = pieces.at(-1);
  if (last?.of === of) last.text += text;
  else pieces.push({ text, of });
}

/** The copy's paragraphs with the original's words that it has not, each before what stands in their place. */
export function mergedParagraphs(matched: Matched, ofOriginal: readonly ParagraphRange[], ofCopy: readonly ParagraphRange[]): Piecewise[] {
  const wordy = ofOriginal.filter(({ start, end }) => end > start);
  let gone = wordy[0]?.start ?? 0;
  const end = wordy.at(-1)?.end ?? 0;
  const comesNext = nextMatches(matched, ofCopy, gone, end);
  const merged = ofCopy.map((range) => {
    const pieces: Piecewise = [];
    cutParagraph(matched.copy, range, matched.ofCopy, 'copy', (word, part, of) => {
      const until = comesNext.get(word) ?? gone;
      if (gone < until) append(pieces, textBetween(matched.original, gone, until), 'original');
      gone = of === 'both' && word >= 0 ? Math.max(until + 1, gone) : Math.max(until, gone);
      append(pieces, part, of);
    });
    return pieces;
  });
  if (gone < end) appendRest(merged, matched.original, gone, end);
  return merged;
}

/** What the original has after all that both have. */
function appendRest(merged: Piecewise[], original: FoldedText, gone: number, end: number): void {
  const rest = textBetween(original, gone, end);
  const last = merged.at(-1);
  if (!last) merged.push([{ text: rest, of: 'original' }]);
  else append(last, last.at(-1)?.text.endsWith(' ') || !hasBlankBefore(original, gone) ? rest : ` ${rest}`, 'original');
}

/** For each word of the copy the place in the original up to which words are gone when it comes: that of the next word that both have. */
function nextMatches(matched: Matched, ofCopy: readonly ParagraphRange[], from: number, end: number): Map<number, number> {
  const next = new Map<number, number>();
  let coming = end;
  for (const range of [...ofCopy].reverse()) {
    for (let i = range.end - 1; i >= range.start; i -= 1) {
      const partner = matched.ofCopy[i] as number;
      if (partner >= from && partner < end) coming = partner;
      next.set(i, coming);
    }
  }
  return next;
}

/** The original's words from one to before another, with what stands around them, paragraphs joined by a blank. */
function textBetween(text: FoldedText, from: number, to: number): string {
  const parts: string[] = [];
  for (let i = from; i < to; ) {
    const paragraph = text.paragraphOf[i] as number;
    let last = i;
    while (last + 1 < to && text.paragraphOf[last + 1] === paragraph) last += 1;
    const whole = text.paragraphs[paragraph] ?? '';
    const endsHere = text.paragraphOf[last + 1] !== paragraph || last + 1 >= text.words.length;
    parts.push(whole.slice(text.starts[i] as number, endsHere ? whole.length : (text.starts[last + 1] as number)));
    i = last + 1;
  }
  return parts.join(' ');
}

function hasBlankBefore(text: FoldedText, word: number): boolean {
  const start = text.starts[word] as number;
  const whole = text.paragraphs[text.paragraphOf[word] as number] ?? '';
  return start === 0 || /\s/u.test(whole.charAt(start - 1));
}
