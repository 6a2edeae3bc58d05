import { nameAgency } from '../agents/agency.ts';
import type { Finding, Statement } from '../model.ts';
import type { Block } from '../page/blocks.ts';
import { Trait } from '../page/traits.ts';
import type { Page } from '../page.ts';
import { readNotices } from '../rights/notice.ts';
import { phraseList } from '../rights/phrase-list.ts';
import { type AgencyCredit, agencyAtStart, agencyStatements, creditIn } from '../wording/agency-credit.ts';
import { contributedIn } from '../wording/contributed.ts';
import { cueText } from '../wording/cue-text.ts';
import { isName } from '../wording/is-name.ts';
import { isOutletLike } from '../wording/outlet-like.ts';
import { isPhotoCredit } from '../wording/photo-credit.ts';
import { standingOf } from '../wording/stands.ts';
import { trimEndMarks, trimMarks } from '../wording/trim.ts';
import { UNNAMED, unnamedAgenciesIn } from '../wording/unnamed-agencies.ts';
import { findInText } from './finding.ts';

const LAST_PARAGRAPHS = 4;
const LONGEST_NOTE = 700;
const NEVER = Trait.caption | Trait.comment | Trait.related | Trait.nav | Trait.hidden | Trait.form;

/** One way in which agencies sign below a text: what it reads in a block, with its weight and range. */
type SignOff = (block: Block, page: Page) => Finding[];

const signOffs: readonly SignOff[] = [
  importNumber,
  importNotice,
  contributors,
  reportingCredit,
  syndicated,
  agencyCopyright,
  wholeLine,
  lastToken,
  pressRelease,
  distributed,
  issuedBy,
  unnamedAgencies,
];

/**
 * What agencies leave at the end of a text: "(ANSA).", "-- PTI", "© dpa-infocom, dpa:…", "(Reporting by …; Editing by …)", their copyright
 * blocks, notices of automatic import, "… contributed to this report", and the last line of press releases.
 */
export function readAgencySignOff(page: Page): Finding[] {
  const { bodyStart, bodyEnd } = page.region;
  if (bodyEnd < 0) return [];
  const ends = page.blocks.filter((block) => block.zone === 'body').slice(-LAST_PARAGRAPHS);
  const behind = page.blocks
    .slice(bodyEnd + 1, bodyEnd + 41)
    .filter((block) => block.text.length <= LONGEST_NOTE && standingOf(page, block) !== 'nowhere');
  const above = page.blocks
    .slice(Math.max(0, bodyStart - 8), bodyStart + 2)
    .filter(
      (block) =>
        block.text.length <= LONGEST_NOTE && (isImported(block.text) || (block.text.includes('dpa:') && IMPORT_NUMBER.test(block.text))),
    );
  const blocks = [...above, ...ends, ...behind].filter((block) => !(block.traits & NEVER) && !isPhotoCredit(block.text));
  return blocks.flatMap((block) => firstOf(block, page)).slice(0, 8);
}

function firstOf(block: Block, page: Page): Finding[] {
  for (const signOff of signOffs) {
    const findings = signOff(block, page);
    if (findings.length > 0) return findings;
  }
  return [];
}

function creditFindings(
  signal: string,
  block: Block,
  credit: AgencyCredit | null,
  weight: number,
  start = 0,
  end = block.text.length,
): Finding[] {
  return credit
    ? agencyStatements(credit, null).map((says) => findInText(signal, block, says, weight, { start, end: Math.min(end, start + 480) }))
    : [];
}

const copyOf = (name: string): AgencyCredit | null => {
  const agency = nameAgency(name);
  return agency && { agencies: [agency], share: 'copy' };
};

const IMPORT_NUMBER = /(?:©\s?)?(?:dpa-infocom,\s?)?dpa:\d{6}-\d{2}-\d{4,}(?:\/\d+)?/u;

/** "© dpa-infocom, dpa:220124-99-835563/5": the number of the report in the agency's feed. */
function importNumber(block: Block): Finding[] {
  const match = block.text.includes('dpa:') ? IMPORT_NUMBER.exec(block.text) : null;
  return match ? creditFindings('agency-import-number', block, copyOf('dpa'), 0.95, match.index, match.index + match[0].length) : [];
}

const IMPORTED =
  /automatisch (?:von|aus|durch|übernommen|importiert|veröffentlicht)|automatically (?:generated|imported|published)|auto-?generated|newskanal|aus dem ticker|wire agency feed|(?:agency|syndicated|wire|news) feed|redaktionell nicht bearbeitet|not been edited by|généré automatiquement|importé automatiquement|generado automáticamente|automatycznie|автоматически/i;

/** Words of which each of these has one: the pattern is dear, looking for them is not. */
const IMPORT_CUE = phraseList(
  'automatisch |automatically |generated|newskanal|aus dem ticker| feed|redaktionell nicht bearbeitet|not been edited by|généré automatiquement|importé automatiquement|generado automáticamente|automatycznie|автоматически',
);

function isImported(text: string): boolean {
  return IMPORT_CUE.isIn(cueText(text)) && IMPORTED.test(text);
}

/** "Sie wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen." */
function importNotice(block: Block): Finding[] {
  if (block.text.length > LONGEST_NOTE || !isImported(block.text)) return [];
  return creditFindings('agency-import-notice', block, agenciesNamed(block.text), 0.93);
}

/** The agencies that a sentence names anywhere, by brackets or by capitals. */
function agenciesNamed(text: string): AgencyCredit | null {
  const words = text.split(/[\s,;:]+/u);
  const agencies = words.flatMap((word, index) =>
    /^[("„«]?\p{Lu}|^\(?(?:dpa|afp|sid|ap)\b/u.test(word)
      ? (agencyAtStart(
          words
            .slice(index, index + 4)
            .join(' ')
            .replace(/[()„“"«».]/gu, ''),
        ) ??
        bracketAgency(word) ??
        [])
      : [],
  );
  return agencies.length > 0 ? { agencies: [...new Set(agencies)], share: 'copy' } : null;
}

const bracketAgency = (word: string) => nameAgency(word.replace(/-\p{L}+$/u, '').replace(/\.$/, ''));

/** "Associated Press writers X and Y contributed to this report." "With files from The Canadian Press." */
function contributors(block: Block): Finding[] {
  const said = !/contribut/i.test(block.text)
    ? null
    : /\bcontribut(?:ed|ing)(?: reporting)?(?: to this (?:report|story|article|post|dispatch)\b|(?=[.]?$))/i.exec(block.text);
  if (!said) return block.text.length <= 300 ? creditFindings('agency-contributed', block, contributedIn(block.text), 0.8) : [];
  const start = sentenceStart(block.text, said.index);
  const sentence = block.text.slice(start, said.index);
  const credit = agenciesNamed(sentence);
  if (!credit) return outletContributing(block, sentence, start, said.index + said[0].length);
  // Its own writers sign below its own copy; "… and The Associated Press contributed" is another's story.
  const isOwnStory = /^\s*(?:the )?(?:associated press|ap)\b[^,]{0,40}\bwriters?\b/i.test(sentence);
  const end = said.index + said[0].length;
  return creditFindings(
    'agency-contributed',
    block,
    { ...credit, share: isOwnStory ? 'copy' : 'contributed' },
    isOwnStory ? 0.6 : 0.8,
    start,
    end,
  );
}

/** "The Harbour Post’s A. Author contributed to this report": another outlet's reporter helped. */
function outletContributing(block: Block, sentence: string, start: number, end: number): Finding[] {
  const name = /^\s*(?:the )?(\p{Lu}[\p{L} .&-]{2,40})['’]s? \p{Lu}/iu.exec(sentence)?.[1];
  if (!name || !isOutletLike(name) || !/^\p{Lu}/u.test(name)) return [];
  const says: Statement = { about: 'agency', agency: { name, url: null }, share: 'contributed', date: null };
  return [findInText('outlet-contributed', block, says, 0.6, { start, end })];
}

/** Where the sentence before a place begins, abbreviations ("Birmingham, Ala., and") passed over; at most 400 characters back. */
function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - 400);
  const before = text.slice(floor, at);
  const stops = [...before.matchAll(/[.!?]["”)]?\s(?=[A-Z“"(])/g)].filter(
    (stop) => !/(?:^|[\s,])(?:[A-Z][a-z]{0,3}|[A-Z](?:\.[A-Z])+)$/.test(before.slice(0, stop.index)),
  );
  const last = stops.at(-1);
  return last ? floor + last.index + last[0].length : floor;
}

/** Reuters signs with its reporters and editors, and with its principles. */
function reportingCredit(block: Block): Finding[] {
  const text = block.text.slice(-500);
  if (!/reporting|writing|reportage|reporte|bericht|trust principles/i.test(text)) return [];
  const offset = Math.max(0, block.text.length - 500);
  const principles = /Our Standards: ?The Thomson Reuters Trust Principles|Thomson Reuters Trust Principles/iu.exec(text);
  if (principles)
    return creditFindings(
      'agency-sign-off',
      block,
      copyOf('Reuters'),
      0.9,
      offset + principles.index,
      offset + principles.index + principles[0].length,
    );
  const opening = /[(（](?:additional )?(?:reporting|writing|reportage|reporte|bericht|berichtet) (?:by|de|por|von) /i.exec(text);
  const isClosed = opening !== null && /[)）]\.?$/.test(text) && !/[)）]./.test(text.slice(opening.index, -2));
  return isClosed ? creditFindings('agency-sign-off', block, copyOf('Reuters'), 0.75, offset + opening.index) : [];
}

/** "© 2012 The Associated Press. All rights reserved.", "RIPRODUZIONE RISERVATA © Copyright ANSA", "© dpa/harbour-post.test". */
function agencyCopyright(block: Block): Finding[] {
  // A notice in the site's footer speaks of the site; one on "Associated Press articles" of none in particular.
  if (block.text.length > 600 || (block.zone !== 'body' && block.zone !== 'foot') || /\barticles:/iu.test(block.text)) return [];
  const match = /(?:©|\(c\)|ⓒ|copyright|copr\.)(?:\s|©|\(c\)|:|copyright|by|the|\d{4}(?:[-–]\d{2,4})?|,)*/iu.exec(block.text);
  if (!match) return [];
  const rest = block.text.slice(match.index + match[0].length);
  const head = rest.split(/\.(?=\s|$)|[|(]|,\s|\s[-–]\s|\s(?:all rights|click|alle rechte|tous droits|todos los|wszelkie)/i)[0] ?? '';
  const pieces = head.split('/');
  // "© dpa/A. Photographer" credits a picture; "© dpa/harbour-post.test" a text.
  if (pieces.length > 1 && pieces.slice(1).some((piece) => !nameAgency(piece) && !/\.\p{L}{2,}$/u.test(piece.trim()))) return [];
  const agency = agencyAtStart((pieces[0] ?? '').trim());
  if (!agency || /\d{4}\/\s?\p{Lu}/u.test(rest.slice(0, 40))) return [];
  return creditFindings(
    'agency-copyright',
    block,
    { agencies: [agency], share: 'copy' },
    0.8,
    match.index,
    match.index + match[0].length + head.length,
  );
}

/** "Autor: PAP | 12-03-2024" below the text, where an author's name would stand. */
const SIGNED = /^(?:autor|author|auteur|autore|text|tekst|oprac|yazar|автор|συντάκτης)\.?\s?[:：]\s?([^|•·]{2,40}?)\s?(?:[|•·].{0,40})?$/i;

/** A line of its own below the text that names agencies and nothing else: "dpa", "PAP/koc/ ula/ako", "AFP". */
function wholeLine(block: Block): Finding[] {
  const signed = block.text.length <= 90 ? SIGNED.exec(block.text)?.[1] : undefined;
  if (signed) return creditFindings('agency-sign-off', block, creditIn(signed), 0.82);
  if (
    block.text.length > 60 ||
    /[:：©]/.test(block.text) ||
    block.anchors.some((anchor) => anchor.end - anchor.start > block.text.length / 2 && !/author|autor|source/iu.test(anchor.href))
  )
    return [];
  const words = trimMarks(block.text, '–—/|()-');
  return creditFindings('agency-sign-off', block, /^(?:MAP|APP|SPA|TAP)$/u.test(words) ? null : creditIn(words), 0.82);
}

/** The last token of a paragraph behind its full stop: "… kraju ryzyka.(PAP)", "… como merece». EFE", "… in winter. -- PTI". */
function lastToken(block: Block): Finding[] {
  const text = block.text.slice(-90);
  const token = bracketedToken(text) ?? bareToken(text);
  if (!token) return [];
  const { words, isBracketed } = token;
  const credit = isBracketed ? (creditIn(`(${words})`) ?? creditIn(words)) : creditIn(words);
  if (!credit || (!isBracketed && !/^(?:\p{Lu}|dpa|afp|ap|sda|sid|apa)/u.test(words))) return [];
  const start = block.text.length - (text.length - text.lastIndexOf(words));
  return creditFindings('agency-sign-off', block, credit, 0.82, start, start + words.length);
}

interface Token {
  words: string;
  isBracketed: boolean;
}

function bracketedToken(text: string): Token | null {
  const end = trimEndMarks(text, '.');
  const open = Math.max(end.lastIndexOf('('), end.lastIndexOf('['));
  const words = /[)\]]$/.test(end) && open > 0 ? end.slice(open + 1, -1) : '';
  return words.length >= 2 && words.length <= 40 ? { words, isBracketed: true } : null;
}

/** What follows the last sentence mark, or a dash between blanks: at most two words. */
function bareToken(text: string): Token | null {
  const body = text.replace(/\.$/, '');
  const ends = ['.', '!', '?', '…', '”', '"', '»', ')', ']', '。', ' --', ' —', ' –'].filter((each) => body.includes(each));
  const mark = Math.max(-1, ...ends.map((each) => body.lastIndexOf(each) + each.length - 1));
  if (mark < 1) return null;
  const words = trimMarks(body.slice(mark + 1), '–—-');
  return words.length >= 2 && words.length <= 24 && words.split(' ').length <= 2 ? { words, isBracketed: false } : null;
}

/** "SOURCE Harbour Works Ltd" closes a press release: capitals, no colon; its issuer is where it is from. */
function pressRelease(block: Block): Finding[] {
  const isWire = /view (?:source|original) (?:version|content)|for the original version on prweb/i.test(block.text);
  const wire = isWire ? /businesswire|prnewswire|globenewswire|accesswire|prweb/i.exec(block.text) : null;
  const agency = wire && nameAgency(`${wire[0]}.com`);
  if (agency) return creditFindings('press-release', block, { agencies: [agency], share: 'copy' }, 0.85);
  const match = /^SOURCE:? ?(\p{Lu}[^:|]{1,70})$/u.exec(block.text);
  if (!match || /^SOURCE:/u.test(block.text) || !isName((match[1] as string).trim(), true)) return [];
  return [issuer('press-release', block, (match[1] as string).trim(), 0.8)];
}

/** "Agenturen", "(con información de agencias)": agencies wrote it, or helped, and none is named. */
function unnamedAgencies(block: Block): Finding[] {
  return unnamedAgenciesIn(block.text) ? [findInText('agency-unnamed', block, UNNAMED, 0.5)] : [];
}

/** "Für den Inhalt der Pressemitteilung ist der Emittent »Harbour SE« verantwortlich." */
const ISSUER_QUOTED = /(?:emittent|herausgeber|aussender|absender)[^.»„"“]{0,40}[»„"“]([^«»„"“”]{2,60})[«"”“]/i;
const ISSUER_LABELLED = /^verantwortlich für den inhalt der (?:presse)?(?:mitteilung|meldung|aussendung) ?: ?(\p{L}[^.|]{1,60})/iu;

/** Wires of press releases tell whose words they carry where they decline to answer for them. */
function issuedBy(block: Block): Finding[] {
  if (block.text.length > 300 || !/mitteilung|meldung|aussendung/i.test(block.text)) return [];
  const name = (ISSUER_QUOTED.exec(block.text)?.[1] ?? ISSUER_LABELLED.exec(block.text)?.[1] ?? '').trim();
  return name && isName(name, true) ? [issuer('press-release', block, name, 0.8)] : [];
}

/** "©2024 Harbour Post. Visit harbour-post.test. Distributed by Tribune Content Agency, LLC.": whose text, and whose wire. */
function syndicated(block: Block): Finding[] {
  const at = block.text.length <= 260 ? block.text.indexOf('Distributed by ') : -1;
  const [distributor = ''] = at < 0 ? [] : block.text.slice(at + 'Distributed by '.length).split(/[.,;|]/, 1);
  const agency = nameAgency(distributor.trim());
  if (!agency) return [];
  const [holder] = readNotices(block.text.slice(0, at)).flatMap((notice) => notice.holders);
  const origin = holder && isOutletLike(holder) && !nameAgency(holder) ? [issuer('agency-syndicated', block, holder, 0.8)] : [];
  return [...origin, ...creditFindings('agency-syndicated', block, { agencies: [agency], share: 'copy' }, 0.85)];
}

/** "Provided by University of Harbour" closes releases on science portals; "Distributed by …" on wires of wires. */
function distributed(block: Block): Finding[] {
  const match = /^(?:Provided by|Released by|Bereitgestellt von|Fourni par) (\p{Lu}[^.:|]{2,70})$/u.exec(block.text);
  if (!match || !isName((match[1] as string).trim(), true)) return [];
  const credit = creditIn(match[1] as string);
  return credit ? creditFindings('provided-by', block, credit, 0.85) : [issuer('provided-by', block, (match[1] as string).trim(), 0.75)];
}

function issuer(signal: string, block: Block, name: string, weight: number): Finding {
  const says: Statement = {
    about: 'origin',
    publisher: { name, url: null },
    relation: 'republished-from',
    url: null,
    title: null,
    date: null,
  };
  return findInText(signal, block, says, weight);
}
