import type { FoundDate } from '../dates/date.ts';
import { hasFigure } from '../dates/date-words.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { leadLines } from '../page/lead-lines.ts';
import { lineWithSeams } from '../page/line-with-seams.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { lowerOf } from '../rights/phrase-list.ts';
import { findOwnDate } from '../wording/date-of.ts';
import { looseCue } from '../wording/notices/loose-cue.ts';
import { findInText } from './finding.ts';

/** Words beside the date of a later change. */
export const UPDATED =
  /(?<!\p{L})(?:updated?(?!\p{L})|modifi(?:ed|é|cat)|ultima modifica|edited|geändert|mise? à jour|a[ck]?tuali[sz]|actualitza|aggiorna(?:to|mento)|bijgewerkt|gewijzigd|uppdatera|op(?:ge)?date|oppdater|päivitetty|güncelle|diperbarui|uppfært|uuendatud|muudetud|papildināts|atjau(?:nots|ninats)|atnaujinta|posodobljeno|zadnja izmjena|frissítve|módosítva|eguneratua|bywerk|kemas ?kini)|ažurirano|përditësuar|cập nhật|обновлен|обновен|изменен|оновлено|ажурирано|ενημερώ|更新|수정|تحديث|עודכן|अपडेट|হালনাগাদ|আপডেট|به‌?روز|ปรับปรุง|อัปเดต/iu;

/** "July 10, 2012 -- Updated 0027 GMT": the hour of the change stands behind the day. */
const UPDATED_AT = /^ ?(?:-{1,2}|–|—) ?updated \d{1,2}:?\d\d/i;

/** What dates a line: it begins so below the text, or says so right before the date. */
const LABELS =
  '(?:first )?published|posted|publication date|date|created|veröffentlicht|publiziert|erstellt|eingestellt|datum|publié|créé|mis en ligne|publicado|publicat|fecha|pubblicato|data|publicerad|publicerat|publiceret|offentliggjort|publisert|gepubliceerd|julkaistu|publikováno|megjelent|erschienen|opublikowano|dodano|data publikacji|опубликовано|дата|δημοσίευση|yayın|发布时间|发布日期|發布日期|發佈日期|張貼日期|公開日|掲載日|投稿日|등록일|작성일|게시일|입력|تاریخ انتشار|تاريخ النشر|प्रकाशित(?: मिति)?|প্রকাশ(?:িত)?|дата публикации|опубліковано|δημοσιεύθηκε|เผยแพร่|ngày đăng';
export const LABELLED = new RegExp(`^(?:${LABELS})[\\s:：]`, 'i');
const LABELLED_HERE = new RegExp(`(?:${LABELS})(?:[\\s:：]{1,3}| (?:le|el|il|em|am|on|den|dnia|op|på) )$`, 'i');

/** "Par Capucine Morel, Publié le 12/11/2023 à 18h04 - Lecture 3 min.": the label stands right before a figure. */
const LABELLED_NEAR = new RegExp(`(?:^|[\\s,|–—-])(?:${LABELS})(?:\\s(?:le|am|on|el|em|il|den|op))?[\\s:：]{1,3}\\d{1,2}[./ ]`, 'i');
/** "03 maggio 2009(ultima modifica: 4 maggio 2009)": Italian papers date below the signature. */
const BARE_DAY = /^\(?\d{1,2}\.?\s(?:\p{L}{3,10}|\d{1,2}\.)\s?\d{4}\)?\s?(?:[(|©].{0,50})?$/u;
/** "Scritto da Ada Porto il 21 gennaio 2017", "Par Ada Port le 10/05/2018": templates sign and date below the text. */
const SIGNED =
  /^(?:(?:posted|written|published|submitted) by|(?:geschrieben|verfasst|veröffentlicht|gepostet|eingestellt) von|(?:(?:écrit|publié|posté|rédigé) )?par|(?:escrito|publicad[oa]|postado|enviado) por|(?:scritto|pubblicato|postato|inserito) da|(?:geschreven|geplaatst|gepost) door|(?:skrivet|skriven|upplagd|publicerad|postat|skrevet|lagt inn|publisert) av|(?:skrevet|indsendt|udgivet) af|napsala?|kirjoittanut|lähettänyt|írta|(?:scris|publicat|postat) de|αναρτήθηκε από|γράφτηκε από)[\s:]/i;
/** "19/03/2016 12:00 h.", "3 de mayo de 2019 10:30 a. m.": no sentence ends there. */
const ENDS_WITH_HOUR = /\d\s?(?:hs?|hrs|[ap]\.?\s?m)\.$/i;
/** Portals set two days in a list, "Posted" and "Originally published": the second is the original's. */
const ORIGINALLY = /^(?:originally|first) published:?$/i;
const POSTED = /^posted(?: on)?:?$/i;
const CLOSE = 3;
/** "ufz Nr. 7654 vom 23.5.2005, Seite 5, 137 Zeilen", "Aus: Ausgabe vom 23.05.2005, Seite 12": the issue that German archives tell below the text. */
const ISSUE_OF = /(?:\bNr\.?\s?\d{1,5}|\bAusgabe) vom \d{1,2}\.\s?\d{1,2}\.\s?\d{4}\b/;

/** Dates that a reader sees near the headline: between it and the first paragraph, or just above it; and the same signed at the foot. */
export function readDateLine(page: Page): Finding[] {
  const known = readBefore.get(page);
  if (known) return known;
  const found = linesOf(page);
  readBefore.set(page, found);
  return found;
}

/** What was read of a page: whether it is an article hangs on its dates, and then they are evidence. */
const readBefore = new WeakMap<Page, Finding[]>();

function linesOf(page: Page): Finding[] {
  const lines = page.blocks.filter(({ zone, text }) => zone === 'byline' && hasFigure(text) && (text.length <= 220 || LABELLED.test(text)));
  const found = lines.slice(0, 30).flatMap((block) => dateIn(block, page, 0.7));
  if (found.some((finding) => finding.says.about === 'date' && finding.says.which === 'published' && !tellsOfPaper(page, finding)))
    return found;
  const lead = leadLines(page).filter(
    ({ text }) =>
      (text.length <= 100 && (!/[.!?。]$/.test(text) || ENDS_WITH_HOUR.test(text))) || OPENS_LEAD.test(text) || isLabelled(text),
  );
  const inLead = lead.flatMap((block) => dateIn(block, page, 0.5).filter((finding) => standsAtEdge(finding, block)));
  if (inLead.length > 0) return [...found, ...inLead];
  // What stands under a linked heading below the text is another story.
  const heading =
    page.blocks.find(({ zone, traits, linked }) => zone === 'foot' && (traits & Trait.heading) !== 0 && linked > 0)?.index ??
    page.blocks.length;
  const foot = page.blocks.filter(
    ({ zone, text, ownTraits, index }) =>
      index < heading &&
      (zone === 'foot' || (index === page.region.bodyEnd && ISSUE_OF.test(text))) &&
      text.length <= 120 &&
      (ownTraits & Trait.date ||
        LABELLED.test(text) ||
        ISSUE_OF.test(text) ||
        (index <= page.region.bodyEnd + CLOSE && (ownTraits & Trait.byline || BARE_DAY.test(text) || SIGNED.test(text)))),
  );
  return [...found, ...foot.slice(0, 4).flatMap((block) => dateIn(block, page, 0.45))];
}

/** "Publicado en El Correo de la Ría, 3 de mayo de 2019": the day of a paper; the page's own may stand below the text. */
function tellsOfPaper({ blocks }: Page, { at }: Finding): boolean {
  return looseCue(lowerOf(blocks[at?.block ?? -1]?.text ?? '')) !== null;
}

/** "03.05.2009 · Der Hafenrat schließt …": a date set off before the first sentence. */
const OPENS_LEAD = /^\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4}\s{1,2}[·|]\s/u;

const isLabelled = (text: string): boolean => text.length <= 160 && LABELLED_NEAR.test(text);

/** Whether a date opens or closes its line, a time behind it or not, stands between bars or behind a word for dates. */
function standsAtEdge({ at }: Finding, { text }: Block): boolean {
  if (at === null) return false;
  const before = text.slice(0, at.start);
  return (
    at.start < 3 ||
    text.length - at.end < 14 ||
    LABELLED.test(text) ||
    LABELLED_HERE.test(before) ||
    (/\s[|•·]\s$/.test(before) && /^.{0,12}\s[|•·]\s/.test(text.slice(at.end)))
  );
}

/** "هيئة التحريرمارس 29, 2023": where the author's element meets the date's without a blank, the month hides in a longer word. */
function atSeam(block: Block, page: Page): FoundDate | null {
  const line = lineWithSeams(block);
  const date = line === block.text ? null : findOwnDate(page, line);
  const start = date ? block.text.indexOf(line.slice(date.start, date.end)) : -1;
  return date && start >= 0 ? { ...date, start, end: start + date.end - date.start } : null;
}

/** The dates of a line, two at the most. */
function dateIn(block: Block, page: Page, weight: number): Finding[] {
  if (isAnnouncement(block) || !hasFigure(block.text)) return [];
  const first = findOwnDate(page, block.text) ?? atSeam(block, page);
  if (!first) return [];
  const rest = findOwnDate(page, block.text.slice(first.end));
  const second = rest && { ...rest, start: first.end + rest.start, end: first.end + rest.end };
  return [first, ...(second ? [second] : [])].map(({ value, start, end }, i) => {
    const before = block.text.slice(Math.max(i === 0 ? 0 : first.end, start - 40), start);
    const isChange = tellsOfChange(before, block.text.slice(end), i === 0) || /更新$/.test(block.text.slice(start, end));
    const which = isOriginals(block, page) ? 'original' : isChange ? 'modified' : 'published';
    return findInText('date-line', block, { about: 'date', which, value }, block.ownTraits & Trait.date ? weight + 0.05 : weight, {
      start,
      end,
    });
  });
}

/** A standfirst that tells when something will be is no line of dates. */
function isAnnouncement({ text, ownTraits }: Block): boolean {
  const isSentence = text.length > 80 && /[.。]$/.test(text) && !OPENS_LEAD.test(text) && !isLabelled(text);
  return isSentence && !(ownTraits & (Trait.date | Trait.byline));
}

/** "更新" behind the day is said of it, unless it labels the next: "更新日：…". */
function tellsOfChange(before: string, behind: string, isFirst: boolean): boolean {
  return UPDATED.test(before) || UPDATED_AT.test(behind.slice(0, 16)) || (isFirst && /^\s?更新(?![日：:])/.test(behind));
}

function isOriginals({ index, zone }: Block, { blocks }: Page): boolean {
  return ORIGINALLY.test(blocks[index - 1]?.text ?? '') && blocks.some((other) => other.zone === zone && POSTED.test(other.text));
}
