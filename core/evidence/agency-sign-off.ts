import { registrableDomain } from '../agents/domain.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { OF_OTHERS, Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { standingOf } from '../wording/stands.ts';
import { UNNAMED, unnamedAgenciesIn } from '../wording/unnamed-agencies.ts';
import { findInText } from './finding.ts';
import { agencyCopyright } from './sign-offs/agency-copyright.ts';
import { contributors } from './sign-offs/contributors.ts';
import { issuer } from './sign-offs/credit-findings.ts';
import { importNotice, importNumber, isFromFeed } from './sign-offs/import-notice.ts';
import { lastToken } from './sign-offs/last-token.ts';
import {
  asksByMail,
  belowKind,
  distributed,
  issuedBy,
  KIND_OF_RELEASE,
  MAIL_TO,
  pressRelease,
  syndicated,
} from './sign-offs/press-release.ts';
import { reportingCredit } from './sign-offs/reporting-credit.ts';
import { wholeLine } from './sign-offs/whole-line.ts';

const LAST_PARAGRAPHS = 4;
const LONGEST_NOTE = 700;
/** "Source" may head a box with the agency's name alone. */
const LONGEST_CREDIT = 20;

/** One way in which agencies sign below a text: what it reads in a block, with its weight and range. */
type SignOff = (block: Block, page: Page) => Finding[];

const signOffs: readonly SignOff[] = [
  importNumber,
  importNotice,
  contributors,
  reportingCredit,
  syndicated,
  hostInBracket,
  agencyCopyright,
  wholeLine,
  lastToken,
  pressRelease,
  distributed,
  issuedBy,
  asksByMail,
  belowKind,
  unnamedAgencies,
];

/**
 * What agencies leave at the end of a text: "(ANSA).", "-- PTI", "© dpa-infocom, dpa:…", "(Reporting by …; Editing by …)", their copyright
 * blocks, notices of automatic import, "… contributed to this report", and the last line of press releases.
 */
export function readAgencySignOff(page: Page): Finding[] {
  const { bodyStart, bodyEnd } = page.region;
  if (bodyEnd < 0) return [];
  const text = page.blocks.filter((block) => block.zone === 'body');
  const ends = text.slice(-LAST_PARAGRAPHS).filter((block) => block === text.at(-1) || !opensSection(page, block));
  const behind = page.blocks
    .slice(bodyEnd + 1, bodyEnd + 41)
    .filter((block) => block.text.length <= LONGEST_NOTE && standingOf(page, block) !== 'nowhere' && !opensSection(page, block));
  const above = page.blocks
    .slice(Math.max(0, bodyStart - 8), bodyStart + 2)
    .filter((block) => block.text.length <= LONGEST_NOTE && (isFromFeed(block.text) || KIND_OF_RELEASE.test(block.text)));
  const contacts = text.filter((block) => block.text === MAIL_TO && !ends.includes(block));
  const blocks = [...above, ...contacts, ...ends, ...behind].filter((block) => !(block.traits & OF_OTHERS) && !isPhotoCredit(block.text));
  return blocks.flatMap((block) => firstOf(block, page)).slice(0, 8);
}

/** Right below a subheading, with more of the text behind it: results, a box, an item of several; or below another article's linked headline. */
function opensSection({ blocks }: Page, { index, text, element }: Block): boolean {
  const above = blocks[index - 1];
  const isBelow = above !== undefined && (above.ownTraits & Trait.heading) !== 0 && above.element.parentElement === element.parentElement;
  return isBelow && (text.length > LONGEST_CREDIT || above.anchors.length > 0);
}

function firstOf(block: Block, page: Page): Finding[] {
  for (const signOff of signOffs) {
    const findings = signOff(block, page);
    if (findings.length > 0) return findings;
  }
  return [];
}

/** "… hatte sich das gewünscht. (urnerbote.test)": a sister's site in the bracket that closes the text. */
const HOST_BEHIND = /[.!?»”"] \(((?:[a-z\d-]{2,40}\.){1,2}[a-z]{2,4})\)$/;

function hostInBracket(block: Block, { region, domain }: Page): Finding[] {
  const host = block.index >= region.bodyEnd ? HOST_BEHIND.exec(block.text.slice(-60))?.[1] : undefined;
  return host && registrableDomain(host) !== null && registrableDomain(host) !== domain ? [issuer('closing-source', block, host, 0.9)] : [];
}

/** "Agenturen", "(con información de agencias)": agencies wrote it, or helped, and none is named. */
function unnamedAgencies(block: Block): Finding[] {
  return unnamedAgenciesIn(block.text) ? [findInText('agency-unnamed', block, UNNAMED, 0.5)] : [];
}
