import type { CreditRole } from './byline-words.ts';
import { roleBefore, roleOfLabel, roleOfPhrase } from './credit-roles.ts';
import { conjunction, cutTokens, phraseOf, type Token } from './credit-tokens.ts';
import { isGenreLabel, isTalkLabel } from './genre-words.ts';

/** A stretch of a credit line and the part it gives to those it names. `isMarked`: a word of the page says so ("By", "Text:"). */
export interface Credit {
  role: CreditRole;
  isMarked: boolean;
  /** The word that marks it opens titles as well ("Interview: …", "Opinion: …"): what follows must be names and nothing else. */
  opensTitles?: 'name' | 'known given name' | undefined;
  /** It names who put a text online, which is not who wrote it where the line names both. */
  isPosters?: boolean;
  /** It is a desk's own stamp, which names no author even alone. */
  isStamp?: boolean;
  text: string;
}

/** "Opiekunowie: Anna Wodna i Jan Lis. Zdjęcia: …": whoever they are, the line doesn't call them authors. */
const UNKNOWN_LABEL = /^\P{L}{0,3}\p{L}[\p{L} ]{1,29}\p{L}[:：]\s/u;
/** "Published By: Ada Winter": with its colon the desk's own stamp. */
const STAMPED = /^(?:published by|diterbitkan oleh|dipublikasikan oleh|diunggah oleh)\s?:/i;
const POSTER = /^(?:добав|опублик|размест|присл|дода|dod|zamie|přid|eingest|(?:add|post|publish|upload)ed by)/i;

interface Lead {
  role: CreditRole;
  start: number;
  end: number;
  opensTitles?: Credit['opensTitles'];
}

const longestPhrase = 6;

/** A label that ends at the colon: "Text und Foto:", "责任编辑：" even where a name runs into it. */
function leadAtColon(tokens: Token[], colon: number): Lead | null {
  const end = tokens[colon]?.end ?? 0;
  for (let length = 4; length > 0; length -= 1) {
    const words = tokens.slice(Math.max(0, colon - length), colon);
    if (words.length < length || words.some((token) => token.kind !== 'word')) continue;
    const phrase = phraseOf(words);
    const role = roleOfLabel(phrase) ?? roleOfPhrase(phrase);
    if (role) return pairedLead(tokens, { role, start: words[0]?.start ?? 0, end }, colon - length);
    const opensTitles = isTalkLabel(phrase) ? 'name' : isGenreLabel(phrase) ? 'known given name' : undefined;
    if (opensTitles) return { role: 'author', start: words[0]?.start ?? 0, end, opensTitles };
  }
  return labelRunInto(tokens[colon - 1], end);
}

/** "Text und Foto: A" makes A the author first. */
function pairedLead(tokens: Token[], lead: Lead, at: number): Lead {
  const other = tokens[at - 2];
  if (!other || !conjunction.test(tokens[at - 1]?.text.toLowerCase() ?? '')) return lead;
  const role = roleOfLabel(other.text.toLowerCase());
  return role ? { role, start: other.start, end: lead.end } : lead;
}

/** "图片编辑：", "值班编辑：": which one of several a label means. */
const KIND_OF_LABEL =
  /(?:图片|圖片|视频|視頻|值班|执行|執行|实习|實習|见习|見習|网络|網路|新媒体|栏目|本文|本期|特约|特約|助理|首席|美术|版面|技术|稿件|信息|文章|文字|责任|責任)$/;

function labelRunInto(word: Token | undefined, end: number): Lead | null {
  if (word?.kind !== 'word' || !/[\u3040-\u9fff\uac00-\ud7a3]$/.test(word.text)) return null;
  for (let length = Math.min(5, word.text.length - 1); length > 0; length -= 1) {
    const role = roleOfLabel(word.text.slice(-length));
    if (role) return { role, start: word.end - length - (KIND_OF_LABEL.exec(word.text.slice(0, -length))?.[0].length ?? 0), end };
  }
  return null;
}

/** "Автор Анна Морская", "AVTOR Anna Morska": the label's colon is left to its element. In German and English the word tells who somebody is. */
const isLabelOfName = (phrase: string, next: Token, language: string): boolean =>
  /^(?:(?:аўтар|автор|autor|avtor)\p{L}{0,3}|szerző|συντάκτης|yazar)$/u.test(phrase) &&
  /^[:\p{Lu}]/u.test(next.text) &&
  !/^(?:de|en)/.test(language);

/**
 * A phrase that begins here and stands before a name: "Posted by", "Von", "Übersetzt von", "作者 ". Right behind a name it has a capital,
 * and for authors several words: "By Ada Winter Photography by Boris Lund".
 */
function leadAt(tokens: Token[], at: number, language: string): Lead | null {
  const before = tokens[at - 1];
  const isHanMark = /^[\u3040-\u9fff]{1,4}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'mark';
  const isBehindName = before?.kind === 'word' && !/\d$/.test(before.text) && !isHanMark && !isHanPost(tokens, at);
  const hasCapital = /^[A-ZÀ-ÞА-Я]/.test(tokens[at]?.text ?? '');
  for (let length = longestPhrase; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    const next = tokens[at + length];
    if (words.length < length || next === undefined || /^[)）\]】]$/.test(next.text) || words.some((token) => token.kind !== 'word'))
      continue;
    // "Text und Foto: A" is one label, which ends at its colon.
    if (length === 1 && conjunction.test(next.text) && tokens[at + 3]?.kind === 'colon') continue;
    const isHanLabel = length === 1 && (isHanMark || /^[\u3040-\u9fff\uac00-\ud7a3]{2,}$/.test(words[0]?.text ?? ''));
    const role =
      roleBefore(words, language) ??
      (isHanLabel ? roleOfLabel(words[0]?.text ?? '') : isLabelOfName(phraseOf(words), next, language) ? 'author' : undefined);
    // "Jane Harbour as told to Tom Pike": in small letters several words tell others' parts, none the author's.
    if (isBehindName && !hasCapital && tokens[at]?.text !== 'with' && (length === 1 || role === 'author')) continue;
    if (!role || (length === 1 && isBehindName && (role === 'author' || !hasCapital || next.kind !== 'word'))) continue;
    return { role, start: words[0]?.start ?? 0, end: next.kind === 'colon' ? next.end : next.start };
  }
  return null;
}

/** "编辑 刘亮 校对 王小明", "文 田中美咲 写真 山本健": between two names a word of two signs that labels. */
function isHanPost(tokens: Token[], at: number): boolean {
  const [before, word, next] = tokens.slice(at - 1, at + 2);
  const isHan = (token: Token | undefined) => token?.kind === 'word' && /^[\u3040-\u9fff\uac00-\ud7a3]{2,6}$/.test(token.text);
  return isHan(before) && isHan(word) && isHan(next) && roleOfLabel(word?.text ?? '') !== undefined;
}

function findLeads(text: string, language: string): Lead[] {
  const tokens = cutTokens(text);
  const leads: Lead[] = [];
  tokens.forEach((token, at) => {
    const lead = token.kind === 'word' ? leadAt(tokens, at, language) : token.kind === 'colon' ? leadAtColon(tokens, at) : null;
    const last = leads.at(-1);
    if (lead && (!last || lead.start >= last.end)) leads.push(lead);
  });
  return leads;
}

/**
 * A credit line cut where its words change the part they speak of: "By A; translated by B", "Text: A Foto: B", "Autor: asl, Źródło: PAP".
 * What stands before the first such word comes first, unmarked, as the author's.
 */
export function cutCredits(text: string, language = ''): Credit[] {
  const leads = findLeads(text, language.slice(0, language.startsWith('fil') ? 3 : 2));
  const first = text.slice(0, leads[0]?.start ?? text.length);
  const credits: Credit[] =
    first.trim() && !(leads.length > 0 && UNKNOWN_LABEL.test(first)) ? [{ role: 'author', isMarked: false, text: first }] : [];
  leads.forEach((lead, index) => {
    const { role, opensTitles } = lead;
    const isStamp = STAMPED.test(text.slice(lead.start));
    const isPosters = isStamp || (role === 'author' && POSTER.test(text.slice(lead.start)));
    credits.push({
      role,
      isMarked: true,
      opensTitles,
      isPosters,
      isStamp,
      text: text.slice(lead.end, leads[index + 1]?.start ?? text.length),
    });
  });
  return credits;
}
