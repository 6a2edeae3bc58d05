import { isOutletLike } from '../outlet-like.ts';
import { isFirm, isMaker } from './maker-names.ts';
import { isOffice } from './office-names.ts';
import { isMakersCorner, isRecordAddress } from './record-hosts.ts';

/** Who tells newsrooms what happened: police, fire brigades, press services. */
const TELLS =
  /(?:^|[\s,(])(?:police|polic[íi]a|guardia civil|polizei\p{L}{0,14}|politie|polizia|carabinieri|polis|policja|policji|полиция|полиции|мвд|emniyet|feuerwehr|sheriff|пресс-служба|пресс-службы|прес-служба|пресс-центр|пресс-релиз|сайт|telegram-канал|телеграм-канал)(?:$|[\s,.)’'-])/iu;
const RELEASE =
  /(?:^|\s)(?:press releases?|press office|basın bülteni|basın açıklaması|comunicado(?: de prensa| de imprensa| oficial)?|nota de prensa|gabinete de prensa|communiqué(?: de presse)?|comunicato(?: stampa)?|persbericht|pressmeddelande|pressemeddelelse|pressemelding|tisková zpráva|tlačová správa|materiały prasowe|mat\. pras(?:\.|owe)(?: organizatora)?|dossiers? de presse|environment agency|пресс-релиз|пресреліз|プレスリリース|보도자료|bülten|unternehmensangaben|herstellerangaben|(?:official|company) (?:statement|website|site|blog)|court records?|открытые источники)(?:$|,)|^(?:informacja prasowa|ufficio stampa|interview with|entrevista (?:a|con)|interview mit)(?:\s|$)/i;
/** "Journal of Eels, 2024. DOI: …", "Lantern v. Harbour, complaint". */
const RECORD = /(?:^|[\s(.,])(?:doi|DOI)(?:$|[\s:])|\p{L}{3} v\. \p{Lu}\p{L}/u;
/** "Harbour Board, annual report": what stands behind the last comma. */
const REPORT =
  /^(?:\p{L}{3,12}\s)?(?:relazione|rapporto|report|rapport|bericht|informe|relatório|raport|complaint|lawsuit|ruling|study)(?:\s(?:annuale|annuel|anual|roczny|\d{4}))?\.?$|^(?:section|art(?:icle|ikel|ículo|\.)?|§|ch(?:apter)?\.?) ?\d|^(?:\d+(?:st|nd|rd|th)|first|second|third|revised) ed(?:ition|\.)/iu;
/** "Census 2021", "Fisheries Act 2009", "Annual Report". */
const DOCUMENT =
  /(?:^|\s)(?:census|act|bill|regulations?|yearbook|(?:annual|quarterly|interim) report)(?:\s(?:of\s)?(?:19|20)\d\d)?$|(?:^|\s)(?:report|survey|study|index|bericht|rapport|informe|relatório|rapporto|raport)\s(?:19|20)\d\d$|\s(?:filings?|manual|handbook|study|survey)$/i;
/** "Quelle: Küste24 im Radio": the programme that had it. */
const ON_AIR = /\s(?:im (?:Radio|Fernsehen|Hörfunk|TV)|on (?:air|the radio|television)|à la (?:radio|télévision))(?:\s\d|$)/u;
/** What courts hand down, and what is filed with them. */
const OF_COURTS =
  /^(?:the )?(?:urteil|beschluss|anklageschrift|arrêt|jugement|ordonnance|sentenza|ordinanza|sentencia|sentença|acórdão|wyrok|postanowienie|rozsudek|rozsudok|usnesení|ítélet|vonnis|uitspraak|kendelse|ruling|judge?ment|verdict|indictment|complaint|court (?:documents?|records?|order|filings?|ruling)|решение суда|приговор|mahkeme kararı)(?:\s|$)/i;
const BLOG = /\s(?:official )?blog$/i;

/** "Quelle: Pressemitteilung Hafenamt Nordstrand" names whose release is run whole. */
const WHOLE_RELEASE = /^(?:presse|medien)(?:mitteilung|information|meldung)\s/i;
/** A body that is named after its kind and nothing else, unlinked: "Saltmarsh Council". */
const COUNCIL = /\scouncil$/i;

/** Whom a label names, the words that it has for it, and where they lead. */
export interface Labelled {
  value: string;
  name: string;
  url: string | null;
  /** The label itself says that the text is another's: "Original source", "Tomado de". */
  saysCopied: boolean;
}

/**
 * Whether what a label names is what a text draws on (an office, a firm, a release, a study, a post, a file of a court), and no text that
 * it repeats. Who stands behind the label tells more than the label.
 */
export function isDrawnOn({ value, name, url, saysCopied }: Labelled): boolean {
  if (saysRecord(value.trim())) return true;
  if (WHOLE_RELEASE.test(value.trim())) return false;
  if (isOffice(name) || (url !== null && isRecordAddress(url))) return true;
  if (saysCopied || isOutletLike(name)) return false;
  if (url === null) return isMaker(name) || BLOG.test(name) || COUNCIL.test(name);
  return isMakersCorner(url) || isFirm(name);
}

function saysRecord(bare: string): boolean {
  const [name = '', ...details] = bare.split(', ');
  return (
    RECORD.test(bare) ||
    REPORT.test(details.at(-1) ?? '') ||
    RELEASE.test(bare) ||
    OF_COURTS.test(bare) ||
    ON_AIR.test(bare) ||
    DOCUMENT.test(name) ||
    (TELLS.test(bare) && bare.length <= 60 && !isOutletLike(bare))
  );
}
