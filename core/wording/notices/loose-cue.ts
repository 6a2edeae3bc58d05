import type { Statement } from '../../model.ts';
import type { Phrase, PhraseList } from '../../rights/phrase-list.ts';
import { isTakenFrom } from '../labels/taken-from.ts';
import { TRANSLATED } from '../translation-words.ts';
import { skipEdition } from './edition.ts';
import { FIRST, LEAVE, ORIGINAL, OTHERWISE, PUBLISHED, REUSED, TEXT, WHERE } from './notice-words.ts';

/** The word that makes a line a notice of an earlier publication. */
export interface LooseCue extends Phrase {
  relation: Extract<Statement, { about: 'origin' }>['relation'];
  /** It only promises the original: the line must link it. */
  needsLink: boolean;
  /** It is said of much else: the name must be marked as one. */
  needsMark: boolean;
  /** By whose courtesy something stands here, and not a word tells what: pictures do so as texts. */
  isBareThanks: boolean;
  /** Out of what it was taken: a paper or a town. */
  needsMasthead: boolean;
}

/** The cue of a line about this text, which is in lower case; null where it has none, or speaks of something else as well. */
export function looseCue(lower: string): LooseCue | null {
  if (OTHERWISE.isIn(lower) || SEVERAL.test(lower) || TO_COME.test(lower)) return null;
  return (isAboutThis(lower) ? cueOf(lower) : null) ?? kindAlone(lower);
}

/** Whether words behind an outlet still tell of this text's way here: that it was first there, with whose leave, or this text itself. */
export function goesOnHere(lower: string): boolean {
  return FIRST.isIn(lower) || LEAVE.isIn(lower) || TEXT.isIn(lower);
}

function cueOf(lower: string): LooseCue | null {
  const [when, verb] = [FIRST.first(lower), PUBLISHED.first(lower)];
  const source = ORIGINAL.first(lower);
  const turned = TRANSLATED.first(lower);
  const told = verb ?? source ?? when;
  // "Article original d’Ada Winter, publié sur le site La Lanterne. Traduction : …": the place stands by the verb.
  // "Vertaling: Bas de Vries. Het originele artikel verscheen op Tide Watch": behind the label stands who translated.
  // "Traduit par Ada Winter – Voir l’original": so they do behind "by", and the original must be linked.
  const isTranslator = turned !== null && TRANSLATOR_BEHIND.test(lower.slice(turned.index + turned.length));
  if (turned && told)
    return {
      ...cue(isTranslator || told.index < turned.index ? told : turned),
      relation: 'translated-from',
      needsLink: isTranslator && told === source,
    };
  if (when && verb) return cue(when.index > verb.index ? when : verb);
  const [again, given] = [REUSED.first(lower), LEAVE.first(lower)];
  const taken = again && given ? (again.index < given.index ? again : given) : (again ?? given);
  if (taken) return { ...cue(taken), isBareThanks: !again && !verb && COURTESY.test(lower) && !TEXT.isIn(lower) };
  if (source && !verb) return { ...cue(source), needsLink: true };
  return verb ? { ...cue(verb), needsMark: !SIGNED.test(lower) } : null;
}

/** What leads from the word for translating to who did it: a colon, "by". */
const TRANSLATOR_BEHIND = /^\p{L}{0,12}(?::|(?: \p{L}{2,14}){0,2} (?:by|par|por|von|da|door|av|af|przez|oleh|bởi)\s)/u;

/** "Interview aus der „Uferpost“", "From the May issue of Saltmarsh": what the text is and where it is from, without a verb. */
function kindAlone(lower: string): LooseCue | null {
  if (lower.length > LONGEST_LABEL) return null;
  const issue = FROM.exec(lower);
  if (issue && (skipEdition(lower.slice(issue[0].length)) ?? 0) > 0) return cue({ index: 0, length: 0 });
  if (/^[([]/.test(lower) && isTakenFrom(lower)) return { ...cue({ index: 0, length: 0 }), needsMasthead: true };
  const label = KIND_FROM.exec(lower);
  if (!label) return null;
  const isKind = TEXT.opens(lower, 0) && !PART.test(lower);
  if (!isKind && !TRANSLATED.opens(lower, 0)) return null;
  const from = label[0].lastIndexOf(' ', label[0].length - 2);
  return {
    ...cue({ index: 0, length: Math.max(0, from) }),
    relation: isKind ? 'republished-from' : 'translated-from',
    needsMark: true,
  };
}

/** Its subject is this text, or it has none and opens with what was done to it; or the outlet's name is followed by ", where it first ran". */
function isAboutThis(lower: string): boolean {
  if (WHERE.isIn(lower) && FIRST.isIn(lower) && PUBLISHED.isIn(lower) && !isOfOtherWork(lower)) return true;
  if (SIGNED.test(lower) || (isDated(lower) && PUBLISHED.opens(lower, 0))) return true;
  return startsOf(lower).some((words) => !OF_OTHERS.test(words) && OPENINGS.some(([list, furthest]) => opens(words, list, furthest)));
}

function opens(words: string, list: PhraseList, furthest: number): boolean {
  return list.opens(words, furthest) && (furthest === 0 || !OTHER_SUBJECT.test(words.slice(0, list.first(words)?.index)));
}

/** "The map was ▢", "Dinner came ▢": before the word for what was done stands to whom, and it is not this text. */
const OTHER_SUBJECT =
  /^(?!(?:it|this|es|dies|saken|testo) )\S.*\s(?:was|were|is|are|had|came|been|wurden?|ist|sind|war|est|sont|été|fut|fue|fueron|es|son|sido|è|sono|stat[oaie]|foi|foram|é|são|werd|werden|ble|blev|został[aoy]?|był[aoy]?|был[аои]?|была)\s$/;
/** "An earlier study ▢", "One of the stories ▢", "The story of the brothers ▢": one of many, or one that is told apart from others. */
const OF_OTHERS =
  /^(?:(?:an?|one|some|both|that|those|another) (?:\S+ ){0,4}?(?!.*\bth(?:is|ese)\b)\S+ (?:of|on|was|were|first|has|originally|is|appeared|ran)|the \S+ (?:of (?!this)|about |on (?:the|a|her|his|how) ))/;

/** What a line may open with, and behind how many letters at the most. */
const OPENINGS = [
  [TEXT, 0],
  [FIRST, 3],
  [TRANSLATED, 3],
  [REUSED, 12],
  [LEAVE, 20],
  [ORIGINAL, 24],
] as const;

/** ", where his series first ran", ", where “Porch Talk” first ran", "previously an editor at …, where": another of the author's works, or times past. */
function isOfOtherWork(lower: string): boolean {
  const at = lower.search(WHERE_BEGINS);
  return at >= 0 && (ANOTHERS.test(lower.slice(at)) || PAST.test(lower.slice(0, at)));
}

const WHERE_BEGINS = /, (?:where|wo|où|donde|onde|dove|waar|där|hvor|gdzie) /;
const ANOTHERS =
  /^, \p{L}{2,5} (?:[“"«„]|(?:he|she|they|his|her|their|seine?[rs]?|ihre?[rs]?|ses|son|sa|leurs?|sus?|seus?|suas?|zijn|haar|hans|hennes|jego|jej) )/u;
const PAST = /(?:^|[\s,(])(?:previously|formerly|former|until \d{4}|früher|ehemals?|vormals|ancien(?:ne)?|anteriormente|ex-)/;

/** "Courtesy of …" and its kin, opening a line. */
const COURTESY =
  /^[^\p{L}\p{N}]{0,4}(?:(?:by|with|per|por|par|con|mit|dzięki|avec|su|l['’]|z)[\s’']?)?(?:kind |gentile |aimable )?(?:courtesy|cortes[ií]a|gentileza|uprzejmoś|concession|autorisation|באדיבות)/u;

/** "Text: A. Author, erschienen in …", "Par A. Author, paru dans …": who wrote it, then where it stood. What is "published in" may be a section. */
const SIGNED =
  /^(?:te[xk]te?(?: ?:| von| de)?|(?:ein )?gastbeitrag von|par|von|by|por|di|door|av|af) [^,;:|()]{4,50}, (?:zuerst (?=veröffentlicht)|(?:zuerst |first |d[’']abord )?(?=erschienen|paru|appeared|apparso|verschenen))\p{L}{4,15} /u;

/** "Опубликовано в газете «Заря Севера» № 14": what has a number is a paper, and no section of the site. */
const OF_NUMBER = /(?:№|\bnr\.?|\bn[°º]|\bnúm\.?|\bno\.|\bč\.|\bbr\.) ?\d{1,4}/;
const OF_YEAR = /(?:^|[^\d])(?:19|20)\d\d(?:[^\d]|$)/;

/** Whether a line, in lower case, names an issue or a year. */
export function isDated(lower: string): boolean {
  return OF_NUMBER.test(lower) || OF_YEAR.test(lower);
}

/** "Il sera repris cet été par nos partenaires": where the text will go is not where it is from. */
const TO_COME =
  /(?:^|\s)(?:sera|seront|será|serán|serão|sarà|saranno|will be) (?:\S{1,12} )?(?:re|rip)(?:pri|pub|prod|print|post|pren|trans)/;

/** A line of data about the article, divided by bars. */
const SEVERAL = /\s[|•·»]\s[^|•·»]{1,80}\s[|•·»]\s/;
const LONGEST_LABEL = 90;
const FROM = /^(?:from|aus|de|du|da|dal|dalla|uit|från|fra|z|ze|из|з|із)\s/;
const KIND_FROM =
  /^(?:\p{L}{3,14}\s){1,2}(?:(?:de|von|by|di|par|por|door|av|af)\s[\p{L}\s.’-]{3,40},?\s)?(?:aus|from|en|da|dal|dalla|du|del|uit|från|fra|z|ze|из|з|із|din)\s/u;
/** Parts of a book name it so too. */
const PART = /^(?:fragment|excerpt|extract|auszug|extrait|extracto|estratto|отрывок|уривок)/;

function cue(phrase: Phrase): LooseCue {
  return { ...phrase, relation: 'republished-from', needsLink: false, needsMark: false, isBareThanks: false, needsMasthead: false };
}

/** The line, and what stands behind a label, a semicolon or a full stop in it: "Editor’s note: this …". */
function startsOf(lower: string): string[] {
  const bare = lower.replace(/^[^\p{L}\p{N}]{1,6}/u, '');
  return [bare, ...bare.split(/[:;.]\s/).slice(1, 4)];
}
