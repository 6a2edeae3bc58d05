import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { trimEndMarks } from '../trim.ts';
import { isMasthead } from './masthead-words.ts';
import { labelAlone } from './origin-labels.ts';

const LONGEST_LABEL = 30;
const LONGEST_VALUE = 80;

/** A label that markup sets apart from the one link it stands before: which words, and where in the block the link begins. */
export interface BoxedLabel {
  words: string;
  valueStart: number;
}

/**
 * "<span>KAYNAK</span> <span>Ova Postası</span>": the label in an element of its own, and behind it a name that nothing links. Null where that
 * is not written as outlets' names are.
 */
function unlinkedBox({ element, text }: Block): BoxedLabel | null {
  const words = element.firstElementChild?.textContent?.trim() ?? '';
  if (text.length > LONGEST_VALUE || !isLabel(words) || /[:：]$/.test(words) || !text.startsWith(words)) return null;
  const value = text.slice(words.length).trimStart();
  return isMasthead(value) && /^[\p{Lu}\p{Lo}]/u.test(value) ? { words, valueStart: text.length - value.length } : null;
}

const BARE =
  /^(?<words>nguồn|sumber|kaynak|forrás|ที่มา|источник|джерело|извор|крыніца)\s(?:[—–-]\s)?[«“„"]?(?!ภาพ|รูป|คลิป|ข้อมูล|foto|gambar|ảnh|video|фото|kép)(?<value>[\p{Lu}\p{Lo}][^\d.!?:]{1,58}?)[»”“"]?\.?$/iu;

/** "Nguồn Báo Bến Cảng", "Источник — «Вестник гавани»": the label opens a line of its own without a colon, and nothing but an outlet's name follows. */
function bareLabel({ text }: Block): BoxedLabel | null {
  const { words = '', value = '' } = BARE.exec(text)?.groups ?? {};
  const isCaseless = /^\p{Lo}/u.test(value);
  const isName = isCaseless || (/^\p{Lu}/u.test(value) && value.includes(' '));
  return value.length > 5 && isName && isMasthead(value) ? { words, valueStart: text.indexOf(value, words.length) } : null;
}

/** `<div class="field-label">Fuente:</div><div class="field-item">https://…</div>`: an address in any element below its label. */
const ADDRESS = /^https?:\/\/\S{6,200}$/;

/** `<td>ที่มา</td><td>หนังสือพิมพ์ชายฝั่ง</td>`, `<dt>Kaynak</dt><dd>Ova Postası</dd>`: the label in the cell before. */
export function unlinkedCell({ blocks }: Page, { element, text, index, zone }: Block): BoxedLabel | null {
  const above = blocks[index - 1];
  const isAddress = ADDRESS.test(text);
  const isCell =
    (isAddress || /^(?:td|dd)$/.test(element.localName)) && above?.element === element.previousElementSibling && above.zone === zone;
  if (!isCell || (!isAddress && text.length > LONGEST_VALUE) || !isLabel(above.text)) return null;
  return isAddress || isMasthead(text) ? { words: above.text, valueStart: 0 } : null;
}

/**
 * Themes show where a text is from in a box, without a colon: `<span>SOURCE</span><a>Harbour Post</a>`, `<div>المصدر</div><span><a>…</a></span>`.
 * Null where several links follow: that is a list of references.
 */
export function boxedLabel(page: Page, block: Block): BoxedLabel | null {
  const [anchor, another] = block.anchors;
  if (!anchor) return unlinkedBox(block) ?? unlinkedCell(page, block) ?? bareLabel(block);
  if (another || block.text.length > LONGEST_VALUE + LONGEST_LABEL || block.text.slice(anchor.end).trim() !== '') return null;
  const before = block.text.slice(0, anchor.start).trim();
  // With a colon it is a line like others, unless the colon opens the next cell: "Sumber", ": Harbour Post".
  if (/.[:：]$/.test(before)) return null;
  const words = /^[:：]?$/.test(before) ? wordsAbove(page, block) : before;
  return words !== null && isLabel(words) ? { words, valueStart: anchor.start } : null;
}

function wordsAbove(page: Page, block: Block): string | null {
  const above = page.blocks[block.index - 1];
  const below = page.blocks[block.index + 1];
  if (!above || above.zone !== block.zone || above.linked > 0 || isAlike(block, below)) return null;
  return above.text;
}

/** Whether the block below is one more link of the same list. */
function isAlike({ element }: Block, below: Block | undefined): boolean {
  return below !== undefined && below.linked >= below.text.length && below.element.parentElement === element.parentElement;
}

const isLabel = (words: string): boolean => words.length <= LONGEST_LABEL && labelAlone.test(trimEndMarks(words.trim(), ' :：—–-'));
