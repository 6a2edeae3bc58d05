import type { Block } from '../../page/blocks.ts';
import type { Slot } from '../read-slot.ts';
import type { FrameMatch } from './find-frames.ts';

/** "First published in The Harbour Post between 2011 and 2019, the nine essays of this book …": said of what the sentence goes on with. */
export function isOfNextWords({ text, zone }: Block, { frame, start }: FrameMatch, { end }: Slot): boolean {
  return (
    frame.isNote &&
    start === 0 &&
    zone === 'body' &&
    /^[^.;:!?]{0,40}, (?:the (?!above|following)|his |her |their |its )\p{L}[^.]{24}/u.test(text.slice(end))
  );
}
