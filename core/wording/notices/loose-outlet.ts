import { registrableDomain } from '../../agents/domain.ts';
import { isWeekdayOf } from '../../dates/weekdays.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { dateOf, languagesOf } from '../date-of.ts';
import { isMasthead } from '../labels/masthead-words.ts';
import { isStudyAddress } from '../labels/record-hosts.ts';
import { isOutletLike } from '../outlet-like.ts';
import { isOwnName } from '../own-name.ts';
import { isDated, type LooseCue } from './loose-cue.ts';
import { type LooseSlot, MARKED } from './loose-slot.ts';

/** Whether what a line names can be where the text was: marked as one where the line's cue is weak, another than this site, and no day. */
export function mayHaveRunIt(page: Page, block: Block, lower: string, cue: LooseCue, slot: LooseSlot): boolean {
  const { publisher, weight } = slot;
  const name = publisher?.name ?? '';
  if (cue.needsLink && !mayBeCopied(slot.url ?? publisher?.url ?? null)) return false;
  if (cue.needsMark && weight < MARKED && !isDatedPaper(block, name, lower)) return false;
  if (cue.isBareThanks && !isOutletLike(name)) return false;
  if (cue.needsMasthead && !isMasthead(name)) return false;
  if (isOwnName(page, publisher) || registrableDomain(publisher?.url ?? '') === page.domain || OWNED_BY.test(name)) return false;
  // "Tayang: Kamis, 9 Maret 2023": the day's own name.
  return !publisher || !isWeekdayOf(name, dateOf(page, block.text) ?? '', languagesOf(page));
}

/** "Original paper: arXiv:…": the text is about a study. */
const mayBeCopied = (url: string | null): boolean => url !== null && !isStudyAddress(url);

/** "Published with the Merrow Ledger’s help": what is somebody's, not who published. */
const OWNED_BY = /[’']s \p{Ll}{3,16}$/u;

/** Of one word those alone that say in their last part what they are; a section may be called by the others. */
const COMPOUND =
  /\p{L}{3}(?:avis(?:en|a|i)?|blad(?:et)?|blatt|zeitung|kurier|bote|anzeiger|leht|lehti|postimees|krant|bode|courant|tidning(?:en)?|tidende|posten|hírlap|napló)$/iu;
const SECTION =
  /(?:^|\s)(?:prensa|presse|press|stampa|news|noticias|notizie|nachrichten|actualidad|actualités|attualità|aktuelles|blog|web|info)$/i;
/** "The article", "La columna": which one it is has been told before. */
const TOLD = /^(?:the|el|la|los|las|le|les|der|die|das|il|lo|o|a|het|de) |^l’/;

/** "Publicado en El Correo de la Ría, 3 de mayo de 2019": a paper by its name, with its day or its number, in a line that links nothing. */
function isDatedPaper({ anchors }: Block, name: string, lower: string): boolean {
  if (anchors.length > 0 || TOLD.test(lower) || !isDated(lower) || SECTION.test(name)) return false;
  return isMasthead(name) && (name.includes(' ') || COMPOUND.test(name));
}
