import { nameAgency } from '../../agents/agency.ts';
import type { Finding, Statement } from '../../model.ts';
import type { Block } from '../../page/blocks.ts';
import type { Page } from '../../page.ts';
import { isName } from '../../wording/is-name.ts';
import { isOutletLike } from '../../wording/outlet-like.ts';
import { findInText } from '../finding.ts';
import { sayAgency, sayOrigin } from '../say.ts';

const SIGNAL = 'header-line';

/** "http://www.langhua.test 2003年07月08日09:12 津门晚报": portals of the mainland name the paper behind the time, without a word for it. */
const TIME_THEN_PAPER =
  /(?:^|\s)\d{4}[年-]\d{1,2}[月-]\d{1,2}日?\s?\d{1,2}:\d{2}(?::\d{2})?\s([\u3400-\u9fff]{1,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|青年报|周刊|周报|日報|晚報))$/;
/** "2024/05/03 11:12 河岸新聞": portals of Japan do so too. */
const TIME_THEN_OUTLET =
  /^\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?\s?(?:\d{1,2}[:時]\d{2}分?\s)?([\u3040-\u30ff\u3400-\u9fffA-Za-z]{2,14}(?:新聞|通信|放送|テレビ|ニュース|日報|タイムズ|タイムス|オンライン))$/;
/** "5/3(金) 11:12 配信" on a line of its own. */
export const FEED_TIME = /^\d{1,2}\/\d{1,2}\s?[(（][月火水木金土日][)）]\s?\d{1,2}:\d{2}\s?配信$/u;
/** "CNET Japan 3/9(木) 18:45配信", "配信元：河岸新聞": the partner whose feed a portal shows. */
const FEED = [/^(.{2,30}?)\s?\d{1,2}\/\d{1,2}\s?[(（][月火水木金土日][)）]\s?\d{1,2}:\d{2}\s?配信/u, /配信(?:元)?[：:]?\s?(.{2,24}?)$/u];

const from = (name: string, relation: 'republished-from' | 'syndicated-from'): Statement => sayOrigin({ name, url: null }, relation);

/** The line above the text by which portals of East Asia name whose article they show, beside the time and without a word for it; null: it is none. */
export function readFeedLine(block: Block, page: Page): Finding | null {
  return outletBehind(block) ?? outletBeside(block, page) ?? partnerIn(block);
}

function outletBehind(block: Block): Finding | null {
  const name = (TIME_THEN_PAPER.exec(block.text) ?? TIME_THEN_OUTLET.exec(block.text))?.[1];
  if (!name) return null;
  return findInText(SIGNAL, block, from(name, 'republished-from'), 0.8, { start: block.text.length - name.length, end: block.text.length });
}

function outletBeside({ index, zone, text }: Block, { blocks }: Page): Finding | null {
  if (!FEED_TIME.test(text)) return null;
  const outlet = [blocks[index + 1], blocks[index - 1]].find(
    (block) => block?.zone === zone && isOutletLike(block.text) && block.text.length <= 24,
  );
  if (!outlet || nameAgency(outlet.text)) return null;
  return findInText(SIGNAL, outlet, from(outlet.text, 'syndicated-from'), 0.85);
}

function partnerIn(block: Block): Finding | null {
  const name = FEED.map((pattern) => pattern.exec(block.text)?.[1]).find((partner) => partner !== undefined);
  if (!name || !isName(name, true)) return null;
  const agency = nameAgency(name);
  const says = agency ? sayAgency(agency.name) : from(name, 'syndicated-from');
  return findInText(SIGNAL, block, says, 0.85);
}
