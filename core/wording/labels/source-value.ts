import { foldName } from '../../agents/fold-name.ts';
import { findDate } from '../../dates/date.ts';
import type { Block } from '../../page/blocks.ts';
import { seamBehind } from '../../page/line-with-seams.ts';
import type { Page } from '../../page.ts';
import { addressIn } from '../address-words.ts';
import { languagesOf } from '../date-of.ts';
import { isName } from '../is-name.ts';
import { isOutletLike } from '../outlet-like.ts';
import { isOwnName } from '../own-name.ts';
import { readSlot, type Slot } from '../read-slot.ts';
import { trimEndMarks } from '../trim.ts';
import { isMasthead } from './masthead-words.ts';
import { nextLabel, originLabel } from './origin-labels.ts';
import { isOwnDepartment } from './own-department.ts';
import { promisesSeveral, type SourceLabel } from './source-label.ts';

const HAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Where a label's value ends in its block: before the next label or the next element that runs into it, else with the block. */
export function endOfValue(block: Block, label: SourceLabel): number {
  const rest = block.text.slice(label.valueStart);
  const next = nextLabel.exec(rest);
  const another = originLabel.exec(rest.slice(1));
  const end = seamBehind(block, label.valueStart) - label.valueStart;
  return label.valueStart + Math.min(end, next?.index ?? rest.length, another ? another.index + 1 : rest.length);
}

const OF_FIGURES = /[\s,](?:data|statistics|figures|survey|census|daten|données|datos|dati)(?:[\s,]|\.?$)|(?:数据|數據)(?:$|[，,；;])/i;

/** "Source: County Statistics Office data, 2023" tells where figures are from. */
export function isOfFigures(value: string): boolean {
  return OF_FIGURES.test(value);
}

const OWN_WORK =
  /(?:^|\s)(?:own|research|calculations?|analysis|eigene|recherche\p{L}{0,2}|berechnung\p{L}{0,2}|elaboraci[óo]n|elaborazione|elaboração|cálculos|calculs)(?:\s|$)/iu;

/** "Źródło: inf. własna", "Fonte: própria". */
const OWN_ALONE =
  /^(?:inf(?:ormacja|\.)?\s?wł|własn|vlastn|saját|pr[oó]pri[aeo]|propi[ao](?:\s|$)|elabora(?:ción|ção|zione) pr[oó]p|kendi|власн|собств|(?:egen|eget|oma)\s)/i;
/** "来源：党委宣传部": an office without its house's name is the page's own. */
const OWN_OFFICE =
  /^(?:本[校院部局刊台]|学校|校|院|党委|党政|市委|县委|区委|集团|公司|综合|行政|机关){0,2}(?:办公室|宣传部|新闻中心|信息中心|编辑部|秘书处|教务处|学工处|科研处|研究生院|人事处|学生处|团委|工会|融媒体中心|记者站|辦公室|新聞中心|秘書處|編輯部)$/u;
/** What a text draws on, and no text itself. */
const DOCUMENT = /\s(?:statements?|filings?|documents?|interviews?|tweets?|website|court records?|mitteilungen|unterlagen|comunicados)$/i;

/** "Source: Ministry of Ports, Harbour Post research": the text's own work, alone or beside what it draws on. */
export function isOwnWork(page: Page, value: string): boolean {
  if (OWN_ALONE.test(value) || OWN_OFFICE.test(value) || isOwnDepartment(page, value) || isOwnPaper(page, value)) return true;
  const parts = value.split(/[,;/&]\s|\s(?:and|und|et|y|e|\+)\s/u);
  const isOwn = (part: string) =>
    isOwnName(page, { name: part, url: null }) || page.meta('og:site_name').some((name) => foldName(name) === foldName(part));
  return parts.length > 1 && parts.some((part) => OWN_WORK.test(part) || DOCUMENT.test(part) || isOwn(part));
}

const APPEARS_IN = /^The full article contains [\d,]{1,7} words and appears in (.{3,60}?) newspaper\.?$/;

/** "The full article contains 312 words and appears in Harbour Post newspaper": a group's site names the paper it belongs to. */
function isOwnPaper(page: Page, value: string): boolean {
  return page.blocks.some(({ text }) => foldName(APPEARS_IN.exec(text)?.[1] ?? '') === foldName(value));
}

/** Whom a label's value names; null for references, for sentences and for what names nobody. */
export function readSourceValue(page: Page, block: Block, label: SourceLabel, limit: number, value: string): Slot | null {
  // Several names with commas between, or behind a label that promises several, are references, not where the text is from.
  const isLinked = block.anchors.some((anchor) => anchor.start < limit && anchor.end > label.valueStart);
  if (
    !isLinked &&
    ((/,.{2,60},/u.test(value) && !isDatedOutlet(page, value)) || (promisesSeveral(label) && /[,;/]|\s(?:and|und|y|e|&)\s/u.test(value)))
  )
    return null;
  if (!isLinked && areTwoOutlets(value)) return null;
  // "Source: This article was published by Tide Watch": a notice of its own.
  if (/^(?:this|the above) \S{3,14} (?:was|is|has been) /i.test(value)) return null;
  // "Story credit: Ada Winter" tells who wrote it.
  if (/credits?$/i.test(label.words) && !isMasthead(value)) return null;
  const slot = readSlot(page, block, label.valueStart, limit);
  if (slot?.publisher && !HAN.test(value)) {
    // A label's value runs on to the end of its line: more than a name makes it a sentence.
    const rest = block.text.slice(slot.end, limit).replace(/[)\]”"»*_.,\s]+/gu, '');
    if (!isLinked && rest.length > 60) return null;
  }
  if (slot?.publisher) return { ...slot, publisher: { ...slot.publisher, name: withoutDesk(slot.publisher.name) } };
  if (slot) return slot;
  // "il manifesto, 10 de marzo de 2024".
  const bare = trimEndMarks(value.replace(/,\s(?:\d{1,2}|\p{L}{3,12})\s[^,]{1,24}\d{4}$/u, ''), '.,;:)]');
  return !addressIn(bare) && isName(bare, !HAN.test(bare)) && bare.length <= 60
    ? { publisher: { name: withoutDesk(bare.replace(KIND_BEFORE, '$1')), url: null }, url: null, title: null, date: null, end: limit }
    : null;
}

/** "газета «Вечерний Сосновск»": what it is stands in small letters before the marks. */
const KIND_BEFORE = /^\p{Ll}[\p{L}\s-]{2,24}\s[«„“"]([^«»„“”"]{2,60})[»”“"]?$/u;

/** "Harbour Post, May 3, 2024": the day's own comma parts no names. */
function isDatedOutlet(page: Page, value: string): boolean {
  const date = findDate(value, languagesOf(page));
  return date !== null && value.slice(date.end).trim() === '' && isOutletLike(trimEndMarks(value.slice(0, date.start), ' ,('));
}

/** "Harbour Post, Lantern Weekly": whom the text is gathered from. */
function areTwoOutlets(value: string): boolean {
  const parts = value.split(/,\s|\s?[;&]\s|\s(?:and|und|et|y|e|и|i)\s/u);
  return parts.length === 2 && parts.every((part) => part.includes(' ') && isOutletLike(part));
}

/** "นิตยสารชายฝั่ง ฉบับวันที่ 1 - 7 มีนาคม 2567": the printed issue. */
const THAI_ISSUE = 'ฉบับ';

/** "人民网-社会频道", "凤凰网综合", "佛山日报网络版" name an outlet with its desk. */
function withoutDesk(whole: string): string {
  const issue = whole.indexOf(THAI_ISSUE);
  const name = issue > 0 ? whole.slice(0, issue).trim() : whole;
  return HAN.test(name)
    ? name.replace(/[-－—–]\p{Script=Han}{1,10}(?:频道|頻道|版|网)?$|(?:综合|綜合|网络版|客户端|微信公众号|参与互动|举报)$/u, '') || name
    : name;
}
