import { phraseList } from '../../rights/phrase-list.ts';
import { cueText } from '../cue-text.ts';
import { type Frame, type OpenTongue, openTongue, tongues } from './republication.ts';

/** A frame found in a text: where its words begin, where the outlet is named, where the frame closes. */
export interface FrameMatch {
  frame: Frame;
  start: number;
  /** Where the frame's own words go on behind this article's name. */
  from: number;
  slotStart: number;
  slotEnd: number;
  end: number;
}

/** The frames of any tongue in a text, notes among them where they are allowed; null where the text has no tongue's cue. */
export function findFrames(text: string, notesAllowed: boolean): Generator<FrameMatch> | null {
  const read = text.slice(0, LONGEST_READ);
  const lower = cueText(read);
  const words = CUES.all(lower);
  if (words.size === 0) return null;
  const heard = readyTongues().filter(({ cue }) => cue.some((word) => words.has(word)));
  return framesOf(
    heard.map(({ open }) => open()),
    read,
    lower,
    notesAllowed,
  );
}

interface ReadyTongue {
  cue: readonly string[];
  open: () => OpenTongue;
}

/** The cues of all tongues. */
const CUES = phraseList(tongues.map(({ cue }) => cue).join('|'));
const LONGEST_READ = 3000;
const BOUNDARIES = /[.!?:;)\]}”"»*_–—|•~※。！？：（(【[「>\p{Extended_Pictographic}-]+\s{0,2}/gu;
const LETTER = /[\p{L}\p{N}]/u;
const HAN = /^[\u3040-\u9fff\uac00-\ud7af]/;

let ready: readonly ReadyTongue[] | null = null;

function readyTongues(): readonly ReadyTongue[] {
  ready ??= tongues.map((tongue) => {
    let open: OpenTongue | null = null;
    return {
      cue: tongue.cue.split('|'),
      open: () => {
        open ??= openTongue(tongue);
        return open;
      },
    };
  });
  return ready;
}

function* framesOf(heard: readonly OpenTongue[], text: string, lower: string, notesAllowed: boolean): Generator<FrameMatch> {
  let starts: Place[] | null = null;
  for (const { work, frames } of heard) {
    let works: Place[] | null = null;
    for (const frame of frames) {
      if ((frame.isNote && !notesAllowed) || !mayStandIn(lower, frame)) continue;
      if (frame.followsWork) works ??= worksIn(work(), text);
      else starts ??= sentenceStarts(text);
      for (const place of (frame.followsWork ? works : starts) ?? []) {
        const match = matchAt(frame, text, place);
        if (match) yield match;
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
function worksIn(work: RegExp | null, text: string): Place[] {
  return (work ? [...text.matchAll(work)] : [])
    .filter((match) => match.index === 0 || !LETTER.test(text[match.index - 1] as string) || HAN.test(match[0]))
    .slice(0, 12)
    .map((match) => ({ start: match.index, from: match.index + match[0].length }));
}

function mayStandIn(lower: string, frame: Frame): boolean {
  return frame.stems().every((part) => part.some((stem) => lower.includes(stem)));
}

function matchAt(frame: Frame, text: string, { start, from }: Place): FrameMatch | null {
  const opens = frame.lead();
  let slotStart = from;
  if (opens) {
    opens.lastIndex = from;
    const lead = opens.exec(text);
    if (!lead) return null;
    slotStart = from + lead[0].length;
  }
  const closes = frame.close();
  if (!closes) return { frame, start, from, slotStart, slotEnd: text.length, end: slotStart };
  const close = closes.exec(text.slice(slotStart, slotStart + 130));
  return close && { frame, start, from, slotStart, slotEnd: slotStart + close.index, end: slotStart + close.index + close[0].length };
}
