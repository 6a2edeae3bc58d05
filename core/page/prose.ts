import type { Block } from './blocks.ts';
import { BESIDE_ARTICLE, Trait } from './traits.ts';

const IDEOGRAPHS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const HAS_IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Ethiopic signs are syllables of two letters. */
const SYLLABLES = /[\u1200-\u135a]/g;
const HAS_SYLLABLE = /[\u1200-\u135a]/;
const NO_PROSE = BESIDE_ARTICLE | Trait.caption | Trait.heading | Trait.footer;

/** How much a text says, in letters. */
export function weightOfText(text: string): number {
  if (HAS_SYLLABLE.test(text)) return text.length + (text.match(SYLLABLES)?.length ?? 0);
  if (!HAS_IDEOGRAPH.test(text)) return text.length;
  return text.length + 2 * (text.match(IDEOGRAPHS)?.length ?? 0);
}

/** Whether a block is a paragraph of running text, of the article or of anything else. */
export function isProse(block: Block): boolean {
  return !(block.traits & NO_PROSE) && block.linked * 2 < block.text.length && block.text.length >= 25 && weightOfText(block.text) >= 60;
}
