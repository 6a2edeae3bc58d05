import { once } from '../../once.ts';
import { wordsOf } from '../bylines/byline-words.ts';
import { foldName, foldWords } from '../fold-name.ts';

/** Small words within names; they may stand in lower case but not alone. */
export const particles = new Set(
  "de del della dell di da das do dos du des d' la le el al van von der den ter ten te zu zum zur und y e i bin binti binte ibn bint abu ben bar san af av la los las mac st of wa ole op vom degli ap ferch o' ní ó 't ’t".split(
    ' ',
  ),
);

const trades = once(() => foldWords(wordsOf('trades', 'collectives')));
const organisations = once(() => foldWords(wordsOf('organisations')));
const offices = once(() => foldWords(wordsOf('offices')));
const furniture = once(() => foldWords(wordsOf('furniture')));
const stamps = once(() => foldWords(wordsOf('stamps')));
const openings = once(() => new Set(wordsOf('openings').split(' ')));
const topics = once(() => foldWords(wordsOf('topics')));

/** Whether the word ends a name: a trade ("Writer"), or what comes before one ("Senior"). */
export function isTrade(word: string): boolean {
  const folded = foldName(word);
  if (trades().has(folded) || (folded.length > 9 && endsWithTrade.test(folded))) return true;
  return word.includes('-') && trades().has(foldName(compoundTrade.exec(word)?.[1] ?? ''));
}

/** "Gerichtsreporterin", "Kulturredaktör", "Udlandskorrespondent", "Kulttuuritoimittaja": folded. */
const endsWithTrade =
  /(?:redakteur|korrespondent|reporter|journalist|kolumnist|kritiker|volontar|fotograf|redakt[oø]r|kronik[oø]r|skribent|kommentator|toimittaja|kirjeenvaihtaja|verslaggever|redacteur|kirjailija)(?:in|en)?$/;

/** "Editor-in-Chief", "Editor-at-Large", "Co-Founder". */
const compoundTrade = /^(?:co-(?=\p{L}+$))?(\p{L}{4,12})(?:-(?:in|at)-\p{L}+)?$/iu;

/** Whether the word stands in names of houses and offices: "Gazette", "Ministry", "Memorial". Short names of offices are surnames too: "Court", "Sheriff". */
export function isOrganisationWord(word: string): boolean {
  const folded = foldName(word);
  return (
    organisations().has(folded) ||
    (folded.length > 7 && offices().has(folded)) ||
    (folded.length > 6 && (endsWithOrganisation.test(folded) || ofHouses.test(folded)))
  );
}

/** "Solutions", "Management", "Insurance", "Historical", "Clínica", "Parroquia", "Bestattungskanzlei", which no surname ends or begins like: folded. */
const ofHouses =
  /(?:.tions?|.{5}ments?|(?:sur|lli|ppli)ances?|ical|orial|ncial|werke|feuerwehr|verein|schule|kanzlei|praxis|polizei|buchhandlung|theater|kirche)$|^(?:clini[cqk]|farmaci|pharmac|funerar|theatre|parro(?:qui|cchi)|paroisse|colegio|abogados|bodegas)/;

/** "Universitet", "Fachhochschule", "Energistyrelsen", "Bundesverband", "Kommuneforbundet", "Ammattikorkeakoulu": folded. */
const endsWithOrganisation =
  /(?:universit(?:et|etet|at|ats|eit|e)|hochschule|hogeschool|h[oø]gskol[ae]n?|h[oø]yskolen?|højskolen?|yliopisto|korkeakoulu|institut(?:t|tet|et)?|minister(?:ium|iet|io)|departement(?:et)?|styrelsen|myndigheten|direktoratet|for(?:bund|ening)(?:et|en)?|verband|stiftung|stichting|stiftelsen?|gesellschaft|vereniging|selska[bp](?:et)?|sallskapet|liitto|yhdistys|saatio)$/;

/** Whether the word opens a stamp behind a name: "Publié", "Updated". */
export function isStamp(word: string): boolean {
  return stamps().has(foldName(word));
}

/** Whether the word is what pages write around names, a stamp's nouns among it: "Share", "Comments". */
export function isFurniture(word: string): boolean {
  return furniture().has(foldName(word));
}

/** Whether the word speaks of a section, a subject or a place. */
export function isTopic(word: string): boolean {
  return topics().has(foldName(word));
}

/** Whether the word opens sentences and headlines rather than names. */
export function isOpening(word: string): boolean {
  return openings().has(word.toLowerCase());
}

/** Whether a word is none of a name: a trade's, a collective's, an organisation's, the page's furniture(). */
export function isStopWord(word: string): boolean {
  return !particles.has(word.toLowerCase()) && (isTrade(word) || isOrganisationWord(word) || isFurniture(word) || isStamp(word));
}
