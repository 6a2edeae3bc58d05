/** Whom a notice calls a partner before it names them: "unserem Kooperationspartner". */
const PARTNERS =
  /^(?:(?:our|the) (?:[a-z-]{3,12} )?partners?(?: (?:site|outlet|newsroom|publication|organi[sz]ation)s?)?(?: at)?|unser(?:em|er|en|es)? [a-zäöüß]{0,16}-?partner(?:in|portal|medium|magazin|redaktion|zeitung|blatt|s)?|notre (?:[a-zé]{3,8} )?partenaire|nuestr[oa] (?:medio |sitio )?(?:soci[oa]|aliad[oa]|asociad[oa])|noss[oa] (?:site |veículo )?parceir[oa]|(?:nostro|dal nostro) (?:sito )?partner|onze (?:media)?partner|naszego partnera|нашего партн[её]ра|нашого партнера|(?:our|its|the) sister (?:title|paper|newspaper|publication|site|outlet|magazine|newsroom|station|website|newsletter)s?|unser(?:em|er|en)? schwester(?:zeitung|titel|magazin|portal|blatt|seite)|notre (?:confrère|consœur|titre frère|journal frère)|nuestr[oa] (?:diario|medio|periódico|publicación) herman[oa]|onze zuster(?:titel|krant|site)|vår systertidning|vores søsteravis|vår søsteravis)(?: |, |: )|^合作(?:媒體|媒体|夥伴|伙伴|單位|单位|網站|网站)/i;
const PARTNER_CUE = /合作|part|soci|aliad|asociad|партн|sister|schwester|frère|sœur|herman|zuster|syster|søster/i;

/** How many characters at the start of words only call somebody a partner. */
export function skipPartner(words: string): number {
  return PARTNER_CUE.test(words) ? (PARTNERS.exec(words)?.[0].length ?? 0) : 0;
}
