import { readDate } from '../agents/date.ts';
import type { Finding, Party } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import type { Page } from '../page.ts';
import { lowerOf, phraseList } from '../rights/phrase-list.ts';
import { addressIn, dateOf, isArticleAddress, languagesOf, readSlot, type Slot } from '../wording/read-slot.ts';
import { type Frame, type OpenTongue, openTongue, tongues } from '../wording/republication.ts';
import { type Standing, standingOf } from '../wording/stands.ts';
import type { Tongue } from '../wording/tongue.ts';
import { trimMarks } from '../wording/trim.ts';
import { findInText } from './finding.ts';

interface ReadyTongue {
  cue: RegExp;
  tongue: Tongue;
  open: OpenTongue | null;
}

/** A frame found in a block: where its words begin, where the outlet is named, where the frame closes. */
interface Match {
  frame: Frame;
  start: number;
  slotStart: number;
  slotEnd: number;
  end: number;
}

const LONGEST_READ = 3000;
const ORIGINAL_LINK = /original|\bhere\b|\bici\b|\bhier\b|aqu[íi]|\bqui\b|здесь|原文|元記事|원문/iu;
const BOUNDARIES = /[.!?:;)\]}”"»*_–—|•~。！？：（(【[「>-]+\s{0,2}/g;
const LETTER = /[\p{L}\p{N}]/u;
const HAN = /^[\u3040-\u9fff\uac00-\ud7af]/;
const TRANSLATION = /translat|übersetz|traduc|traduit|tradott|переклад|перевод|译|譯|翻訳|번역/iu;

let ready: ReadyTongue[] | null = null;
let anyCue: RegExp | null = null;

/**
 * Statements that this article was first published, or is republished, cross-posted, syndicated or excerpted, from an outlet that
 * they name: in sentences whose subject is the article, or in notes beside the text.
 */
export function readRepublicationNotice(page: Page): Finding[] {
  anyCue ??= new RegExp(tongues.map((tongue) => tongue.cue).join('|'), 'i');
  const findings: Finding[] = [];
  for (const block of page.blocks) {
    if (block.text.length < 5) continue;
    const standing = standingOf(page, block);
    if (standing === 'nowhere' || (standing === 'prose' && !isAtEnds(page, block)) || !anyCue.test(block.text)) continue;
    findings.push(...noticesIn(page, block, standing));
    if (findings.length >= 12) break;
  }
  return findings;
}

/** Notices in running text open or close it; the middle of a long text is not searched. */
function isAtEnds(page: Page, block: Block): boolean {
  return block.zone !== 'body' || block.index <= page.region.bodyStart + 4 || block.index >= page.region.bodyEnd - 8;
}

function noticesIn(page: Page, block: Block, standing: Standing): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<number>();
  for (const match of matchesIn(page, block, standing)) {
    const slot = slotOf(page, block, match);
    if (!slot || [...taken].some((start) => Math.abs(start - match.slotStart) < 12 || (start < match.end && start >= match.start)))
      continue;
    taken.add(match.slotStart);
    findings.push(noticeFinding(page, block, match, slot));
  }
  if (findings.length > 0) return findings;
  const dates = datesIn(page, block);
  return dates.length > 0 || standing !== 'note' ? dates : permissionIn(block);
}

const PERMISSION = phraseList(
  'republished with permission|reprinted with permission|reposted with permission|reproduced with permission|published with permission|published here with permission|published by permission|reprinted by permission|with kind permission|with the kind permission|mit freundlicher genehmigung|avec l’aimable autorisation|aimable autorisation|con permiso del autor|con permiso de la autora|com permissão do autor|per gentile concessione|su gentile concessione|met toestemming van|met toestemming over|med tillstånd|med tillatelse|med tilladelse|luvalla|za zgodą redakcji|za zgodą autor|za zgodą wydaw|se svolením|so súhlasom autor|engedélyével köz|cu permisiunea|cu acordul autor|uz dopuštenje|uz dozvolu|с разрешения автор|с разрешения редакц|з дозволу автор|з дозволу редакц|с разрешение|με την άδεια του|αναδημοσίευση από|izniyle|بإذن من|با اجازه|באדיבות|ברשות המחבר|atas izin|được sự đồng ý của tác giả|許可を得て掲載|許可を得て転載しています|許諾を得て掲載|허락을 받아 게재|허가를 받아 게재|동의를 받아 게재',
);

/** "Publikujemy za zgodą autora.": it came with leave, from somebody whom the page doesn't name. */
function permissionIn(block: Block): Finding[] {
  const lower = block.text.length <= 240 ? lowerOf(block.text) : '';
  if (!PERMISSION.isIn(lower) || OF_PICTURE.test(lower)) return [];
  const says = { about: 'origin', publisher: null, relation: 'republished-from', url: null, title: null, date: null } as const;
  return [findInText('republication-notice', block, says, 0.5)];
}

const OF_PICTURE = /photo|foto|bild|image|picture|imagen|grafik|graphic|video|map|karte|illustration|фото|写真|图片|사진/;

function tonguesOf(text: string): OpenTongue[] {
  ready ??= tongues.map((tongue) => ({ cue: new RegExp(tongue.cue, 'i'), tongue, open: null }));
  return ready.flatMap((known) => {
    if (!known.cue.test(text)) return [];
    known.open ??= openTongue(known.tongue);
    return known.open;
  });
}

function* matchesIn(page: Page, block: Block, standing: Standing): Generator<Match> {
  const text = block.text.slice(0, LONGEST_READ);
  const notesAllowed = standing === 'note' || isNearEnd(page, block);
  const starts = sentenceStarts(text);
  for (const { work, frames } of tonguesOf(text)) {
    const works = work ? worksIn(work, text) : [];
    for (const frame of frames) {
      if (frame.isNote && !notesAllowed) continue;
      for (const place of frame.followsWork ? works : starts) {
        const match = matchAt(frame, text, place);
        if (match && !(frame.isNote && standing === 'prose' && text.length - match.end > 160)) yield match;
      }
    }
  }
}

/** A place where a frame may begin, and where the frame's own words go on. */
interface Place {
  start: number;
  from: number;
}

/** Where sentences and what brackets, colons and dashes set apart begin. */
function sentenceStarts(text: string): Place[] {
  const starts: Place[] = [{ start: 0, from: 0 }];
  for (const mark of text.matchAll(BOUNDARIES)) {
    const from = mark.index + mark[0].length;
    if (from < text.length) starts.push({ start: from, from });
    if (starts.length > 60) break;
  }
  return starts;
}

/** Where the text names this article: "this story", "dieser Beitrag". */
function worksIn(work: RegExp, text: string): Place[] {
  return [...text.matchAll(work)]
    .filter((match) => match.index === 0 || !LETTER.test(text[match.index - 1] as string) || HAN.test(match[0]))
    .slice(0, 12)
    .map((match) => ({ start: match.index, from: match.index + match[0].length }));
}

function matchAt(frame: Frame, text: string, { start, from }: Place): Match | null {
  let slotStart = from;
  if (frame.lead) {
    frame.lead.lastIndex = from;
    const lead = frame.lead.exec(text);
    if (!lead) return null;
    slotStart = from + lead[0].length;
  }
  if (!frame.close) return { frame, start, slotStart, slotEnd: text.length, end: slotStart };
  const close = frame.close.exec(text.slice(slotStart, slotStart + 130));
  return close && { frame, start, slotStart, slotEnd: slotStart + close.index, end: slotStart + close.index + close[0].length };
}

function isNearEnd(page: Page, block: Block): boolean {
  return block.zone === 'byline' || block.zone === 'foot' || (block.zone === 'body' && block.index >= page.region.bodyEnd - 2);
}

/** What is excerpted is a book's as often as an outlet's: the word for it stands before its title, its writer behind. */
const BOOK =
  /^(?:the |a |his |her |their |new |forthcoming |upcoming |dem |der |das |des |ihrem |seinem |neuen |son |leur |su |suo |zijn |haar |het |il |lo |la |el |le ){0,4}(?:book|novel|memoir|buch|roman|sachbuch|livre|ouvrage|libro|novela|romanzo|boek|książki|powieści|книги|романа|роману|책|도서)(?:$|[\s"“„«:‘'『])|^[《『]/iu;
const BY_WRITER = /^[”"»“’』》]?,? (?:by|von|de|di|por|van) \p{Lu}/u;

function slotOf(page: Page, block: Block, match: Match): Slot | null {
  const isPart = match.frame.relation === 'excerpted-from' || match.frame.relation === 'adapted-from';
  const words = block.text.slice(match.slotStart).trimStart();
  const book = isPart ? BOOK.exec(words) : null;
  if (book)
    return { publisher: null, url: null, title: titleOf(words.slice(book[0].length)), date: null, end: match.slotStart + book[0].length };
  const slot = placeOf(page, block, match);
  if (!slot || !isPart) return slot;
  const isBook = /^["“„«‘『《]/.test(words) && BY_WRITER.test(block.text.slice(slot.end));
  return isBook ? { ...slot, publisher: null, title: slot.title ?? slot.publisher?.name ?? null } : slot;
}

/** A title up to its closing mark. */
function titleOf(words: string): string | null {
  const [bare = ''] = trimMarks(words, '"“„«‘『《: ').split(/[”"»“’』》.,]/);
  const title = trimMarks(bare, '‘');
  return title.length >= 2 && title.length <= 120 ? title : null;
}

function placeOf(page: Page, block: Block, match: Match): Slot | null {
  if (block.text.slice(match.slotStart, match.slotEnd).trim() !== '') return readSlot(page, block, match.slotStart, match.slotEnd);
  // The words of the frame are the link themselves: "Read the <a>original article</a>".
  const anchor = block.anchors.find((candidate) => candidate.end > match.start && candidate.start < match.end);
  const url = anchor ? page.resolve(anchor.href) : null;
  return url ? { publisher: null, url, title: null, date: null, end: match.end } : null;
}

function noticeFinding(page: Page, block: Block, match: Match, slot: Slot): Finding {
  const url = slot.url ?? linkedBefore(page, block, match) ?? linkedAfter(page, block, slot.end) ?? linkedBelow(page, block);
  const words = block.text.slice(match.start, Math.max(slot.end, match.end));
  const authors = authorsIn(words);
  const date = slot.date ?? dateOf(page, block.text.slice(match.start, match.slotStart));
  const relation = TRANSLATION.test(words) ? 'translated-from' : match.frame.relation;
  const weight = slot.publisher === null ? 0.8 : url || slot.publisher.url ? 0.95 : match.frame.isNote ? 0.85 : 0.88;
  const end = sentenceEndFrom(block.text, Math.max(slot.end, match.end));
  return findInText(
    'republication-notice',
    block,
    { about: 'origin', publisher: slot.publisher, relation, url, title: slot.title, date, ...(authors.length > 0 ? { authors } : {}) },
    weight,
    {
      start: match.start,
      end,
    },
  );
}

/** "This <a>article</a> first appeared on …": the link on the subject leads to the original. */
function linkedBefore(page: Page, block: Block, match: Match): string | null {
  const anchor = block.anchors.find((candidate) => candidate.start >= match.start && candidate.end <= match.slotStart);
  const url = anchor ? page.resolve(anchor.href) : null;
  return isArticleAddress(url) ? url : null;
}

/** "… Read the <a>original article</a>." behind the notice, in the same line. */
function linkedAfter(page: Page, block: Block, from: number): string | null {
  const anchor = block.anchors.find(
    (candidate) =>
      candidate.start >= from &&
      candidate.start - from < 160 &&
      ORIGINAL_LINK.test(block.text.slice(Math.max(from, candidate.start - 24), candidate.end)),
  );
  return anchor ? page.resolve(anchor.href) : null;
}

/** The notice ends with a colon, and the next line is the link; or the next line says "Read the original". */
function linkedBelow(page: Page, block: Block): string | null {
  const next = page.blocks[block.index + 1];
  const anchor = next?.anchors[0];
  if (!next || !anchor || next.text.length > 220 || next.linked < next.text.length * 0.5) return null;
  const isMeant = /[:：]$/u.test(block.text) || /^(?:read|lire|leer|zum|here|hier|original).{0,40}original|^original/iu.test(next.text);
  return isMeant ? page.resolve(anchor.href) : null;
}

function sentenceEndFrom(text: string, from: number): number {
  const end = /[.!?。)\]](?=\s|$)/u.exec(text.slice(from, from + 200));
  return end ? from + end.index + 1 : Math.min(text.length, from + 200);
}

/** "This article by A. Author was first published …" */
function authorsIn(words: string): Party[] {
  const [, behind] = words.slice(0, 200).split(/\bby /);
  const [named = ''] = (behind ?? '').split(/,? (?:was|is|has|first|originally|appeared|which) | [“"]/);
  const isNames = behind !== undefined && behind.length > named.length && /^\p{Lu}[^\d:;!?]{4,70}$/u.test(named);
  return (isNames ? named.split(/ and |, /) : [])
    .filter((name) => /^\p{Lu}/u.test(name) && name.includes(' ') && name.split(' ').length <= 4)
    .map((name) => ({ name: name.replace(/,$/, ''), url: null, type: 'person' }));
}

const FIRST_DATE =
  /(?:^|[\s(|•])(?:(?:first|originally) (?:published|posted|appeared)|zuerst (?:veröffentlicht|erschienen)|ursprünglich (?:veröffentlicht|erschienen)|(?:artikel|beitrag|text|interview) (?:ist|wurde) (?:ursprünglich|zuerst|erstmals)|publicado originalmente|erstmals veröffentlicht|premi[èe]re publication)(?: ?:| on| am| em| el| at| le)?(?= )/iu;

/** "08-13-10": only where no other order of the three is a date. */
function monthDayYear(phrase: string): string | null {
  const [, month = '', day = '', year = ''] = /^:?\s?(\d\d)-(\d\d)-(\d\d)(?=\s|$)/.exec(phrase) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) > 12 && Number(day) <= 31 && Number(year) < 40
    ? `20${year}-${month}-${day}`
    : null;
}

/** "First published on Friday 18 November 2011": the day of first publication, by the same outlet. */
function datesIn(page: Page, block: Block): Finding[] {
  const found = block.text.length <= 400 ? FIRST_DATE.exec(block.text) : null;
  if (!found || addressIn(block.text)) return [];
  const start = found.index;
  const rest = block.text.slice(start + found[0].length, start + found[0].length + 48);
  const phrase = rest.split(/\||updated/i)[0] ?? '';
  const value =
    dateOf(page, phrase) ??
    monthDayYear(phrase) ??
    readDate(trimMarks(phrase.split(/\s\d{1,2}:\d{2}/)[0] ?? '', ':,'), languagesOf(page))?.value;
  return value
    ? [
        findInText('first-published-date', block, { about: 'date', which: 'original', value }, 0.8, {
          start,
          end: start + found[0].length + rest.length,
        }),
      ]
    : [];
}
