import { phraseList } from '../rights/phrase-list.ts';
import { type AgencyCredit, agencyAtStart } from './agency-credit.ts';
import { cueText } from './cue-text.ts';

/** How bylines and notes say that an agency's copy went into a text. */
const CONTRIBUTED =
  /(?:^|[\s(,;|/*])(?:additional reporting (?:by|from)|with (?:files|material|materials|inputs?|reporting|reports?|information|wires?|additional reporting|contributions?|agency inputs?)(?: from| by)?|(?:mit|unter verwendung von) (?:material(?:ien)?|informationen|agentur(?:material)?|agenturmaterial)(?: (?:der|von|des))?|avec|(?:with|mit|med|con|com)(?= [^\s.]{2,12}\)?$)|con (?:información|informaciones|datos) de|com (?:informações|conteúdo) d[aoe]s?|con informazioni|con fonte|met(?: medewerking van)?|z wykorzystaniem materiałów|по материалам|in collaborazione con) /i;

/** Words of which each of these has one. */
const CUE = phraseList(
  'additional reporting|with |mit |verwendung von|avec |con |com |med |met |z wykorzystaniem|по материалам|in collaborazione con',
);

/** What calls somebody an agency before naming it: "persbureau Reuters". */
const KIND =
  /^(?:persbureau|nieuwsagentschap|nachrichtenagentur|agentur|l[’']agence|agence(?: de presse)?|agencia(?: de noticias)?|agência(?: de notícias)?|agenzia(?: di stampa)?|nyhetsbyrån|nyhedsbureauet|news agency|агентства|агентство) /i;

/** "National Post, with files from Postmedia News": agencies that the line names as helpers. */
export function contributedIn(text: string): AgencyCredit | null {
  const match = CUE.isIn(cueText(text)) ? CONTRIBUTED.exec(text) : null;
  if (!match) return null;
  const rest = text
    .slice(match.index + match[0].length, match.index + match[0].length + 90)
    // "… avec deux arrêts. (AFP)": behind the sentence the agency signs.
    .replace(/[.!?…»”"]\s.*/su, '')
    .replace(/^[([]?(?:(?:the|der|die|des|la)\s|l['’]\s?)?/i, '');
  const names = rest
    .split(/[,;)/|.]|\s(?:and|und|et|y|e|i|и)\s/i)
    .flatMap((name) => agencyAtStart(name.trim()) ?? agencyAtStart(name.trim().replace(KIND, '')) ?? []);
  return names.length > 0 ? { agencies: [...new Set(names)], share: 'contributed' } : null;
}
