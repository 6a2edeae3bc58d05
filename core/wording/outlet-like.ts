import { beginsWithGivenName } from '../agents/names/given-names.ts';
import { outletByName } from '../agents/outlet.ts';

/** Words that newspapers, broadcasters and news sites carry in their names. */
const OUTLET_WORD =
  /(?:^|[\s.-])(?:times|post|press|agency|radio|tv|television|journal|herald|gazette|tribune|telegraph|guardian|chronicle|observer|independent|review|magazine|daily|weekly|monthly|quarterly|globe|mail|mirror|sun|star|standard|examiner|inquirer|sentinel|dispatch|courier|monitor|record|recorder|register|reporter|bulletin|ledger|citizen|advocate|argus|express|media|broadcasting|network|channel|wire|today|anzeiger|nachrichten|rundfunk|presse|kurier|monde|figaro|parisien|diario|periódico|universal|jornada|tiempo|folha|jornal|estadão|público|corriere|messaggero|giornale|gazeta|gazzetta|rzeczpospolita|wyborcza|коммерсантъ?|ведомости|известия|правда|новости|газета|лента|вести|новини|телеканал|радио|haber|gazetesi|telegraaf|volkskrant|dagens|aftonbladet|sky|fox|nbc|cbs|abc|npr|bbc|cbc|pbs|mtn|al)(?:$|[\s.,'’-])|news|zeitung|blatt|nieuws|tagesspiegel|\.(?:com|org|net|co|de|fr|es|it|nl|ru|uk|info|io|gr|pl|cn|jp|tv|media)$|\.(?:co|com|org)\.\w\w$|[報报網网社台臺]$|新聞|新闻|タイムス|テレビ|放送|신문|일보|방송|뉴스|경제$/i;
/** Nouns that end the names of English papers, and no surname: "Harbour Telegram". */
const MASTHEAD_END =
  /\p{L} (?:telegram|beacon|banner|echo|clarion|intelligencer|messenger|gleaner|statesman|bugle|enquirer|mercury|reformer|transcript|reflector|gazetteer|patriot|palladium|nugget|picayune|chieftain|tidings)$/iu;
/** What stands behind a person's name that is no outlet: posts, desks, places of work. */
const POST_WORD =
  /(?:^|\s)(?:staff|(?:writer|reporter|correspondent|editor|columnist)s?|contributor|bureau|chief|special to|for the|for|analyst|photographer|producer|anchor|director|professor|university|college|institute|phd|ph\.d|md|jr|sr|and|intern|desk|team|newsroom|haber merkezi|freelance|guest|opinion|periodista|giornalista|корреспондент|corresponsal|redactor)(?:$|[\s,.])|(?:^|\s)(?:redakteur|korrespondent|autor|journalist|rédact|correspondant)/i;

/** Whether a name is a known outlet's or worded like one: "The Harbour Post", "Radio Nord", "example.com". */
export function isOutletLike(name: string): boolean {
  if (name.length > 60) return false;
  if (outletByName(name) !== null || (MASTHEAD_END.test(name) && !beginsWithGivenName(name))) return true;
  return OUTLET_WORD.test(name) && !POST_WORD.test(name);
}

/** The outlet whose letters stand before the name of its office: "g1 Santos", "BBC Sport". */
export function outletByOffice(name: string): ReturnType<typeof outletByName> {
  const letters = /^((?:\p{L}\d|[A-Z]{3})) \p{Lu}/u.exec(name)?.[1];
  return letters && !POST_WORD.test(name) ? outletByName(letters) : null;
}

/** Whether words behind a person's name tell a post rather than an outlet: "Staff Writer", "Political Editor". */
export function isPost(words: string): boolean {
  return POST_WORD.test(words);
}
