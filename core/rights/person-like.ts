import { legalFormIn } from './legal-forms.ts';
import { isCapital, isSmall, phraseList } from './phrase-list.ts';

/** Small words that names are written with. */
export const connectors = new Set(
  "of the de del della delle dei der die das den des du la le les el los las di da do dos van von zu für for and und et y e i och og en at in on a an to by & s l' al bin w z za pri pre pro na nad pod и та в της του των και ve ty phần điện tử và".split(
    ' ',
  ),
);

const institutions = phraseList(
  'news|media|press|times|post|journal|magazin|group|network|publish|universit|institut|foundation|radio|television|online|daily|weekly|research|center|centre|company|agency|verlag|zeitung|blog|book|association|council|society|today|herald|tribune|gazette|chronicle|standard|star|review|report|studio|digital|holding|corp|communication|production|interactive|world|american|british|global|bank|church|department|ministry|government|city|county|edition|diario|jornal|revista|editora|editorial|grupo|gruppe|rundfunk|welle|monde|devoir|nation|guardian|caller|voice|project|team|staff|limited|parisien|nast|asociad|associad',
);

/** Whether a name is written as persons' names are: two to five words, each with a capital, none of an institution. */
export function looksLikePerson(name: string): boolean {
  if (name.length > 60 || /[\d@/()«»"“”:]/.test(name) || institutions.isIn(name.toLowerCase())) return false;
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || words[0] === 'The' || !isCapital(words[0]?.[0])) return false;
  return words.every((word) => isNamePart(word) || connectors.has(word.toLowerCase()));
}

/** "Mike", "O’Neil", "J.", "McKay": a capital and small letters behind it; "CNN" is none. */
function isNamePart(word: string): boolean {
  const second = word[1];
  return (
    isCapital(word[0]) &&
    (isSmall(second) || second === '.' || second === '-' || second === "'" || second === '’' || (isCapital(second) && isSmall(word[2])))
  );
}

/** "S.A. Éditions de la Lampe", "UAB Diena": in some countries the form comes first. */
export const LEGAL_FORM_FIRST = /^(?:S\.?A\.?S?|SARL|S\.?P\.?R\.?L|N\.?V|UAB|SIA|OÜ|PT|CV|ООО|ОАО|ЗАО|ПАО|АО|ТОВ)\.?\s/u;

/** Whether a name is one of an institution: a legal form, a word of the trade, a domain, capitals throughout. */
export function looksLikeOrganization(name: string): boolean {
  return (
    legalFormIn(name) !== null ||
    LEGAL_FORM_FIRST.test(name) ||
    institutions.isIn(name.toLowerCase()) ||
    /^[^\s.]+(?:\.[^\s.\d]{2,})+$/.test(name) ||
    (name.length <= 8 && name === name.toUpperCase() && isCapital(name[0])) ||
    /^[A-Z][a-z]+[A-Z]/.test(name) ||
    /[公社网報报局团院]|신문|일보|뉴스|방송/.test(name)
  );
}
