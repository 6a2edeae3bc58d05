import { foldName, foldWords } from '../fold-name.ts';
import { isFurniture, isOrganisationWord, isTopic, isTrade, particles } from '../names/name-words.ts';

/** Subjects, hours and places that a trade is of: "Food Critic", "Night Editor", "Tokyo Correspondent". Pure data, words parted by blanks. */
const deskWords =
  'whitehall westminster holyrood stormont consumer political economics economic business industrial relations labor labour money personal financial courts legal justice faith emergency traffic transport transportation transit motor property housing planning development infrastructure local democracy rural regional agricultural farming food drink wine restaurant movie theater dance opera classical pop rock books literary art design architecture beauty style lifestyle life showbiz digital data audience engagement multimedia visual visuals graphics interactive picture general assignment enterprise investigative watchdog accountability games rugby cricket tennis golf racing cycling boxing athletics olympics motorsport nfl nba mlb nhl ufc seo content copy commercial commerce shopping deals trainee cadet graduate junior apprentice grand grande politiek economisch freie freier freelance leitende leitender stellvertretende stellvertretender politische politischer politisk ekonomisk økonomisk kulturel politiikan talouden kulttuurin главный главная политический специальный ведущий старший köşe guest night day weekend morning evening state statehouse county city hall municipal metro suburban parliamentary congressional white house lobby public foreign global international national defence defense military veterans immigration refugees race equality gender women indigenous education schools higher youth medical mental healthcare resources mining water nature science ai technology tech outdoors community communities brand marketing special projects the ' +
  'america europe european east west north south southeast southwest northeast northwest eastern western northern southern middle central latin us usa uk eu uae china india japan russia ukraine turkey iran iraq israel palestine gaza lebanon syria egypt nigeria kenya ethiopia australia canada mexico brazil argentina france germany italy spain portugal ireland scotland wales england poland greece korea taiwan vietnam thailand indonesia malaysia singapore philippines pakistan bangladesh afghanistan kong hong saudi arabia balkans nordic baltic washington york angeles london paris berlin brussels rome madrid lisbon moscow kyiv istanbul jerusalem cairo beirut nairobi johannesburg lagos delhi mumbai beijing shanghai tokyo seoul bangkok jakarta manila sydney melbourne brisbane perth canberra wellington auckland toronto ottawa vancouver montreal chicago texas california florida';

let desks: Set<string> | null = null;

/** Whether a word is a desk's: a subject, an hour, a place. */
export const isDesk = (word: string): boolean => {
  desks ??= foldWords(deskWords);
  return desks.has(foldName(word)) || isTopic(word) || isFurniture(word) || isOrganisationWord(word);
};

/** Words of desks that are surnames as well, where no other word of a desk stands beside them. */
const alsoSurnames = new Set('hall house east west north south day rock york'.split(' '));

/**
 * Where a name ends that runs into a trade with its desk, "Jane Harbour Home Affairs Correspondent": before the desk, given where the
 * trade begins. Two words at least are the name's, and one behind an initial or a particle.
 */
export function endBeforeDesk(words: readonly string[], trade: number): number {
  let end = trade;
  while (end > 2 && !isWithin(words[end - 2] ?? '') && (isLetters(words, end - 1) || isOfDesk(words, end - 1, end < trade))) end -= 1;
  return end;
}

function isOfDesk(words: readonly string[], at: number, isBesideDesk: boolean): boolean {
  const word = words[at] ?? '';
  return isDesk(word) && (isBesideDesk || !alsoSurnames.has(word.toLowerCase()) || (at > 2 && isDesk(words[at - 1] ?? '')));
}

/** "US" in "Jane Harbour US Editor", where the name is not in capitals. */
const isLetters = (words: readonly string[], at: number): boolean =>
  /^[A-Z]{2,4}$/.test(words[at] ?? '') && words.slice(0, 2).some((word) => word !== word.toUpperCase());

/** "J." and "van" are not the last of a name. */
const isWithin = (word: string): boolean => /^\p{L}\.?$/u.test(word) || (particles.has(word.toLowerCase()) && !isTrade(word));
