import { isPersonName } from '../../agents/names/person-name.ts';
import { closeSpacedNames } from '../../agents/names/spaced-name.ts';
import type { Block } from '../../page/blocks.ts';
import { Trait } from '../../page/traits.ts';
import type { Page } from '../../page.ts';

const SIGNS = '[class*="author" i],[class*="writer" i],[class*="reporter" i]';
const MOST_ELEMENTS = 4;
/** A name of Han alone; of two signs it may be a section as well ("金融"), unless markup says that it signs. */
const HAN_NAME = /^[\u3400-\u9fff]{2,4}$/;
/** A line that has its own word for who signs needs no other. */
const LABELLED = /(?:作者|记者|記者|文|撰文|撰稿|编辑|編輯|责编|供稿)\s?[：:／/|]/;

/**
 * A line of the byline block with the word that its markup stands for: `<div class="author">方敏</div>` says "作者：方敏", and so does one
 * of several elements that share a line: `<span class="a_source">河湾日报</span><span class="a_author">方敏</span>`. Other lines come back as they are.
 */
export function signedLine(block: Block, line: string, { language }: Page): string {
  if (!(block.traits & Trait.byline) || block.zone !== 'byline' || !language?.startsWith('zh') || LABELLED.test(line)) return line;
  const names = hanNames(line);
  if (names.length > 0) return `作者：${names.join('、')}`;
  const named = [...block.element.querySelectorAll(SIGNS)]
    .slice(0, MOST_ELEMENTS)
    .map(({ textContent }) => (textContent ?? '').trim())
    .find((text) => isHanName(text) && block.text.includes(text));
  return named ? `作者：${named}` : line;
}

/** The names that a line holds and nothing else: "华清婉　谭　牧". */
function hanNames(line: string): string[] {
  const names = closeSpacedNames(line).split(/[ \u3000、]+/);
  return names.every(isHanName) ? names : [];
}

const isHanName = (text: string): boolean => HAN_NAME.test(text) && isPersonName(text, 'zh');
