import { endBehind, RESERVED } from './rights-phrases.ts';

const LONGEST = 120;

// Legal forms close a name: "MediaNews Group, Inc.", "der Freitag Mediengesellschaft mbH & Co. KG", "Radio Muzyka Fakty Sp. z o.o.".
const form =
  'Incorporated|Inc|LLLP|LLP|LLC|L\\.L\\.C|L\\.?P|Ltd|Limited|plc|PLC|Corp|Corporation|Company|Co|[GUm]{1,2}bH|AG|KGaA|KG|OHG|SE|UG|e\\. ?V|eG|S\\.A\\.S|S\\.A\\.U?|SAS|SARL|SRL|SLU|SL|S\\.L\\.?U?|SpA|S\\.p\\.A|S\\.r\\.l|Srl|SA|S\\/A|B\\.V|BV|N\\.V|NV|AB|A\\/S|ApS|ASA|AS|Oyj|Oy|e?hf|[Ss]p\\. z o\\. ?o|s\\.r\\.o|a\\.s|d\\.o\\.o|Zrt|Kft|Nyrt|Ltda|Pty|Pte|K\\.K|Α\\. ?Ε|ΑΕ|Ε\\.Π\\.Ε';
const LEGAL_FORM = new RegExp(
  `[,\\s]\\s?(?:${form})(?:\\.(?!\\p{Ll})|(?![\\p{L}\\p{N}&.'’-])|(?=\\.\\s|\\.$|\\.\\p{Lu}))(?: ?[&+] Co\\.? ?(?:KG(?:aA)?|OHG)|,? ?(?:${form})(?:\\.(?!\\p{Ll})|(?![\\p{L}\\p{N}&.'’-]))| de C\\.V\\.?){0,3}`,
  'u',
);
const ENDS_WITH_FORM = new RegExp(`[,\\s(](?:${form})$`, 'u');

const ABBREVIATED = /(?:^|[\s(.])(?:\p{Lu}|Dr|Mr|Ms|St|Jr|Sr|Prof|Bros|Mrs|z o|[Ss]p|vs)$/u;
const CONNECTOR =
  /^(?:of|the|de|del|della|delle|dei|der|die|das|den|des|du|la|le|les|el|los|las|di|da|do|dos|das|van|von|zu|für|for|and|und|et|y|e|i|och|og|en|at|in|on|a|an|to|by|und|&|s\.?|l'|al|bin|w|of|z|и|та|в|της|του|των|και|ve)$/iu;

/** Words in a notice that name no holder. */
const NOBODY =
  /^(?:all|the|this|these|our|your|it|its|and|or|notice|policy|law|laws|act|office|information|statement|owners?|infringement|complaints?|claims?|agents?|free|issues?|material|symbol|protected|protection|registration|reserved|page|site|website|all contents?|content|photo.*|images?|news|media|inc|ltd|website name|your company|company name|sitename|all right|copyright.*|rights|derechos|reserved.*|alt materiale.*|year|name|hinweis\S*|und .*|statement|license|licen[cs]ing|trolls?|reform|permissions?|info|.*copyright .*)$/iu;

/**
 * The names in the words that follow (or stand before) a copyright sign, in order: "Mike Whitney, CounterPunch" gives two,
 * "Guardian News & Media Limited or its affiliated companies" one. Empty where the words name nobody.
 */
export function readHolderNames(words: string): string[] {
  const name = cutName(words);
  const names = splitNames(name).map(tidy).filter(isName).slice(0, 12);
  const dash = name.search(/\s[-–—]\s/);
  return names.length === 0 && dash > 0 ? [tidy(name.slice(0, dash))].filter(isName) : names;
}

/** Cuts words to the name they begin with: at rights phrases, bars, other corners of the page, the end of the sentence and legal forms. */
function cutName(words: string): string {
  let name = words.slice(0, 400);
  const reserved = name.search(RESERVED);
  if (reserved >= 0) name = name.slice(0, reserved);
  name = name.slice(0, endBehind(name));
  name = name.split(/[|•·●▪;<>{}=*。！※►]|(?<=\s)[»«](?=\s)|\s[-–—/]\s*$|\s[-–—]\s(?=\p{Ll})|\s{2}|\.\.\.|…/u, 1)[0] ?? '';
  // "Ansvarlig redaktør: …": what a colon follows is a post, no name.
  if (/^[^:：]{0,60}[:：](?:\s|$)/.test(name)) return '';
  name = cutSentence(name);
  name = name.replace(
    /[,\s]+(?:(?:and|or|und|oder|et|ou|y|o|e)(?:\/or)? (?:its|their|other|ihre|seine|verbundene|ses|leurs|sus|suas)[\s-][^,]{0,80}|(?:and|&) others|,? its licensors.*|\/$)/iu,
    '',
  );
  return cutAfterForm(name);
}

/** The first sentence: a full stop ends it unless it closes an abbreviation or an initial. */
function cutSentence(text: string): string {
  for (const match of text.matchAll(/[.!?](?=\s|$)/g)) {
    const before = text.slice(0, match.index);
    if (ABBREVIATED.test(before) || (/ Co$/.test(before) && /^\. (?:KG|OHG)/.test(text.slice(match.index)))) continue;
    return ENDS_WITH_FORM.test(before) ? `${before}.` : before;
  }
  return text;
}

/** A legal form with other words behind it ends the name: "Future Publishing Limited Quay House, The Ambury". */
function cutAfterForm(name: string): string {
  const plain = cutApposition(name);
  const match = LEGAL_FORM.exec(plain);
  if (!match || match.index === 0) return plain;
  const end = match.index + match[0].length;
  const rest = plain.slice(end);
  return /^\s*(?:[,/&]|and |und |et |y )\s*(?=\p{Lu})/u.test(rest) && LEGAL_FORM.test(rest.slice(3)) ? plain : plain.slice(0, end);
}

/** "actu.fr, détenu et coexploité par …", "LiveScience, a company of …": what follows the comma describes. */
function cutApposition(name: string): string {
  return name.replace(/,\s*(?!a\.s|s\.r\.o|d\.o\.o|sp\. z|e?hf|e\.\s?V)\p{Ll}.*$/u, '').replace(/\s(?:is|are) .*$/u, '');
}

function splitNames(name: string): string[] {
  const pieces = joinForms(
    name
      .split(/,\s+|，|、|(?<=\p{L})\s+\/\s+(?=\p{L})/u)
      .map((piece) => piece.trim())
      .filter(Boolean),
  );
  const [first] = pieces;
  if (first === undefined) return [];
  const people = pieceOfPeople(first);
  if (pieces.length === 1) return people;
  return looksLikePerson(people[0] ?? '') ? pieces.flatMap(pieceOfPeople) : [first];
}

/** Puts "Inc." back to the name it belongs to. */
function joinForms(pieces: readonly string[]): string[] {
  return pieces.reduce<string[]>((joined, piece) => {
    const before = joined.at(-1);
    if (before !== undefined && new RegExp(`^(?:${form})\\.?$`, 'u').test(piece)) joined[joined.length - 1] = `${before}, ${piece}`;
    else joined.push(piece);
    return joined;
  }, []);
}

/** "Ana Lima and Jo Park" are two, "Guardian News and Media" is one. */
function pieceOfPeople(piece: string): string[] {
  if (LEGAL_FORM.test(piece)) return [piece];
  const parts = piece.split(/\s+(?:and|und|et|y|e|&|и|και)\s+/u);
  return parts.length > 1 && parts.every(looksLikePerson) ? parts : [piece];
}

const NO_PERSON =
  /\b(?:news|media|press|times|post|journal|magazine|group|network|publish|universit|institut|foundation|radio|tv|television|online|daily|weekly|research|cent(?:er|re)|company|agency|verlag|zeitung|blog|books?|association|council|society|today|herald|tribune|gazette|chronicle|standard|star|review|report|studios?|digital|holdings|corp|communications|productions|interactive|international|national|world|american|british|global|bank|church|department|ministry|government|city|county|edition|diario|jornal|revista|editora|editorial|grupo|gruppe|mediengruppe|presse|rundfunk|welle|monde|devoir|nation|guardian|caller|voices?|project|team|staff|limited)/i;

/** Whether a name is written as persons' names are: two to four words, each with a capital, none of an institution. */
export function looksLikePerson(name: string): boolean {
  if (name.length > 60 || /[\d@/()«»"“”:]/.test(name) || NO_PERSON.test(name)) return false;
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  return (
    words.every((word) => /^\p{Lu}(?:\p{Ll}|['’.-]|\p{Lu}\p{Ll}|\.$)/u.test(word) || CONNECTOR.test(word)) &&
    /^\p{Lu}/u.test(words[0] as string) &&
    !/^The$/.test(words[0] as string)
  );
}

function tidy(name: string): string {
  const bare = name
    .replace(/^(?:an?\s+|by:?\s+|von\s+|par\s+|por\s+|di\s+|of\s+|لـ\s+|[\s,.:;&–—/"'’-])+/u, '')
    .replace(/[\s,:;&–—/'’(-]+$/u, '')
    .replace(/^["“„«](?<inner>[^"“”„«»]+)["”“»]$/u, '$<inner>')
    .trim();
  return /\.$/.test(bare) && !/(?:^|[\s,])(?:Inc|Ltd|Corp|Co|Jr|Sr|Bros|Ltda|\S*\.\S*|\p{L})\.$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/** Whether a name is one of an institution: a legal form, a word of the trade, a domain, capitals throughout. */
export function looksLikeOrganization(name: string): boolean {
  return (
    LEGAL_FORM.test(name) ||
    NO_PERSON.test(name) ||
    /^[\p{L}\d-]+(?:\.\p{L}{2,})+$/u.test(name) ||
    /^\p{Lu}{2,8}$/u.test(name) ||
    /^\p{Lu}\p{Ll}+\p{Lu}/u.test(name) ||
    /[公社网報报局团院]|신문|일보|뉴스|방송/.test(name)
  );
}

/** Whether words can be a name at all: few small words, no sentence, nobody's. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || !/\p{L}/u.test(name) || NOBODY.test(name) || /https?:|[@{}<>=]/.test(name)) return false;
  const words = name.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !CONNECTOR.test(word) && !word.includes('.'));
  return words.length <= 12 && (small.length <= 1 || (small.length <= 3 && words.length <= 4));
}
