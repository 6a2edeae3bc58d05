import type { Finding, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { addressIn } from '../wording/address-words.ts';
import { type AgencyCredit, agencyAtStart, agencyStatements, creditIn } from '../wording/agency-credit.ts';
import { dateOf } from '../wording/date-of.ts';
import { isName } from '../wording/is-name.ts';
import { nextLabel, noOrigin, noOriginBefore, originLabel } from '../wording/origin-labels.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { readSlot, type Slot } from '../wording/read-slot.ts';
import { type Standing, standingOf } from '../wording/stands.ts';
import { trimEndMarks, trimMarks } from '../wording/trim.ts';
import { findInText } from './finding.ts';

const LONGEST_LINE = 260;
const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LIST_LABEL = /^(?:sources|quellen|fuentes|fontes)$/iu;

interface Label {
  start: number;
  valueStart: number;
  words: string;
  isHan: boolean;
  isVia: boolean;
}

/**
 * Lines beside the text that label where it was taken from: "Source: …", "Quelle: …", "2016-12-09 来源：… 作者：…", "via …".
 * Credits for pictures and figures, empty values, lists of references and outbound notices are passed over.
 */
export function readOriginalSourceLine(page: Page): Finding[] {
  const findings: Finding[] = [];
  const isVietnamese = page.language?.startsWith('vi') === true;
  for (const block of page.blocks) {
    if (block.text.length > LONGEST_LINE || block.text.length < 4) continue;
    const isTheo = isVietnamese && block.text.length <= 60 && THEO.test(block.text);
    if (!isTheo && (!mayBeLabelled(block.text) || !originLabel.test(block.text))) continue;
    const standing = standingOf(page, block);
    if (standing !== 'note' || block.traits & (Trait.quotation | Trait.authorBio) || (block.zone === 'body' && block.traits & Trait.table))
      continue;
    findings.push(...(isTheo ? theoLine(page, block) : labelledIn(page, block, standing)));
    if (findings.length >= 6) break;
  }
  return findings;
}

/** "(Theo Báo Cảng)": Vietnamese sites sign so, without a colon, below what they took over. */
const THEO = /^\(?Theo (?=[\p{Lu}\d])[^.;:!?,]{2,48}\)?\.?$/u;

function theoLine(page: Page, block: Block): Finding[] {
  if (block.index < page.region.bodyEnd) return [];
  const valueStart = block.text.indexOf('Theo ') + 5;
  return readValue(page, block, { start: 0, valueStart, words: 'theo', isHan: false, isVia: false });
}

/** A colon, "via" or "h/t" stands in it, or ideographs, whose labels need none. */
function mayBeLabelled(text: string): boolean {
  return text.includes(':') || /[\u3041-\uffff]|via|h\/t/i.test(text);
}

function labelledIn(page: Page, block: Block, standing: Standing): Finding[] {
  const findings: Finding[] = [];
  let from = 0;
  for (let count = 0; count < 3 && from < block.text.length; count += 1) {
    const label = labelFrom(block, from);
    if (!label) break;
    from = label.valueStart;
    if (standing === 'note' && standsWell(block, label)) findings.push(...readValue(page, block, label));
  }
  return findings;
}

function labelFrom(block: Block, from: number): Label | null {
  const match = originLabel.exec(block.text.slice(from));
  if (!match) return null;
  const { latin, bare, han, close, box } = match.groups ?? {};
  const start = from + match.index;
  return {
    start,
    valueStart: start + match[0].length,
    words: latin ?? bare ?? han ?? close ?? box ?? '',
    isHan: (han ?? close ?? box) !== undefined,
    isVia: bare !== undefined,
  };
}

/** A label leads its line, or stands behind a date, a divider or a bracket; in ideographs also behind other labels. */
function standsWell(block: Block, label: Label): boolean {
  const before = block.text.slice(0, label.start);
  if (noOriginBefore.test(trimEndMarks(before, '-:').slice(-20))) return false;
  if (LIST_LABEL.test(label.words) && (block.anchors.length > 1 || block.text.includes(';'))) return false;
  if (before.trim() === '') return true;
  // "01:40 - Source: …" credits a video beside its length.
  if (/^\s?\d{1,2}:\d{2}\s?[-–]?\s?$/u.test(before) && !label.isHan) return false;
  if (label.isHan) return /[\s\d(（【[|｜:：，,。]$/u.test(before) && !/[。！？]\s?\p{Script=Han}{12,}/u.test(before);
  if (label.isVia) return false;
  return /[-–—|•·,;:/([\]»>]\s{0,2}$|\d{4}\s{0,2}$|\d{1,2}:\d{2}.{0,8}$/u.test(before) || (before.length <= 40 && block.zone === 'byline');
}

function readValue(page: Page, block: Block, label: Label): Finding[] {
  const limit = limitOf(block, label);
  const value = block.text.slice(label.valueStart, limit).trim();
  if (value.length < 2 || noOrigin.test(value.replace(/^[\s"'“„«《【]+/u, '')) || /^[\p{P}\s]*$/u.test(value)) return [];
  if (block.anchors.length === 0 && OF_FIGURES.test(value)) return [];
  const range = { start: label.start, end: Math.min(limit, label.valueStart + 160) };
  const agencies = agenciesOf(page, block, value, range);
  if (agencies.length > 0) return agencies;
  const slot = slotOf(page, block, label, limit, value);
  if (!slot) return [];
  const says: Statement = {
    about: 'origin',
    publisher: slot.publisher,
    relation: 'republished-from',
    url: slot.url,
    title: slot.title,
    date: slot.date,
  };
  return [findInText('original-source-line', block, says, weightOf(block, label, slot), range)];
}

function limitOf(block: Block, label: Label): number {
  const rest = block.text.slice(label.valueStart);
  const next = nextLabel.exec(rest);
  const another = originLabel.exec(rest.slice(1));
  return label.valueStart + Math.min(rest.length, next?.index ?? rest.length, another ? another.index + 1 : rest.length);
}

/** "Quelle: dpa", "Source: AP / Reuters", "Πηγή: ΑΠΕ 22/12/11-18:44", "Quelle: ntv.de, ino/dpa". */
function agenciesOf(page: Page, block: Block, value: string, range: { start: number; end: number }): Finding[] {
  const date = dateOf(page, value) ?? dateOf(page, block.text);
  const plain = trimMarks((value.split(/[\s,]\d/)[0] ?? '').replace(/综合$/, ''), '(),');
  const first = plain.split(/\s/u).length <= 3 ? agencyAtStart(plain) : null;
  const credit: AgencyCredit | null =
    creditIn(plain) ?? creditIn(plain.split(/,\s/u).slice(1).join(', ')) ?? (first ? { agencies: [first], share: 'copy' } : null);
  return credit ? agencyStatements(credit, date).map((says) => findInText('agency-source-line', block, says, 0.88, range)) : [];
}

/** "Source: County Statistics Office data, 2023" tells where figures are from. */
const OF_FIGURES = /[\s,](?:data|statistics|figures|survey|census|daten|données|datos|dati)(?:[\s,]|\.?$)/i;

function slotOf(page: Page, block: Block, label: Label, limit: number, value: string): Slot | null {
  // Several names with commas between, or behind a label that promises several, are references, not where the text is from.
  const isLinked = block.anchors.some((anchor) => anchor.start < limit && anchor.end > label.valueStart);
  if (!isLinked && (/,.{2,60},/u.test(value) || (LIST_LABEL.test(label.words) && /[,;/]|\s(?:and|und|y|e|&)\s/u.test(value)))) return null;
  const slot = readSlot(page, block, label.valueStart, limit);
  if (slot?.publisher && !HAN.test(value)) {
    // A label's value runs on to the end of its line: more than a name makes it a sentence.
    const rest = block.text.slice(slot.end, limit).replace(/[)\]”"»*_.,\s]+/gu, '');
    if (!isLinked && rest.length > 60) return null;
  }
  if (slot?.publisher) return { ...slot, publisher: { ...slot.publisher, name: withoutDesk(slot.publisher.name) } };
  if (slot) return slot;
  const bare = trimEndMarks(value, '.,;:)]');
  return !addressIn(bare) && isName(bare, !HAN.test(bare)) && bare.length <= 60
    ? { publisher: { name: withoutDesk(bare), url: null }, url: null, title: null, date: null, end: limit }
    : null;
}

/** "人民网-社会频道", "凤凰网综合", "佛山日报网络版" name an outlet with its desk. */
function withoutDesk(name: string): string {
  return HAN.test(name)
    ? name.replace(/[-－—–]\p{Script=Han}{1,10}(?:频道|頻道|版|网)?$|(?:综合|綜合|网络版|客户端|微信公众号|参与互动|举报)$/u, '') || name
    : name;
}

function weightOf(block: Block, label: Label, slot: Slot): number {
  // "來源：A，摘自：B": A passed on what B published.
  const isPassedOn = label.isHan && /[来來]源/.test(label.words) && /(?:摘|转|轉)自/.test(block.text.slice(label.valueStart));
  if (isPassedOn) return 0.5;
  if (label.isHan) return block.zone === 'byline' ? 0.85 : 0.8;
  if (slot.url) return slot.publisher ? 0.85 : 0.8;
  if (slot.publisher?.url) return 0.7;
  // "Via Harbour Post:" alone on its line is where the text is from; "h/t" only thanks.
  if (label.isVia)
    return label.start <= 1 && block.text.length <= 60 && !/^h/i.test(label.words) && isOutletLike(slot.publisher?.name ?? '') ? 0.6 : 0.45;
  // A line of its own right below the text, with one plain name, is most often meant for the text.
  const isOwnLine = label.start <= 1 && (block.zone === 'foot' || block.zone === 'byline' || block.zone === 'body');
  return isOwnLine && block.text.length <= 80 ? 0.62 : 0.5;
}
