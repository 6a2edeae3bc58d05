import { registrableDomain } from '../agents/domain.ts';
import { isPersonName } from '../agents/names/person-name.ts';
import type { Finding } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { creditIn } from '../wording/agency-credit.ts';
import { agencySignature } from '../wording/bylines/agency-signature.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { standingOf } from '../wording/stands.ts';
import { trimEndMarks, trimMarks } from '../wording/trim.ts';
import { UNNAMED, unnamedAgenciesIn } from '../wording/unnamed-agencies.ts';
import { findInText } from './finding.ts';
import { agencyCopyright } from './sign-offs/agency-copyright.ts';
import { contributors } from './sign-offs/contributors.ts';
import { creditFindings, issuer } from './sign-offs/credit-findings.ts';
import { importNotice, importNumber, isFromFeed } from './sign-offs/import-notice.ts';
import {
  asksByMail,
  belowKind,
  distributed,
  issuedBy,
  KIND_OF_RELEASE,
  MAIL_TO,
  pressRelease,
  syndicated,
} from './sign-offs/press-release.ts';
import { reportingCredit } from './sign-offs/reporting-credit.ts';

const LAST_PARAGRAPHS = 4;
const LONGEST_NOTE = 700;
/** "Source" may head a box with the agency's name alone. */
const LONGEST_CREDIT = 20;
const NEVER = Trait.caption | Trait.comment | Trait.related | Trait.nav | Trait.hidden | Trait.form;

/** One way in which agencies sign below a text: what it reads in a block, with its weight and range. */
type SignOff = (block: Block, page: Page) => Finding[];

const signOffs: readonly SignOff[] = [
  importNumber,
  importNotice,
  contributors,
  reportingCredit,
  syndicated,
  hostInBracket,
  agencyCopyright,
  wholeLine,
  lastToken,
  pressRelease,
  distributed,
  issuedBy,
  asksByMail,
  belowKind,
  unnamedAgencies,
];

/**
 * What agencies leave at the end of a text: "(ANSA).", "-- PTI", "© dpa-infocom, dpa:…", "(Reporting by …; Editing by …)", their copyright
 * blocks, notices of automatic import, "… contributed to this report", and the last line of press releases.
 */
export function readAgencySignOff(page: Page): Finding[] {
  const { bodyStart, bodyEnd } = page.region;
  if (bodyEnd < 0) return [];
  const text = page.blocks.filter((block) => block.zone === 'body');
  const ends = text.slice(-LAST_PARAGRAPHS).filter((block) => block === text.at(-1) || !opensSection(page, block));
  const behind = page.blocks
    .slice(bodyEnd + 1, bodyEnd + 41)
    .filter((block) => block.text.length <= LONGEST_NOTE && standingOf(page, block) !== 'nowhere' && !opensSection(page, block));
  const above = page.blocks
    .slice(Math.max(0, bodyStart - 8), bodyStart + 2)
    .filter((block) => block.text.length <= LONGEST_NOTE && (isFromFeed(block.text) || KIND_OF_RELEASE.test(block.text)));
  const contacts = text.filter((block) => block.text === MAIL_TO && !ends.includes(block));
  const blocks = [...above, ...contacts, ...ends, ...behind].filter((block) => !(block.traits & NEVER) && !isPhotoCredit(block.text));
  return blocks.flatMap((block) => firstOf(block, page)).slice(0, 8);
}

/** Right below a subheading, with more of the text behind it: results, a box, an item of several; or below another article's linked headline. */
function opensSection({ blocks }: Page, { index, text, element }: Block): boolean {
  const above = blocks[index - 1];
  const isBelow = above !== undefined && (above.ownTraits & Trait.heading) !== 0 && above.element.parentElement === element.parentElement;
  return isBelow && (text.length > LONGEST_CREDIT || above.anchors.length > 0);
}

function firstOf(block: Block, page: Page): Finding[] {
  for (const signOff of signOffs) {
    const findings = signOff(block, page);
    if (findings.length > 0) return findings;
  }
  return [];
}

/** "Autor: PAP | 12-03-2024", "Por Agência Brasil" below the text, where an author's name would stand. */
const SIGNED =
  /^(?:(?:autor|author|auteur|autore|text|tekst|oprac|yazar|автор|συντάκτης)\.?\s?[:：]|(?:by|por|par|von|di|door|av|af)\s)\s?([^|•·]{2,40}?)\s?(?:[|•·].{0,40})?$/i;

/** "AGERPRES/(AS - autor: …, editor: …, editor online: …)": the agency, and in a bracket who made it. */
const MAKERS_OF = /^(\p{Lu}[\p{L} -]{1,24}?) ?\/? ?\([^()]{0,20}(?:autor|author|editor|redaktor|redator)\p{L}{0,2} ?:[^()]{4,160}\)\.?$/u;

/** A line of its own below the text that names agencies and nothing else: "dpa", "PAP/koc/ ula/ako", "AFP". */
function wholeLine(block: Block, { language }: Page): Finding[] {
  const pair = agencySignature(block.text, language ?? '');
  if (pair) return creditFindings('agency-sign-off', block, creditIn(pair.agency), 0.82);
  const makers = block.text.length <= 200 ? MAKERS_OF.exec(block.text)?.[1] : undefined;
  if (makers) return creditFindings('agency-sign-off', block, creditIn(makers), 0.82);
  const signed = block.text.length <= 90 ? SIGNED.exec(block.text)?.[1] : undefined;
  if (signed) return creditFindings('agency-sign-off', block, creditIn(signed), 0.82);
  if (
    block.text.length > 60 ||
    /[:：©]/.test(block.text) ||
    block.anchors.some((anchor) => anchor.end - anchor.start > block.text.length / 2 && !/author|autor|source/iu.test(anchor.href))
  )
    return [];
  // "PAP/ap/": the second slash tells an editor's letters.
  const words = trimMarks(block.text, /^[^/]+\/[^/]+\/$/.test(block.text) ? '–—|()-' : '–—/|()-')
    .replace(DAY_BEHIND, '')
    .replace(EDITORS_BEHIND, '$1');
  const credit = /^(?:MAP|APP|SPA|TAP)$/u.test(words)
    ? null
    : (creditIn(words) ?? (/^\(.*\)$/.test(block.text) ? creditIn(block.text) : null));
  return creditFindings('agency-sign-off', block, credit, 0.82);
}

/** "… hatte sich das gewünscht. (urnerbote.test)": a sister's site in the bracket that closes the text. */
const HOST_BEHIND = /[.!?»”"] \(((?:[a-z\d-]{2,40}\.){1,2}[a-z]{2,4})\)$/;

function hostInBracket(block: Block, { region, domain }: Page): Finding[] {
  const host = block.index >= region.bodyEnd ? HOST_BEHIND.exec(block.text.slice(-60))?.[1] : undefined;
  return host && registrableDomain(host) !== null && registrableDomain(host) !== domain ? [issuer('closing-source', block, host, 0.9)] : [];
}

/** The last token of a paragraph behind its full stop: "… kraju ryzyka.(PAP)", "… como merece». EFE", "… in winter. -- PTI". */
function lastToken(block: Block): Finding[] {
  const text = block.text.slice(-90);
  const token = bracketedToken(text) ?? bareToken(text);
  if (!token) return [];
  const { words, isBracketed } = token;
  const named = isBracketed ? words.replace(/^Theo\s/, '') : words;
  const credit = isBracketed ? (creditIn(`(${named})`) ?? creditIn(named)) : creditIn(named);
  if (!credit || (!isBracketed && !/^(?:[\p{Lu}\p{Lo}]|dpa|afp|ap|sda|sid|apa)/u.test(words))) return [];
  const start = block.text.length - (text.length - text.lastIndexOf(words));
  // "Bình An (Theo AFP, Reuters)": somebody wrote it after the agencies.
  const isRetold = named !== words && isPersonName(block.text.slice(0, start - 1), 'vi');
  const shared = isRetold ? { ...credit, share: 'contributed' as const } : credit;
  return creditFindings('agency-sign-off', block, shared, 0.82, start, start + words.length);
}

interface Token {
  words: string;
  isBracketed: boolean;
}

/** "SID jl rd": the letters of who wrote and who edited it. */
const EDITORS_BEHIND = /^(SID|AFP|DPA|APA|KNA|EPD)(?: [a-z]{2,3}){1,3}$/;

/** "(APA, 12.3.2021)": the day of the report. */
const DAY_BEHIND = /,? \d{1,2}\. ?\d{1,2}\.(?: ?\d{2,4})?$/;

function bracketedToken(text: string): Token | null {
  const end = trimEndMarks(text, '.');
  const open = Math.max(...['(', '[', '（', '【'].map((bracket) => end.lastIndexOf(bracket)));
  const words = /[)\]）】]$/.test(end) && open > 0 ? end.slice(open + 1, -1).replace(DAY_BEHIND, '') : '';
  return words.length >= 2 && words.length <= 40 ? { words, isBracketed: true } : null;
}

/** What follows the last sentence mark, or a dash between blanks: at most two words. */
function bareToken(text: string): Token | null {
  const body = text.replace(/\.$/, '');
  const ends = ['.', '!', '?', '…', '”', '"', '»', ')', ']', '。', '।', ' --', ' —', ' –'].filter((each) => body.includes(each));
  const mark = Math.max(-1, ...ends.map((each) => body.lastIndexOf(each) + each.length - 1));
  if (mark < 1) return null;
  const words = trimMarks(body.slice(mark + 1), '–—-');
  // "…と話した。＝共同"
  if (words.startsWith('＝')) return { words: words.slice(1), isBracketed: true };
  return words.length >= 2 && words.length <= 24 && words.split(' ').length <= 2 ? { words, isBracketed: false } : null;
}

/** "Agenturen", "(con información de agencias)": agencies wrote it, or helped, and none is named. */
function unnamedAgencies(block: Block): Finding[] {
  return unnamedAgenciesIn(block.text) ? [findInText('agency-unnamed', block, UNNAMED, 0.5)] : [];
}
