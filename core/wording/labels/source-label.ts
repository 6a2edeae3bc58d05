import type { Block } from '../../page/blocks.ts';
import { trimEndMarks } from '../trim.ts';
import { labelAlone, noOriginBefore, originLabel } from './origin-labels.ts';

const ON_NETWORK = /\son (?:twitter|mastodon|facebook|linkedin|bluesky|reddit)\W*$/i;
const LIST_LABEL = /^(?:sources|quellen|fuentes|fontes)$/i;

/** Where a label stands in a block and where its value begins: "Source: ▢". */
export interface SourceLabel {
  start: number;
  valueStart: number;
  words: string;
  isHan: boolean;
  isVia: boolean;
}

/** A colon, "via" or "h/t" stands in it, or ideographs, whose labels need none. */
export function mayBeLabelled(text: string): boolean {
  return text.includes(':') || /[՝៖]/.test(text) || /[\u3041-\uffff]|v[ií]a|h\/t/i.test(text);
}

/** The next label from a place on; null where none follows. */
export function labelFrom(block: Block, from: number): SourceLabel | null {
  const match = originLabel.exec(block.text.slice(from));
  if (!match) return null;
  const { latin, bare, han, close, box } = match.groups ?? {};
  const start = from + match.index;
  return {
    start,
    valueStart: start + match[0].length,
    words: latin ?? bare ?? (han ?? close ?? box ?? '').replace(/\s/g, ''),
    isHan: (han ?? close ?? box) !== undefined,
    isVia: bare !== undefined,
  };
}

/** "Sources: …" heads a list of references. */
export function promisesSeveral(label: SourceLabel): boolean {
  return LIST_LABEL.test(label.words);
}

/** A label leads its line, or stands behind a date, a divider or a bracket; in ideographs also behind other labels. */
export function standsWell(block: Block, label: SourceLabel): boolean {
  const before = block.text.slice(0, label.start);
  if (noOriginBefore.test(trimEndMarks(before, '-:').slice(-20))) return false;
  if (promisesSeveral(label) && (block.anchors.length > 1 || block.text.includes(';'))) return false;
  // "来自：" is said of a phone or a place as well: of a text it is said by the headline.
  if (/^[来來]自$/.test(label.words) && block.zone !== 'byline') return false;
  // "Haber Kaynağı" heads the box, "Kaynak: …" stands in it.
  if (before.trim() === '' || labelAlone.test(trimEndMarks(before, ' :'))) return true;
  // "01:40 - Source: …" credits a video beside its length.
  if (/^\s?\d{1,2}:\d{2}\s?[-–]?\s?$/u.test(before) && !label.isHan) return false;
  if (label.isHan)
    return /(?:[\s\d(（【[|｜:：，,。]|阅读|閱讀|评论|評論|浏览|次)$/u.test(before) && !/[。！？]\s?\p{Script=Han}{12,}/u.test(before);
  // "(Via Ada Winter on Twitter)" thanks for a tip.
  if (label.isVia && ON_NETWORK.test(block.text)) return false;
  // "(Via Harbour Post)".
  if (label.isVia) return before.trim() === '(' && block.text.trimEnd().endsWith(')');
  return (
    /[-–—|•·,;:/([\]»>]\s{0,2}$|\d{4}\s{0,2}$|\d{1,2}:\d{2}.{0,8}$/u.test(before) ||
    (block.zone === 'byline' && (before.length <= 40 || opensElement(block, label)))
  );
}

/** `<span>Editör: …</span> <span>Kaynak: …</span>`: an element of the line begins with the label. */
function opensElement({ element }: Block, { words }: SourceLabel): boolean {
  return [...element.querySelectorAll('span,li,div,p,b,strong,em,small,td')].slice(0, 30).some((part) => {
    const text = (part.textContent ?? '').trim();
    return text.length < 80 && text.startsWith(words) && /^\s{0,2}[:：]/.test(text.slice(words.length));
  });
}
