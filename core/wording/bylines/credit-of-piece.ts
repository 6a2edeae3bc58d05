import { nameAgency } from '../../agents/agency.ts';
import { type AgencyCredit, agencyAtStart, creditIn } from '../agency-credit.ts';
import { isOutletLike, isPost } from '../outlet-like.ts';
import { houseRunOn } from './run-on-house.ts';

/** Agencies whose letters are also words on buttons: only in a line that says "by". */
const WORDS_TOO = /^(?:APP|MAP|SPA|TAP|AE|AA|CP|IPS|NSF|ATA|SITA|PA|SID|STA|TT|APS|PANA|MIA|ANKA|ATS|UNI)$/u;

/** Where such letters alone on a line are read as the agency's, by language. */
const AT_HOME: Record<string, RegExp> = { sv: /^TT$/u, sl: /^STA$/u, sk: /^SITA$/u, sq: /^ATA$/u, tr: /^AA$/u, mk: /^(?:MIA|МИА)$/u };

/** Whether such letters are an agency at home in the language, alone on a line. */
export function isHomeAgency(language: string | null, line: string): boolean {
  return AT_HOME[language?.slice(0, 2) ?? '']?.test(line.trim()) ?? false;
}

/** What a line says behind the name: "Reuters Staff", "ANI, Edited by: A. Author". */
const DESK = /\s(?:staff|newsroom|desk|reporters?|correspondents?)$/i;
const OTHERS_WORK = /[,|]\s?(?:edited|curated|produced|posted|published|updated|translated) by\b/i;

/** The agency that a piece of a byline credits, by itself, behind a person or before the place that it reports from; `isOpened` where the line says "by". */
export function creditOfPiece(line: string, isOpened: boolean, language: string | null): AgencyCredit | null {
  const dispatch = dispatchOf(line);
  if (dispatch) return dispatch;
  const signed = creditBehindPerson(line, language) ?? creditBeforePost(line);
  if (signed) return signed;
  const runOn = isOpened ? (houseRunOn(line, language)?.house ?? '') : '';
  if (nameAgency(runOn) && !WORDS_TOO.test(runOn)) return creditIn(runOn);
  const last = BY_LAST.exec(line)?.[1];
  if (last && nameAgency(last)) return creditIn(last);
  const words = (line.split(OTHERS_WORK, 1)[0] ?? '').replace(DESK, '').replace(/^Da (?=Ag[eê]ncia )/, '');
  const whole = creditIn(words) ?? creditBeforePlace(words) ?? creditBeforeCatalanPlace(words, language);
  return whole && !(WORDS_TOO.test(words.trim()) && !isOpened) ? whole : null;
}

/** "中央社 台北3日電", "中央社華沙7日綜合外電報導": the agency, then where and on which day it wired. */
const DISPATCH = /^(?<agency>[\u3400-\u9fff]{2,5}社)\s?[\u3400-\u9fff]{0,6}?\d{1,2}日[\u3400-\u9fff]{0,4}(?:[電电]|[報报][道導导])$/;

function dispatchOf(line: string): AgencyCredit | null {
  return creditIn(DISPATCH.exec(line)?.groups?.['agency'] ?? '');
}

/** "3 hours ago by AFP", "há 2 horas por Lusa". */
const BY_LAST = /\s(?:by|von|par|por|di|door|av|af)\s(\p{L}[^\s,|]{1,15}(?:\s[^\s,|]{1,15}){0,2})$/iu;

/** What parts a person's name from the agency. */
const PARTED = [',', '/', '|', '(', ' - ', ' – ', ' — '];

/** "A. Author, Associated Press", "A. Author / AP", "Athens (AP)", "A. AUTHOR, AP Political Writer". */
function creditBehindPerson(words: string, language: string | null): AgencyCredit | null {
  if (!PARTED.some((mark) => words.includes(mark))) return null;
  const tail = /^(\p{L}[^,/|()]{2,60}?)\s{0,2}(?:,|\/|\||\(| - | – | — )\s{0,2}([^,/|()]{2,60}?)\)?$/u.exec(words);
  if (!tail || !isPersonLike(tail[1] as string)) return null;
  const last = (tail[2] as string).replace(REPORTER_OF, '').replace(OFFICE, '');
  const credit = creditIn(last);
  if (credit) return WORDS_TOO.test(last) && !isHomeAgency(language, last) ? null : credit;
  const agency = isPost(last) && !NAMESAKE.test(last) ? agencyAtStart(last) : null;
  return agency ? { agencies: [agency], share: 'copy' } : null;
}

/** "Ada Winter – Repórter da Agência Brasil – Brasília": a post and an office around the agency. */
const REPORTER_OF = /^(?:repórter(?:es)?|correspondente|enviad[oa] especial) d[ae] (?=Ag[êe]ncia )/iu;
const OFFICE = /\s[–-]\s\p{Lu}[\p{L} ]{2,24}$/u;

/** "Ada Winter AP Sports Writer": nothing but a blank parts the writer from the agency. */
function creditBeforePost(words: string): AgencyCredit | null {
  const { writer = '', agency = '', post = '' } = BEFORE_POST.exec(words)?.groups ?? {};
  return isPost(post) && !NAMESAKE.test(post) && isPersonLike(writer) ? creditIn(agency) : null;
}

const BEFORE_POST =
  /^(?<writer>\p{Lu}[^\s,|/()]{0,24}(?: [^\s,|/()]{1,24}){1,5}?) (?<agency>\p{Lu}{2,4}|Reuters) (?<post>\p{Lu}[\p{L} ]{2,40})$/u;

/** What bears an agency's name and is another house: "Reuters Institute fellow". */
const NAMESAKE = /\b(?:institute|foundation|fellow|fellowship|prize|award|alum|school|academy)\b/i;

/** "PTI, New Delhi", "Agence France-Presse in Marseille": the place from where the agency reports. */
function creditBeforePlace(words: string): AgencyCredit | null {
  const { agency = '', place = '' } = BEFORE_PLACE.exec(words)?.groups ?? {};
  const credit = place !== '' && !isPost(place) ? creditIn(agency) : null;
  return credit?.share === 'copy' ? credit : null;
}

const BEFORE_PLACE = /^(?<agency>[^,]{2,60}?)(?:, | (?:in|à|en|aus|da) )(?<place>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2})$/u;

/** "ACN Barcelona": Catalan papers set no comma between the agency and the place. */
function creditBeforeCatalanPlace(words: string, language: string | null): AgencyCredit | null {
  const agency = language?.startsWith('ca') ? /^(ACN|EFE|Europa Press) \p{Lu}\p{Ll}[\p{L}’' ]{2,30}$/u.exec(words)?.[1] : undefined;
  return agency ? creditIn(agency) : null;
}

function isPersonLike(words: string): boolean {
  const count = words.split(/\s+/u).length;
  return (
    count >= 2 && count <= 7 && !isOutletLike(words) && /^(?:By\s)?[\p{Lu}\p{Lo}]/u.test(words) && !/\d|[.!?]\s\p{Lu}\p{Ll}{3}/u.test(words)
  );
}
