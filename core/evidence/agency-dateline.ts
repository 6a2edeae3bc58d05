import { nameAgency } from '../agents/agency.ts';
import type { Finding, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { isArticleAddress } from '../wording/address-words.ts';
import { type AgencyCredit, agencyStatements } from '../wording/agency-credit.ts';
import { dateOf } from '../wording/date-of.ts';
import { bracketed } from '../wording/datelines/bracketed.ts';
import type { Dateline } from '../wording/datelines/dateline.ts';
import { ideographic } from '../wording/datelines/ideographic.ts';
import { behindDay, behindPlace, dashed, opened, placeAlone, slashed, slashedAgency } from '../wording/datelines/marked.ts';
import { ownReport } from '../wording/datelines/own-report.ts';
import { persian } from '../wording/datelines/persian.ts';
import { quoted } from '../wording/datelines/quoted.ts';
import { isOwnCallSign, isOwnName } from '../wording/own-name.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { findInText } from './finding.ts';

const WEIGHT = 0.92;
const LEAD = 160;
const MOST_PARAGRAPHS = 3;

/**
 * Datelines that open the text: "GENEVA (Northern Wire) — The lake…". The bracket names whose report it is: an agency, or the outlet
 * that shares it. Own datelines are reported too; the fold knows the site.
 */
export function readAgencyDateline(page: Page): Finding[] {
  for (const block of leadsOf(page)) {
    const lead = block.text.slice(0, LEAD);
    const line =
      bracketed(lead) ??
      slashed(lead) ??
      slashedAgency(lead) ??
      dashed(lead) ??
      behindPlace(lead) ??
      opened(lead) ??
      behindDay(lead) ??
      placeAlone(lead) ??
      ideographic(lead) ??
      ownReport(lead, page.meta('og:site_name')) ??
      persian(lead) ??
      quoted(page, block);
    if (line) return findings(page, block, line);
  }
  return [];
}

/** The first paragraphs, and the lines just above them: a short dateline may stand alone. */
function leadsOf(page: Page): Block[] {
  const { bodyStart, headline } = page.region;
  if (bodyStart < 0) return [];
  const from = Math.max(0, headline, bodyStart - 6);
  const above = page.blocks.slice(from, bodyStart).filter((block) => block.zone === 'byline');
  const first = page.blocks.slice(bodyStart, bodyStart + 12).filter((block) => block.zone === 'body');
  return [...first.slice(0, MOST_PARAGRAPHS), ...above].filter(
    ({ traits, text }) => !(traits & (Trait.caption | Trait.related | Trait.hidden | Trait.nav)) && !isPhotoCredit(text),
  );
}

function findings(page: Page, block: Block, line: Dateline): Finding[] {
  const date = dateOf(page, block.text.slice(0, line.end));
  const range = { start: 0, end: line.end };
  if (line.credit)
    return agencyStatements(atItsPlace(line.credit, block.text.slice(0, line.end)), date).map((says) =>
      findInText('agency-dateline', block, says, WEIGHT, range),
    );
  if (isOwnCallSign(page, line.outlet ?? '') || isOwnName(page, { name: line.outlet ?? '', url: line.url ?? null })) return [];
  const url = isArticleAddress(line.url ?? null) ? (line.url as string) : null;
  const says: Statement = {
    about: 'origin',
    publisher: { name: line.outlet as string, url: url ? null : (line.url ?? null) },
    relation: line.url ? 'republished-from' : 'syndicated-from',
    url,
    title: null,
    date,
  };
  return [findInText('outlet-dateline', block, says, line.url ? 0.85 : 0.75, range)];
}

/** Agencies that sign with another's letters: the place tells them apart. */
const NAMESAKES: Record<string, { place: RegExp; name: string }> = {
  'aps.dz': {
    place: /Dakar|Thiès|Saint-Louis|Kaolack|Ziguinchor|Touba|Louga|Kolda|Tambacounda|Diourbel|Fatick|Matam/i,
    name: 'Agence de Presse Sénégalaise',
  },
};

function atItsPlace(credit: AgencyCredit, words: string): AgencyCredit {
  const agencies = credit.agencies.map((agency) => {
    const namesake = NAMESAKES[agency.domain];
    return (namesake?.place.test(words) && nameAgency(namesake.name)) || agency;
  });
  return { ...credit, agencies };
}
