import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import type { Slot } from '../read-slot.ts';
import { isApart, type Standing } from '../stands.ts';
import type { FrameMatch } from './find-frames.ts';
import { goesOn, isOfThis } from './sentence.ts';
import { isSpokenOf } from './spoken-of.ts';

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
  // Behind "Cross-posted from ▢," stands what the outlet is.
  const isLabelled = /:\s?$/.test(text.slice(from, slotStart));
  if (slotStart > from && !isLabelled && frame.relation !== 'cross-posted-from' && goesOn(text, Math.max(slot.end, end))) return false;
  if (frame.isNote) return true;
  if (standing === 'prose') return false;
  if (isApart(page, block)) return true;
  return opens(text, start) && !(frame.followsWork && isSpokenOf(page, block, subject));
}

/** Nothing but marks or a label stands before it: "Editor’s note: the essay …". */
const opens = (text: string, start: number): boolean => /^(?:[^.:!?。：！？]{0,40}[:：])?[^\p{L}\p{N}]*$/u.test(text.slice(0, start));
