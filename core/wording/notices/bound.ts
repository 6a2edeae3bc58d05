import type { Block } from '../../page/blocks.ts';
import { foldTitle } from '../../page/title-likeness.ts';
import type { Page } from '../../page.ts';
import type { Slot } from '../read-slot.ts';
import { isApart, type Standing } from '../stands.ts';
import type { FrameMatch } from './find-frames.ts';
import { goesOn, isOfThis } from './sentence.ts';

/**
 * Whether a notice is said of the text that it stands by. What points at the text ("this article", "the source of this article") is, wherever
 * it stands. The article, the interview, "it" or no subject at all may be another's that the text speaks of: they count where the line stands
 * apart from the text or opens a paragraph at its ends, names what the text has not spoken of, and says nothing further.
 */
export function isBound(
  page: Page,
  block: Block,
  standing: Standing,
  { frame, start, from, slotStart, end }: FrameMatch,
  slot: Slot,
): boolean {
  const { text } = block;
  const subject = text.slice(start, frame.followsWork ? from : slotStart);
  if (isOfThis(subject)) return true;
  // What opens with the outlet tells who it is.
  if (slotStart > from && goesOn(text, Math.max(slot.end, end))) return false;
  if (frame.isNote) return true;
  if (standing === 'prose') return false;
  if (isApart(page, block)) return true;
  return opens(text, start) && !(frame.followsWork && isSpokenOf(page, block, subject));
}

/** Nothing but marks or a label stands before it: "Editor’s note: the essay …". */
const opens = (text: string, start: number): boolean => /^(?:[^.:!?。：！？]{0,40}[:：])?[^\p{L}\p{N}]*$/u.test(text.slice(0, start));

/** A word is known again by so many letters: the rest is its ending. */
const STEM = 6;

/** Whether the text above has the word that a notice begins with: then the notice goes on speaking of that. */
function isSpokenOf({ blocks, region }: Page, { index }: Block, subject: string): boolean {
  const word = foldTitle(subject).split(' ').at(-1)?.slice(0, STEM) ?? '';
  if (word.length < 4) return false;
  return blocks.slice(region.bodyStart, index).some(({ zone, text }) => zone === 'body' && ` ${foldTitle(text)}`.includes(` ${word}`));
}
