import type { Block } from '../../page/blocks.ts';
import { isOutletLike } from '../outlet-like.ts';
import type { Slot } from '../read-slot.ts';
import { isMasthead } from './masthead-words.ts';
import type { SourceLabel } from './source-label.ts';

const COPIED =
  /original|исходник|первоисточник|tomado|матер[иі]ал|podstawie|αναδημο|asli|gốc|نقلا|[转轉]|転載|元記事|摘自|原载|原載|artikel|article|story|text|bài/i;

/** Whether a label itself says that the text is another's: "Original source", "Tomado de". */
export function saysCopied({ words }: SourceLabel): boolean {
  return COPIED.test(words);
}

/** How sure a label, its value and where it stands make that the text was taken from there. */
export function weightOf(block: Block, label: SourceLabel, slot: Slot, isOfAccount = false): number {
  // "來源：A，摘自：B": A passed on what B published.
  const isPassedOn = label.isHan && /[来來]源/.test(label.words) && /(?:摘|转|轉)自/.test(block.text.slice(label.valueStart));
  if (isPassedOn) return 0.5;
  // "来源：<a href="/profile/…">潮间带</a>": an account on this site, which may itself have taken it from elsewhere.
  if (label.isHan && isOfAccount) return 0.68;
  if (label.isHan) return block.zone === 'byline' ? 0.85 : 0.8;
  // "h/t" thanks for the pointer.
  if (/^h\/t/i.test(label.words)) return 0.4;
  if (slot.url) return slot.publisher ? 0.85 : 0.8;
  if (slot.publisher?.url) return 0.7;
  // "Via Harbour Post:" alone on its line is where the text is from.
  if (label.isVia) return label.start <= 1 && block.text.length <= 60 && isOutletLike(slot.publisher?.name ?? '') ? 0.6 : 0.45;
  // A line of its own right below the text, with one plain name, is most often meant for the text.
  if (isUnsure(block, label, slot)) return 0.5;
  const isBehindDate = block.zone === 'byline' && isNamedAsOutlet(block, label, slot);
  const isOwnLine = isBehindDate || (label.start <= 1 && (block.zone === 'foot' || block.zone === 'byline' || block.zone === 'body'));
  return isOwnLine && block.text.length <= 80 ? 0.62 : 0.5;
}

/** Capital and small letters: in other scripts a name shows by none of them what it is. */
const CASED = /^[^\p{Lo}\u10d0-\u10ff]*(?![\u10d0-\u10ff])[\p{Lu}\p{Ll}]/u;

/** "Source: Lakeford Airport": an unlinked name that no quotation marks and no word of the trade make an outlet's is whom the text draws on, as often as not. */
function isUnsure(block: Block, label: SourceLabel, slot: Slot): boolean {
  const { publisher, date } = slot;
  if (!publisher || date !== null || saysCopied(label) || label.words === 'SOURCE' || !CASED.test(publisher.name)) return false;
  return !isNamedAsOutlet(block, label, slot) && !/["“„«]|pressemitteilung/i.test(block.text.slice(label.valueStart));
}

/** Before the name its kind may stand, "Jornal do ▢". */
function isNamedAsOutlet({ text }: Block, { valueStart }: SourceLabel, { publisher, end }: Slot): boolean {
  const written = text.slice(valueStart, Math.min(end, valueStart + 80)).trim();
  return publisher !== null && (isMasthead(publisher.name) || isMasthead(written));
}
