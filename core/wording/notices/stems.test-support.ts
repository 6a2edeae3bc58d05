import { cueText } from '../cue-text.ts';

/** Shorter than this a stem stands in every text; an ideograph counts for two letters. */
const SHORTEST = 3;

/**
 * The best set of words, in lower case, of which every match of patterns (their sources) that must all match holds at least one;
 * null where there is none. Tests hold the cues of frames to it: it is too slow for pages.
 */
export function stemsOf(...sources: readonly string[]): readonly string[] | null {
  const stems = sources
    .map((source) => readAlternatives(source, 0).stems)
    .reduce<readonly string[] | null>((a, b) => (scoreOf(b) > scoreOf(a) ? b : a), null);
  return scoreOf(stems) >= SHORTEST ? stems : null;
}

/**
 * The beginnings, in lower case, of which every match of a pattern has one, cut as short as it takes to list them in a line;
 * null where any may stand.
 */
export function headsOf(source: string): readonly string[] | null {
  const { open, done } = headsOfAlternatives(source, 0);
  const all = [...open, ...done].map(cueText);
  if (all.includes('')) return null;
  for (let length = 12; length >= 4; length -= 1) {
    const heads = cutHeads(all, length);
    if (heads.join('|').length <= LONGEST_LIST) return heads;
  }
  return null;
}

function cutHeads(all: readonly string[], length: number): string[] {
  const heads = [...new Set(all.map((head) => head.slice(0, length)))];
  return heads.filter((head) => !heads.some((other) => other !== head && head.startsWith(other)));
}

const LONGEST_LIST = 100;
const MOST_HEADS = 40;

/** `open` are what a match may consist of so far, `done` what it may begin with where it goes on in a way that is not followed. */
interface Heads {
  open: readonly string[];
  done: readonly string[];
  end: number;
}

function headsOfAlternatives(source: string, from: number): Heads {
  let at = from;
  let open: readonly string[] = [];
  let done: readonly string[] = [];
  for (;;) {
    const branch = headsOfSequence(source, at);
    open = [...open, ...branch.open];
    done = [...done, ...branch.done];
    if (source[branch.end] !== '|') return { open, done, end: branch.end };
    at = branch.end + 1;
  }
}

function headsOfSequence(source: string, from: number): Heads {
  let open: readonly string[] = [''];
  let done: readonly string[] = [];
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const part = headsOfPart(source, at);
    const [isOptional, isRepeated, next] = readQuantifier(source, part.end);
    const ahead = (heads: readonly string[]) => open.flatMap((before) => heads.map((head) => before + head));
    done = [...done, ...ahead(part.done), ...(isRepeated && !isOptional ? ahead(part.open) : [])];
    if (isOptional && !source.startsWith('?', part.end)) done = [...done, ...ahead(part.open)];
    else if (isOptional) open = [...open, ...ahead(part.open)];
    else open = isRepeated ? [] : ahead(part.open);
    if (open.length > MOST_HEADS) [done, open] = [[...done, ...open], []];
    at = next;
  }
  return { open, done, end: at };
}

function headsOfPart(source: string, at: number): Heads {
  if (source[at] === '^') return { open: [''], done: [], end: at + 1 };
  if (source[at] === '(') {
    const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 32))?.[0] ?? '(';
    const { open, done, end } = headsOfAlternatives(source, at + opening.length);
    return /[=!]$/.test(opening) ? { open: [], done: [''], end: end + 1 } : { open, done, end: end + 1 };
  }
  const { literal, end } = readPart(source, at);
  return literal === null ? { open: [], done: [''], end } : { open: [literal], done: [], end };
}

interface Read {
  stems: readonly string[] | null;
  end: number;
}

function readAlternatives(source: string, from: number): Read {
  const branches: (readonly string[] | null)[] = [];
  let at = from;
  for (;;) {
    const { stems, end } = readSequence(source, at);
    branches.push(stems);
    if (source[end] !== '|') return { stems: joinBranches(branches), end };
    at = end + 1;
  }
}

function joinBranches(branches: readonly (readonly string[] | null)[]): readonly string[] | null {
  return branches.some((branch) => branch === null) ? null : [...new Set(branches.flatMap((branch) => branch ?? []))];
}

/** Reads up to the bar or bracket that ends a sequence, and keeps the best of its mandatory parts. */
function readSequence(source: string, from: number): Read {
  let best: readonly string[] | null = null;
  let run = '';
  const offer = (stems: readonly string[] | null): void => {
    if (scoreOf(stems) > scoreOf(best)) best = stems;
  };
  const closeRun = (): void => {
    if (run !== '') offer([cueText(run)]);
    run = '';
  };
  let at = from;
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const part = readPart(source, at);
    const [isOptional, isRepeated, next] = readQuantifier(source, part.end);
    if (part.literal !== null && !isOptional) run += part.literal;
    if (part.literal === null || isOptional || isRepeated) closeRun();
    if (part.literal === null && !isOptional) offer(part.stems);
    at = next;
  }
  closeRun();
  return { stems: best, end: at };
}

interface Part {
  /** The character that must stand here; null where any of several may. */
  literal: string | null;
  stems: readonly string[] | null;
  end: number;
}

function readPart(source: string, at: number): Part {
  const mark = source[at] as string;
  if (mark === '(') return readGroup(source, at);
  if (mark === '[') return { literal: null, stems: null, end: endOfClass(source, at) };
  if (mark === '\\') return readEscape(source, at);
  if (mark === '.' || mark === '^' || mark === '$') return { literal: null, stems: null, end: at + 1 };
  return { literal: mark, stems: null, end: at + 1 };
}

/** Groups may be optional by their quantifier; what looks ahead or behind is no part of the match. */
function readGroup(source: string, at: number): Part {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 32))?.[0] ?? '(';
  const { stems, end } = readAlternatives(source, at + opening.length);
  return { literal: null, stems: /[=!]$/.test(opening) ? null : stems, end: end + 1 };
}

function endOfClass(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

function readEscape(source: string, at: number): Part {
  const unicode = /^\\(?:u([\da-f]{4})|[pPu]\{[^}]*\}|k<\w+>|x[\da-f]{2})/i.exec(source.slice(at, at + 40));
  if (unicode)
    return { literal: unicode[1] ? String.fromCharCode(Number.parseInt(unicode[1], 16)) : null, stems: null, end: at + unicode[0].length };
  const mark = source[at + 1] ?? '';
  return { literal: /\w/.test(mark) ? null : mark, stems: null, end: at + 2 };
}

/** Whether the part before a place may be missing, whether it may stand more than once, and where its quantifier ends. */
function readQuantifier(source: string, at: number): [isOptional: boolean, isRepeated: boolean, end: number] {
  const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 12))?.[0] ?? '';
  return [/^(?:[?*]|\{0)/.test(quantifier), quantifier !== '', at + quantifier.length];
}

/** How telling a set of words is: as its shortest. */
function scoreOf(stems: readonly string[] | null): number {
  return stems && stems.length > 0 ? Math.min(...stems.map(weightOf)) : 0;
}

function weightOf(stem: string): number {
  let weight = 0;
  for (let i = 0; i < stem.length; i += 1) weight += stem.charCodeAt(i) > 0x3040 ? 2 : 1;
  return weight;
}
