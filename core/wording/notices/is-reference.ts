/** How an entry of a bibliography opens: "Winter, A. (2020).", "[3] Lund B.", "References:". */
const OPENS =
  /^\s?(?:\[\d{1,3}\]\s|\d{1,3}\.\s\p{Lu}|references|further reading|bibliography|works cited|literatur(?:verzeichnis)?:|bibliograph?ie|bibliografía|bibliografia|литература:|参考文献|參考文獻|\p{Lu}[\p{L}’'-]{1,24},? (?:\p{Lu}\.[\s-]?){1,3}(?:,|&|\(| et al))/iu;
/** What an entry of a bibliography holds: volume and issue, pages, a year in brackets behind the authors, a digital object identifier. */
const HOLDS =
  /\b\d{1,4}\s?\(\d{1,4}\)\s?[,:]\s?(?:pp?\.\s?)?\d|\b(?:vol\.|pp\.|S\.) ?\d{1,4}(?:[–-]\d|,)|\b(?:doi|DOI):|doi\.org|\(\d{4}[a-z]?\)\.\s\p{Lu}/u;

/** "Alder, Ruth (2 May 2019). “The ferry question”. …", ". Retrieved 3 May 2024.": how encyclopaedias cite. */
const CITED =
  /^\P{L}{0,4}\p{Lu}[\p{L}’'-]{1,24}, \p{Lu}[\p{L}.’' -]{1,30} \((?:\d{1,2} \p{L}{3,10} |\p{L}{3,10} \d{1,2}, )?(?:19|20)\d\d\)\.|\.\s(?:Retrieved|Archived from|Abgerufen am|Consulté le|Consultado el|Consultato il|Geraadpleegd op|Hämtad|Dostęp:?)\s/u;

/** How a notice opens that tells volume and pages too: "Dieser Text ist zuerst erschienen in: …, S. 18–19", "First published in". */
const OF_THIS =
  /^[\s(*–-]{0,3}(?:dieser |diese |zuerst |erst|ursprünglich |abgedruckt |nachdruck |this |first |originally |reprinted |dit |eerder |oorspronkelijk |denne |dette |den här |först |først |tidigare |tidligere |cet |première |publié |questo |pubblicato |este |publicado )/i;

/** "This article incorporates text from a publication now in the public domain: Marsh, Ian, ed. (1911)." */
export const INCORPORATES = /\b(?:incorporates?|includes?) (?:\w+ )?(?:text|material|content) from\b/i;

/** Whether a line is an entry of a bibliography: what it names published something that the text cites. */
export function isReference(line: string): boolean {
  return (
    line.length <= 600 && (OPENS.test(line) || INCORPORATES.test(line) || CITED.test(line) || (HOLDS.test(line) && !OF_THIS.test(line)))
  );
}
