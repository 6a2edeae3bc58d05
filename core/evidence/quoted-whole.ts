import { registrableDomain } from '../agents/domain.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import { isName } from '../wording/is-name.ts';
import { findInText } from './finding.ts';
import { sayOrigin } from './say.ts';

/** "From ▢:", "Via ▢:", "▢ writes:". */
const LEADS =
  /^(?:(?:from|via|over at|as seen on|aus|von|de|da|uit|från) )?(?:the )?(?<outlet>[^:]{2,48}?)(?: (?:writes|reports|has|says|schreibt|berichtet|écrit|rapporte|escribe|informa|scrive|schrijft))?[:：]$/iu;
/** How much of the page's text the quotation must be. */
const SHARE = 0.6;
const LONGEST_LINE = 70;

/**
 * Pages that hold little but a quotation, with a line above it that links where it is from ("From The Harbour Post:"): link blogs pass on
 * parts of others' articles so. A quotation in an article of one's own is none.
 */
export function readQuotedWhole(page: Page): Finding[] {
  const { bodyStart, bodyEnd } = page.region;
  const near = page.blocks.slice(Math.max(0, bodyStart - 2), bodyEnd + 1);
  const quoted = near.filter(({ element }) => element.closest('blockquote') !== null);
  const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const [first] = quoted;
  if (!first || lengthOf(quoted) < SHARE * lengthOf(near)) return [];
  const lead = page.blocks[first.index - 1];
  return lead && lead.text.length <= LONGEST_LINE ? leadIn(page, lead) : [];
}

function leadIn(page: Page, lead: Block): Finding[] {
  const name = LEADS.exec(lead.text)?.groups?.['outlet']?.trim() ?? '';
  const [anchor] = lead.anchors;
  const url = anchor ? page.resolve(anchor.href) : null;
  if (lead.anchors.length !== 1 || !isName(name, true) || !isArticleAddress(url) || registrableDomain(url) === page.domain) return [];
  const says = sayOrigin({ name, url: null }, 'excerpted-from', url);
  return [findInText('quoted-whole', lead, says, 0.75)];
}
