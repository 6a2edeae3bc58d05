import { registrableDomain } from '../../agents/domain.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { isName } from '../is-name.ts';
import type { Dateline } from './dateline.ts';

/** A date of figures or of words, and the outlet in quotes before dashes; own names may stand before it in the same way. */
const OPENING = /^(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\p{Lu}\p{L}{2,8} \d{1,2}, \d{4})?[\s,–-]{0,4}["“](?<outlet>[^"“”]{2,50})["”]\s?[–-]{1,2}\s/u;

/** `06/14/07 "<a href="…">Harbour Weekly</a>" -- He kept …`: sites that gather news link whose text they run before its first words. */
export function quoted(page: Page, block: Block): Dateline | null {
  const opening = OPENING.exec(block.text);
  const outlet = opening?.groups?.['outlet']?.trim() ?? '';
  const at = block.text.indexOf(outlet);
  const anchor = block.anchors.find(({ start, end }) => start <= at && end >= at + outlet.length);
  const url = anchor ? page.resolve(anchor.href) : null;
  if (!opening || !url || registrableDomain(url) === page.domain || !isName(outlet, true)) return null;
  return { credit: null, outlet, url, end: opening[0].length };
}
