import { registrableDomain } from '../agents/domain.ts';
import { beginsWithGivenName } from '../agents/names/given-names.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import type { Finding, Statement } from '../model.ts';
import { isAuthorPage } from '../page/author-page.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { type AgencyCredit, agencyAtStart, agencyStatements, creditIn } from '../wording/agency-credit.ts';
import { dateOf } from '../wording/date-of.ts';
import { type BoxedLabel, boxedLabel, unlinkedCell } from '../wording/labels/boxed-label.ts';
import { isInCredits } from '../wording/labels/credit-table.ts';
import { isDeclaredAuthor } from '../wording/labels/declared-author.ts';
import { isDrawnOn } from '../wording/labels/drawn-on.ts';
import { firstPublicationIn } from '../wording/labels/first-publication.ts';
import { saysCopied, weightOf } from '../wording/labels/label-weight.ts';
import { isOfLabelledStory } from '../wording/labels/labelled-story.ts';
import { isOfAPart } from '../wording/labels/of-a-part.ts';
import { noOrigin, originLabel } from '../wording/labels/origin-labels.ts';
import { labelFrom, mayBeLabelled, type SourceLabel, standsWell } from '../wording/labels/source-label.ts';
import { endOfValue, isOfFigures, isOwnWork, readSourceValue } from '../wording/labels/source-value.ts';
import { isStatisticsOffice } from '../wording/labels/statistics-offices.ts';
import { isOwnName } from '../wording/own-name.ts';
import type { Slot } from '../wording/read-slot.ts';
import { isInClosing, isInOpening, standingOf } from '../wording/stands.ts';
import { trimMarks } from '../wording/trim.ts';
import { findInText } from './finding.ts';
import { picturedSource, signersBeside } from './markup/beside-source.ts';
import { hasLinkedSourceBox } from './markup/linked-source-box.ts';

const LONGEST_LINE = 260;

/**
 * Lines beside the text that label where it was taken from: "Source: …", "Quelle: …", "2016-12-09 来源：… 作者：…", "via …".
 * Credits for pictures and figures, empty values, lists of references and outbound notices are passed over.
 */
export function readOriginalSourceLine(page: Page): Finding[] {
  const findings: Finding[] = [];
  const passedOn: Finding[] = [];
  let isBoxed = false;
  const isVietnamese = page.language?.startsWith('vi') === true;
  for (const block of page.blocks) {
    if (block.text.length > LONGEST_LINE || block.text.length < 4) continue;
    findings.push(...firstPublication(page, block));
    const isTheo = isVietnamese && block.text.length <= 60 && THEO.test(block.text);
    const boxed = isTheo ? null : block.index > page.region.bodyEnd ? boxedLabel(page, block) : cellAbove(page, block);
    if (!isTheo && !boxed && (!mayBeLabelled(block.text) || !originLabel.test(block.text))) continue;
    if (standingOf(page, block) !== 'note' || isOfLabelledStory(page, block)) continue;
    if (block.traits & (Trait.quotation | Trait.authorBio) || (block.zone === 'body' && block.traits & Trait.table && !isInCredits(block)))
      continue;
    if (block.zone !== 'byline' && !isInCredits(block) && !isInOpening(page, block) && !isInClosing(page, block) && isOfAPart(page, block))
      continue;
    isBoxed ||= boxed !== null && !isVia(boxed.words);
    if (boxed) (isVia(boxed.words) ? passedOn : findings).push(...boxedIn(page, block, boxed));
    else findings.push(...(isTheo ? theoLine(page, block) : labelledIn(page, block)));
    if (findings.length >= 6) break;
  }
  // Where a box names the source, whoever that is, another's "via" tells who pointed to it.
  const heard =
    findings.length > 1 ? findings.map((finding) => (isStamp(page, finding) ? { ...finding, weight: 0.5 } : finding)) : findings;
  return isBoxed || heard.length > 0 ? [...heard, ...passedOn.map((finding) => ({ ...finding, weight: 0.4 }))] : passedOn;
}

/** "【来源：河湾融媒】" below "来源：河湾日报": portals stamp the account that put the text there. */
const isStamp = ({ blocks }: Page, { at }: Finding): boolean => /^【[来來]源[：:]/.test(blocks[at?.block ?? -1]?.text ?? '');

function firstPublication(page: Page, block: Block): Finding[] {
  const found = firstPublicationIn(page, block);
  if (!found || standingOf(page, block) !== 'note' || standingOf(page, found.block) !== 'note') return [];
  const { publisher, url, title, date, end } = found.slot;
  const says: Statement = { about: 'origin', publisher, relation: 'republished-from', url, title, date };
  return [findInText('original-source-line', found.block, says, 0.88, { start: 0, end: date ? found.block.text.length : end })];
}

/** "(Theo Báo Cảng)": Vietnamese sites sign so, without a colon, below what they took over. */
const THEO = /^\(?Theo (?=[\p{Lu}\d])[^.;:!?,]{2,48}\)?\.?$/u;

function theoLine(page: Page, block: Block): Finding[] {
  if (block.index < page.region.bodyEnd || isSignedByOwn(page) || hasLinkedSourceBox(page)) return [];
  const valueStart = block.text.indexOf('Theo ') + 5;
  return readValue(page, block, { start: 0, valueStart, words: 'theo', isHan: false, isVia: false });
}

/** Whose byline leads to a page on this site is on its staff, and drew on what the last line names. */
const isSignedByOwn = (page: Page): boolean =>
  page.blocks.some(({ zone, anchors }) => zone === 'byline' && anchors.some(({ href }) => isAuthorPage(href)));

const HAS_IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Magazines on the web open a text with a table: "ที่มา" in a cell, the printed issue in the next. */
const cellAbove = (page: Page, block: Block) => (block.zone === 'byline' ? unlinkedCell(page, block) : null);

const isVia = (words: string): boolean => /^(?:v[ií]a|h\/t)$/i.test(words);

function boxedIn(page: Page, block: Block, { words, valueStart }: BoxedLabel): Finding[] {
  return readValue(page, block, { start: 0, valueStart, words, isHan: HAS_IDEOGRAPH.test(words), isVia: isVia(words) });
}

function labelledIn(page: Page, block: Block): Finding[] {
  const findings: Finding[] = [];
  let from = 0;
  for (let count = 0; count < 3 && from < block.text.length; count += 1) {
    const label = labelFrom(block, from);
    if (!label) break;
    from = label.valueStart;
    if (standsWell(block, label) && isOfTongue(label, page)) findings.push(...readValue(page, block, label));
  }
  return findings;
}

/** "Font: Diari del Pla" is Catalan; elsewhere the word is of letters. */
function isOfTongue({ words }: SourceLabel, page: Page): boolean {
  return !/^fonts?$/i.test(words) || /^(?:ca|oc)/i.test(page.language ?? '');
}

function readValue(page: Page, block: Block, label: SourceLabel): Finding[] {
  const limit = endOfValue(block, label);
  const value = block.text.slice(label.valueStart, limit).trim();
  if (value === '' && label.isHan) return picturedSource(page, block, label);
  if (value.length < 2 || noOrigin.test(value.replace(/^[\s"'“„«《【]+/u, '')) || /^[\p{P}\s]*$/u.test(value)) return [];
  if (block.anchors.length === 0 && (isOfFigures(value) || isOwnWork(page, value))) return [];
  if (isStatisticsOffice(trimMarks(value, '().'), page.language)) return [];
  const range = { start: label.start, end: Math.min(limit, label.valueStart + 160) };
  const agencies = agenciesOf(page, block, value, range);
  const slot = agencies.length === 0 || label.isHan ? readSourceValue(page, block, label, limit, value) : null;
  // "来源：<a href="http://…/4301022.shtml">中国新闻网</a>": the agency's own article is linked.
  if (agencies.length > 0 && !slot?.url) return agencies;
  if (!slot || isOwnName(page, slot.publisher)) return [];
  const isAuthor = isDeclaredAuthor(page, slot);
  if (!isAuthor && (drawsOn(page, block, value, label, slot) || isCitedInText(page, slot.url))) return [];
  const says: Statement = {
    about: 'origin',
    publisher: slot.publisher && isAuthor ? { name: slot.publisher.name, url: null } : slot.publisher,
    relation: 'republished-from',
    url: isOnOwnSite(page, slot.url) ? null : slot.url,
    title: slot.title,
    date: slot.date ?? dayBelow(page, block),
  };
  return [
    findInText(
      'original-source-line',
      block,
      says,
      isAuthor ? 0.8 : weightOf(block, label, slot, isOnOwnSite(page, slot.publisher?.url ?? null)),
      range,
    ),
    ...carriedAuthor(block, slot, limit, page),
    ...signersBeside(page, block),
  ];
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
  return [findInText('author-carried', block, { about: 'author', role: 'author', parties: [{ name, type: 'person', url: null }] }, 0.7)];
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
