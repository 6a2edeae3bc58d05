/**
 * What Whence's scripts in one page share: the reader, the taker and the badge are loaded one after another, as far
 * as the page needs them, into the same isolated world. The page itself lives in another world and can't see this.
 */
import type { QuoteSelector, Reading } from '../../core/model.ts';
import type { QuoteShown } from '../messages.ts';
import type { Look } from '../settings/look.ts';
import type { PageTaken } from './take-this-page.ts';

export interface Desk {
  /** Laid down by the reader; one watches a document, however often the script is injected. */
  watched?: true;
  /** Laid down by the taker: this page as it stands. */
  take?: () => PageTaken;
  /** Whether an article was read here. */
  article?: boolean;
  /** The last reading that the badge is to draw. */
  latest?: Reading;
  /** Laid down by the background before the badge: in which language and colours it is drawn. */
  look?: Look;
  /** Laid down by the badge. `aside` does a piece of work with the page as it is without the badge. */
  badge?: { show: (reading: Reading) => void; hide: () => void; aside: <Result>(work: () => Result) => Result };
  /** Laid down by the quote script. */
  showWords?: (selector: QuoteSelector) => QuoteShown;
}

/** The name of the desk in the isolated world; functions that `scripting.executeScript` carries into a page repeat it in full. */
const deskName = 'whenceDesk';

/** Returns the desk of this document, laid down empty on the first call. */
export function deskOfPage(): Desk {
  const world = globalThis as { [deskName]?: Desk };
  world[deskName] ??= {};
  return world[deskName];
}
