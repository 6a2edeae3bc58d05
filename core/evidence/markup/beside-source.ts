import { nameAgency } from '../../agents/agency.ts';
import type { Finding } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { signedBeside } from '../../wording/labels/signed-beside.ts';
import type { SourceLabel } from '../../wording/labels/source-label.ts';
import { isOutletLike } from '../../wording/outlet-like.ts';
import { isOwnName } from '../../wording/own-name.ts';
import { findInText } from '../finding.ts';
import { sayAuthors, sayOrigin } from '../say.ts';

/** "プレスリリース提供：<img alt="PR TIMES">": the outlet's logo in the place of its name. */
export function picturedSource(page: Page, block: Block, label: SourceLabel): Finding[] {
  const name = (block.element.querySelector('img[alt]')?.getAttribute('alt') ?? '').trim();
  const publisher = { name, url: null };
  if (name.length > 40 || !(nameAgency(name) || isOutletLike(name)) || isOwnName(page, publisher)) return [];
  const says = sayOrigin(publisher, 'republished-from');
  return [findInText('original-source-line', block, says, 0.75, { start: label.start, end: block.text.length })];
}

/** Who wrote what a source line says was taken over, by the line beside it. */
export function signersBeside(page: Page, block: Block): Finding[] {
  const parties = signedBeside(page, block);
  return parties.length > 0 ? [findInText('author-carried', block, sayAuthors(parties), 0.6)] : [];
}
