import { registrableDomain } from '../../agents/domain.ts';
import { nameAgent } from '../../agents/name-agent.ts';
import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isAuthorPage } from '../../page/author-page.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { isOutletLike } from '../outlet-like.ts';
import type { Slot } from '../read-slot.ts';
import type { FrameMatch } from './find-frames.ts';

const BY = /(?:^|\s)(?:by|von|par|por|pel[oa]s?|dal?|przez|door|av|af|от)[\s"“„«]*$/i;

const FIRST =
  /original|first|initial|previous|primeir|primero|anterior|zuerst|ursprüng|d[’']abord|oorspronkelijk|först|først|originari|oryginaln|pierwotn|първо/i;

/** "This story was produced by ▢ and reviewed and distributed by Stacker." */
const DISTRIBUTED = /^,? and (?:was )?(?:reviewed and )?distributed by \p{Lu}/u;

/** "Originally published by <a href="/@ada">Ada Winter</a> on March 12th 2018": platforms tell so who put it there before. */
const isWriterHere = (page: Page, url: string | null): boolean =>
  url !== null && registrableDomain(url) === page.domain && isAuthorPage(new URL(url).pathname);

/** "This episode was produced by A. Author and edited by B. Writer" tells who made the text: a person, not an outlet. */
export function isMakersCredit(page: Page, block: Block, match: FrameMatch, { publisher, url, end }: Slot): boolean {
  if (isWriterHere(page, publisher?.url ?? url)) return true;
  const words = block.text.slice(match.from, match.slotStart);
  const isBy = BY.test(words) || /^\S{0,6}\starafından\s/u.test(block.text.slice(end, end + 20));
  if (!publisher || publisher.url || !isBy) return false;
  if (FIRST.test(words)) return beginsWithGivenName(publisher.name) && !isOutletLike(publisher.name);
  // "This story was produced by <a>Night Ledger</a>", linked to the story where it first stood.
  if ((url || DISTRIBUTED.test(block.text.slice(end, end + 60))) && !beginsWithGivenName(publisher.name)) return false;
  return nameAgent(publisher, { siteName: '', siteDomain: null }).kind === 'person';
}
