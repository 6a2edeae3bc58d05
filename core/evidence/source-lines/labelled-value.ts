import { registrableDomain } from '../../agents/domain.ts';
import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isPersonName } from '../../agents/names/person-name.ts';
import type { Finding, Mention, Statement } from '../../model.ts';
import { isAuthorPage } from '../../page/author-page.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { type AgencyCredit, agencyAtStart, agencyStatements, creditIn } from '../../wording/agency-credit.ts';
import { dateOf } from '../../wording/date-of.ts';
import { isDeclaredAuthor } from '../../wording/labels/declared-author.ts';
import { isDrawnOn } from '../../wording/labels/drawn-on.ts';
import { saysCopied, weightOf } from '../../wording/labels/label-weight.ts';
import { noOrigin } from '../../wording/labels/origin-labels.ts';
import type { SourceLabel } from '../../wording/labels/source-label.ts';
import { endOfValue, isOfFigures, isOwnWork, readSourceValue } from '../../wording/labels/source-value.ts';
import { isStatisticsOffice } from '../../wording/labels/statistics-offices.ts';
import { isOwnName } from '../../wording/own-name.ts';
import type { Slot } from '../../wording/read-slot.ts';
import { trimMarks } from '../../wording/trim.ts';
import { findInText } from '../finding.ts';
import { picturedSource, signersBeside } from '../markup/beside-source.ts';
import { sayAuthors } from '../say.ts';

/** Where the text was taken, by what stands behind the label of a line; nothing where it names a figure's source, this outlet, or what a report draws on. */
export function readLabelledValue(page: Page, block: Block, label: SourceLabel): Finding[] {
  const limit = endOfValue(block, label);
  const value = block.text.slice(label.valueStart, limit).trim();
  if (value === '' && label.isHan) return picturedSource(page, block, label);
  if (saysNothing(value) || isOfFigure(page, block, value)) return [];
  const range = { start: label.start, end: Math.min(limit, label.valueStart + 160) };
  const agencies = agenciesOf(page, block, value, range);
  const slot = agencies.length === 0 || label.isHan ? readSourceValue(page, block, label, limit, value) : null;
  // "来源：<a href="http://…/4301022.shtml">中国新闻网</a>": the agency's own article is linked.
  if (agencies.length > 0 && !slot?.url) return agencies;
  if (!slot || isOwnName(page, slot.publisher)) return [];
  if (isOwnWriter(page, slot))
    return [findInText('byline', block, sayAuthors([{ ...(slot.publisher as Mention), type: 'person' }]), 0.7, range)];
  const isAuthor = isDeclaredAuthor(page, slot);
  if (!isAuthor && (drawsOn(page, block, value, label, slot) || isCitedInText(page, slot.url))) return [];
  const weight =
    isAuthor || (block.anchors.length === 0 && isRelease(page))
      ? 0.8
      : weightOf(block, label, slot, isOnOwnSite(page, slot.publisher?.url ?? null));
  return [
    findInText('original-source-line', block, originIn(page, block, slot, isAuthor), weight, range),
    ...carriedAuthor(block, slot, limit, page),
    ...signersBeside(page, block),
  ];
}

/** "Source: <a href="/author/adawinter">Ada Winter</a>": platforms label so who sent in what they show first. */
function isOwnWriter(page: Page, { publisher }: Slot): boolean {
  const url = publisher?.url ?? null;
  return isOnOwnSite(page, url) && isAuthorPage(url ?? '') && isPersonName(publisher?.name ?? '', page.language ?? '');
}

const saysNothing = (value: string): boolean =>
  value.length < 2 || noOrigin.test(value.replace(/^[\s"'“„«《【]+/u, '')) || /^[\p{P}\s]*$/u.test(value);

function isOfFigure(page: Page, block: Block, value: string): boolean {
  if (block.anchors.length === 0 && (isOfFigures(value) || isOwnWork(page, value))) return true;
  return isStatisticsOffice(trimMarks(value, '().'), page.language);
}

function originIn(page: Page, block: Block, { publisher, url, title, date }: Slot, isAuthor: boolean): Statement {
  return {
    about: 'origin',
    publisher: publisher && isAuthor ? { name: publisher.name, url: null } : publisher,
    relation: 'republished-from',
    url: isOnOwnSite(page, url) ? null : url,
    title,
    date: date ?? dayBelow(page, block),
  };
}

/** A longer paragraph is the text itself. */
const LONGEST_SOURCE = 120;

/** A report of the page's own links what it draws on where it cites it, "Selon <a>The Voltage</a>, …", and once more below; a copy does not cite itself. */
function isCitedInText(page: Page, url: string | null): boolean {
  return (
    url !== null &&
    page.blocks.some(
      (block) =>
        block.zone === 'body' && block.text.length > LONGEST_SOURCE && block.anchors.some(({ href }) => page.resolve(href) === url),
    )
  );
}

/** "Fecha de publicación del artículo original: 02/02/2018", in the line below the source. */
function dayBelow(page: Page, { index }: Block): string | null {
  const below = page.blocks[index + 1]?.text ?? '';
  return below.length < 90 && ORIGINAL_DAY.test(below) ? dateOf(page, below) : null;
}

const ORIGINAL_DAY = /^(?:(?:publication )?date|fecha|data|datum|erscheinungsdatum)\s[^:]{0,40}original[^:]{0,20}:\s?\d/iu;

/** "Source : <a>Marsh Quarterly</a>, Ada Winter, 11-02-2019": who is named between a linked outlet and its day wrote it. */
function carriedAuthor(block: Block, { end, date }: Slot, limit: number, { language }: Page): Finding[] {
  const isLinked = block.anchors.some((anchor) => anchor.end === end);
  const name = isLinked && date !== null ? BEHIND_OUTLET.exec(block.text.slice(end, limit))?.groups?.['name'] : undefined;
  if (!name || !beginsWithGivenName(name) || !isPersonName(name, language ?? '')) return [];
  return [findInText('author-carried', block, sayAuthors([{ name, type: 'person', url: null }]), 0.7)];
}

const BEHIND_OUTLET = /^,\s(?:par |por |di |by |von )?(?<name>\p{Lu}[^\d,;:()]{4,40}),?\s\(?(?:le |el |il |am |on )?\d/u;

/** "Source: <a href="/organization/tidal-relief">Tidal Relief</a>": a page on this site about the outlet, not the original's. */
const isOnOwnSite = (page: Page, url: string | null): boolean => url !== null && registrableDomain(url) === page.domain;

/** Chinese sites name so the offices whose announcements they run whole. */
const OF_OFFICES = /[来來]源|信源|稿源|[转轉]|摘自|原[载載]|[来來]自|转载|出[处處]/u;

function drawsOn(page: Page, block: Block, value: string, label: SourceLabel, { publisher, url }: Slot): boolean {
  if (OF_OFFICES.test(label.words)) return false;
  return isDrawnOn({
    value,
    name: publisher?.name ?? value,
    url: url ?? publisher?.url ?? null,
    // "SOURCE: Harbour Works plc" closes a release that is run whole, "Source: …" one with the mark of a wire for releases.
    saysCopied: saysCopied(label) || (block.anchors.length === 0 && (label.words === 'SOURCE' || isRelease(page))),
  });
}

/** "PORT ELDER, Aug. 14, 2023 (GLOBE NEWSWIRE) --" opens a release, and its last line tells whose it is. */
const isRelease = ({ blocks, region }: Page): boolean =>
  /newswire|business wire/i.test((blocks[region.bodyStart]?.text ?? '').slice(0, 120));

/** "Quelle: dpa", "Source: AP / Reuters", "Πηγή: ΑΠΕ 22/12/11-18:44", "Quelle: ntv.de, ino/dpa". */
function agenciesOf(page: Page, block: Block, value: string, range: { start: number; end: number }): Finding[] {
  const date = dateOf(page, value) ?? dateOf(page, block.text);
  const plain = trimMarks((value.split(/[\s,]\d/)[0] ?? '').replace(/综合$/, ''), '(),');
  const first = plain.split(/\s/u).length <= 3 ? agencyAtStart(plain) : null;
  const credit: AgencyCredit | null =
    creditIn(plain) ?? creditIn(plain.split(/,\s/u).slice(1).join(', ')) ?? (first ? { agencies: [first], share: 'copy' } : null);
  return credit ? agencyStatements(credit, date).map((says) => findInText('agency-source-line', block, says, 0.88, range)) : [];
}
