/** Words that newspapers, broadcasters and news sites carry in their names. */
const OUTLET_WORD =
  /(?:^|[\s.-])(?:news\w*|times|post|press|agency|radio|tv|television|journal|herald|gazette|tribune|telegraph|guardian|chronicle|observer|independent|review|magazine|daily|weekly|monthly|globe|mail|mirror|sun|star|standard|examiner|inquirer|enquirer|sentinel|dispatch|courier|monitor|record|register|reporter|bulletin|ledger|citizen|advocate|argus|echo|express|sputnik|media|broadcasting|network|channel|wire|today|nation|atlantic|economist|conversation|intercept|verge|wired|beast|hill|politico|propublica|vox|slate|salon|grist|stat|npr|bbc|cbs|nbc|abc|msnbc|cnbc|pbs|cnn|cbc|itv|mtn|rt|reuters|bloomberg|forbes|fortune|axios|quartz|jazeera|spiegel|zeit|zeitung|stern|focus|bild|welt|anzeiger|nachrichten|rundfunk|presse|blatt|\p{L}+blatt|\p{L}+zeitung|kurier|tagblatt|tagesspiegel|taz|standard|handelsblatt|monde|figaro|libération|parisien|mediapart|humanité|echos|point|croix|obs|enchaîné|país|mundo|vanguardia|diario|periódico|nación|clarín|universal|jornada|tiempo|confidencial|folha|globo|estadão|público|expresso|corriere|repubblica|stampa|sole|messaggero|giornale|fatto|gazeta|gazzetta|rzeczpospolita|wyborcza|onet|kommersant|коммерсант|коммерсантъ|ведомости|известия|правда|новости|газета|лента|медуза|эхо|дождь|аргументы|вести|інформ|новини|телеканал|радио|haber|hürriyet|milliyet|sabah|cumhuriyet|telegraaf|volkskrant|trouw|parool|dagblad|nieuws\w*|svenska|dagens|aftonbladet|expressen|aftenposten|politiken|berlingske|helsingin|haaretz|counterpunch|truthout|newsweek|breitbart|huffpost|buzzfeed|business insider|scientific american|live science|rolling stone|fox|sky|al-\p{L}+|nikkei|asahi|yomiuri|mainichi|sankei)(?:$|[\s.,'’-])|\.(?:com|org|net|co|de|fr|es|it|nl|ru|uk|info|news|io|gr|pl|cn|jp|tv|media)(?:\.\w{2})?$|[报報网網社台臺]$|新聞|新闻|タイムス|テレビ|放送|신문|일보|방송|뉴스|경제$/iu;
/** What stands behind a person's name that is no outlet: posts, desks, places of work. */
const POST_WORD =
  /(?:^|\s)(?:staff|writer|reporter|correspondent|editor|columnist|contributor|bureau|chief|special to|for the|for|analyst|photographer|producer|anchor|director|professor|university|college|institute|ph\.?d|md|jr|sr|and|intern|freelance|guest|opinion|redakteur\w*|korrespondent\w*|autor\w*|journaliste?|rédact\w+|correspondant\w*|redactor\w*|corresponsal|periodista|giornalista|корреспондент)(?:$|[\s,])/iu;

/** Whether a name is worded like an outlet's: "The Harbour Post", "Radio Nord", "example.com". */
export function isOutletLike(name: string): boolean {
  return name.length <= 60 && OUTLET_WORD.test(name) && !POST_WORD.test(name);
}

/** Whether words behind a person's name tell a post rather than an outlet: "Staff Writer", "Political Editor". */
export function isPost(words: string): boolean {
  return POST_WORD.test(words);
}
