/** How a text is pointed at that stands here, or speaks of those who put it here. */
const THIS =
  /^(?:this|we[\s’]|wir\s|nous\s|the (?:above|following|preceding|present|foregoing)|diese|(?:der|das|die) (?:vorliegend|folgend|obig|nachfolgend|obenstehend)|ce[st]?\s|cet|est[ea]\s|quest|(?:il|el) present|dit\s|deze|de[nt] här|denn|dett|ten\s|ta\s|to\s|niniejsz|t[eo]nto|tato|данн|эт|ц[яе]|bu\s|本|此|この|이\s|هذ|نُ?شرت?\s(?:هذ)|این|یہ|यह|ये\s|এই)|^\p{L}{3,10}\s(?:ini|này)(?:\s|$)|^[\p{Script=Thai}]{3,20}นี้/iu;
/** The same further on: "the original source of this article", "die Erstfassung dieses Textes". */
const OF_THIS =
  /\s(?:of (?:this|the above) (?:article|text|story|piece|post|essay|column|report|interview|commentary)|dieses (?:artikel|text|beitrag|aufsatz|interview)|dieser (?:geschichte|reportage)|de (?:cet (?:article|entretien)|ce texte|cette tribune|este (?:artículo|texto|reportaje)|esta (?:nota|entrevista))|dest[ea] (?:artigo|texto|reportagem)|di quest[’'o]\s?(?:articolo|testo)|van dit (?:artikel|stuk|verhaal)|a[fv] (?:denne|denna) (?:artik|text|tekst)|tego (?:artykuł|tekst)|tohoto (?:článk|text)|эт(?:ой стать|ого (?:текст|материал))|цієї статт)/i;
/** The day that stands behind an outlet. */
const DAY = /^[”"»“’』)\]]?(?:,?\s[^,;.!?]{0,20}?(?:19|20)\d\d\.?(?: roku| году| г\.)?)?[)\]]?/u;
/** Words that bring the text here again, or say once more that it was there first. */
const HERE =
  /\b(?:here|first published|først (?:publisert|trykt|udgivet|bragt)|först publicera\S{1,3}|zuerst (?:erschien|veröffentlicht)\S{0,2}|eerst verschenen|permission|republi\w+|licen[cs]e|translat\w+|edited|abridged|condensed|updated|thanks?|kind \w+|hier|genehmigung|übersetz\S*|gekürzt|aktualisiert|freundlich\S*|lizenz|ici|autorisation|tradu\S+|remercions|ringrazi\S+|agrade\S+|aquí|permiso|licencia|permesso|ripres\S|aqui|permissão|licença|toestemming|vertaald|licentie|här|tillstånd|översatt|tilladelse|bring\S{1,3} her|trykk\S{1,3} her|tillatelse|oversat|oversatt|tutaj|zgod\S+|tłumacz\S+|zde|svolením|přelož\S+)(?![a-zà-ž])|здесь|разрешен|перев[оеё]|дозвол|переклад/i;
/** The same, and what is said of the copy: "，侵权即删". */
const HERE_IN_HAN = /原文|[迁遷]移|侵[权權]|授[权權]|[删刪]|感[谢謝]/u;
/** What an outlet is, behind its name: ", a quarterly of the coast". */
const WHAT_IT_IS = /^[”"»“’』]?(?: \([^)]*\))?, (?:an?|eine?[mr]?|une?|una|um|uma|een|en|ett?)\s/iu;
/** "▢ 1/2024 (Polish version); Tide Review (English version)": who had it in which tongue. */
const EDITION = /\(\p{Lu}\p{Ll}{3,14} version\)/u;
const LONGEST_SENTENCE = 200;
/** How many letters may stand behind the outlet in a sentence that has only closed, and how many behind a comma. */
const FEW_LETTERS = 36;
const FEW_BEHIND_COMMA = 12;

/** Whether words begin by pointing at the text that they stand by. */
export function pointsHere(words: string): boolean {
  return THIS.test(words);
}

/** Whether a notice's subject is the text that it stands by, or something of that. */
export function isOfThis(subject: string): boolean {
  return pointsHere(subject) || OF_THIS.test(subject);
}

/** Whether a sentence goes on behind the outlet that ends at `end`, and not with what brings the text here. */
export function goesOn(text: string, end: number): boolean {
  const rest = text.slice(end, end + LONGEST_SENTENCE).split(/[.!?。！？](?:\s|$)/u, 1)[0] ?? '';
  if (HERE.test(rest) || HERE_IN_HAN.test(rest) || WHAT_IT_IS.test(rest) || EDITION.test(rest)) return false;
  const further = rest.replace(DAY, '');
  // Behind a comma and a capital names go on: "▢, Institute of Tides".
  if (/^[”"»“’』]?\s?[,、，]\s\p{Lu}/u.test(further)) return false;
  const letters = (further.match(/\p{L}/gu)?.length ?? 0) + (further.match(/\p{Lo}/gu)?.length ?? 0);
  return letters > (/^[”"»“’』]?[,;、，]\s?\p{Ll}\D*$/u.test(further) ? FEW_BEHIND_COMMA : FEW_LETTERS);
}
