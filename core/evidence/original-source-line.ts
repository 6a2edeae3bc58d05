import type { Finding, Statement } from '../model.ts';
import { isAuthorPage } from '../page/author-page.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { type BoxedLabel, boxedLabel, unlinkedCell } from '../wording/labels/boxed-label.ts';
import { isInCredits } from '../wording/labels/credit-table.ts';
import { firstPublicationIn } from '../wording/labels/first-publication.ts';
import { isOfLabelledStory } from '../wording/labels/labelled-story.ts';
import { isOfAPart } from '../wording/labels/of-a-part.ts';
import { originLabel } from '../wording/labels/origin-labels.ts';
import { labelFrom, mayBeLabelled, type SourceLabel, standsWell } from '../wording/labels/source-label.ts';
import { isInClosing, isInOpening, standingOf } from '../wording/stands.ts';
import { findInText } from './finding.ts';
import { hasLinkedSourceBox } from './markup/linked-source-box.ts';
import { readLabelledValue } from './source-lines/labelled-value.ts';

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
  return readLabelledValue(page, block, { start: 0, valueStart, words: 'theo', isHan: false, isVia: false });
}

/** Whose byline leads to a page on this site is on its staff, and drew on what the last line names. */
const isSignedByOwn = (page: Page): boolean =>
  page.blocks.some(({ zone, anchors }) => zone === 'byline' && anchors.some(({ href }) => isAuthorPage(href)));

const HAS_IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Magazines on the web open a text with a table: "ที่มา" in a cell, the printed issue in the next. */
const cellAbove = (page: Page, block: Block) => (block.zone === 'byline' ? unlinkedCell(page, block) : null);

const isVia = (words: string): boolean => /^(?:v[ií]a|h\/t)$/i.test(words);

function boxedIn(page: Page, block: Block, { words, valueStart }: BoxedLabel): Finding[] {
  return readLabelledValue(page, block, { start: 0, valueStart, words, isHan: HAS_IDEOGRAPH.test(words), isVia: isVia(words) });
}

function labelledIn(page: Page, block: Block): Finding[] {
  const findings: Finding[] = [];
  let from = 0;
  for (let count = 0; count < 3 && from < block.text.length; count += 1) {
    const label = labelFrom(block, from);
    if (!label) break;
    from = label.valueStart;
    if (standsWell(block, label) && isOfTongue(label, page)) findings.push(...readLabelledValue(page, block, label));
  }
  return findings;
}

/** "Font: Diari del Pla" is Catalan; elsewhere the word is of letters. */
function isOfTongue({ words }: SourceLabel, page: Page): boolean {
  return !/^fonts?$/i.test(words) || /^(?:ca|oc)/i.test(page.language ?? '');
}
