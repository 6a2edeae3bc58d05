import type { BylineWords } from '../byline-words.ts';

export const germanicWords: Record<string, BylineWords> = {
  // German.
  de: {
    before: {
      author:
        'aufgezeichnet von|aus * berichten|aus * berichtet|beitrag von|bericht von|das gespräch führte|das gespräch führten|' +
        'das interview führte|das interview führten|die fragen stellte|die fragen stellten|eingereicht von|eingestellt von|' +
        'eingetragen von|erstellt von|gepostet von|geschrieben von|gespeichert von|gespräch führte|kritik von|mit dem * sprach|' +
        'mit der * sprach|mit ihm sprach|mit ihr sprach|porträt von|protokolliert von|publiziert von|rezension von|verfasst von|' +
        'veröffentlicht von|von',
      translator:
        'aus dem * übersetzt von|aus dem * von|ins deutsche übersetzt von|ins deutsche übertragen von|übersetzt von|' + 'übersetzung von',
      editor: 'bearbeitet von|redaktion von',
      photographer: 'foto|fotos',
      contributor: 'mitarbeit von|unter mitarbeit von',
    },
    labels: {
      author:
        'aufgezeichnet|autor|autoren|autorin|beitrags-autor|beitragsautor|beitragsautorin|bericht|der autor|die autorin|' +
        'gastautor|gastautorin|gez.|protokoll|verfasser|verfasserin',
      translator: 'übersetzer|übersetzerin|übersetzung',
      editor: 'red|redaktion|redaktionelle mitarbeit|redaktor|verantwortlich',
      contributor: 'mitarbeit',
      agency: 'quelle',
    },
    alone: 'gez|gez.',
    generic:
      'autor autoren autorin das der die gast gastautor gastbeitrag kollektiv korrespondenten material mit mitarbeiter ' +
      'mitarbeiterin nachrichtenagenturen presse pressemitteilung red redaktionsmitglied redaktor unserem unseren unserer',
    collectives: 'agenturen onlineredaktion redaktion redaktionen',
    collectiveOpenings: 'eigene eigener pressestelle redaktion redaktionen',
    unsigned: 'archiv archivbild archivfoto bildschirmfoto dok privat privatfoto symbolbild symbolfoto',
    stamps: 'aktualisiert erschienen erstellt letzte publiziert stand veroffentlicht zuletzt',
    trades:
      'analytiker autor autorin chef cheffe dozent dozentin fotograf gastautor historiker historikerin ' +
      'hochschulkommunikation kolumnist leiter leiterin offentlichkeitsarbeit okonom okonomin pressestelle professorin publizist ' +
      'publizistin redakteur redaktor referat ressortleiter ressortleiterin schriftsteller schriftstellerin stabsstelle volontar',
    organisations: 'ag gmbh nachrichten portal presse rundfunk verlag zeitung',
    mastheads: 'aktuell heute magazin merkur rundschau stimme',
    offices:
      'bundestag bundeswehr gemeinde ihk kreis landkreis landtag magistrat marktgemeinde pressestelle rathaus senat stadt thw ' +
      'wetterdienst zoll',
    furniture: 'am artikel bild drucken foto kommentare lesedauer lesen lesezeit mehr teilen',
    openings:
      'am aus bei das deine dem den der die diese dieser dieses ein eine einer euer eure für ihr ihre im nach über unserem ' +
      'unserer warum wer wie zum zur',
    topics: 'bildung bundestag energien erneuerbare gesundheit klima krise kultur medien pfalz politik republik soziale wirtschaft',
    desks: 'freie freier leitende leitender politische politischer stellvertretende stellvertretender',
    genres: 'analyse|gastbeitrag|gastkommentar|glosse|kolumne|kommentar|leitartikel|meinung|protokoll|reportage',
  },
  // Dutch.
  nl: {
    before: {
      author:
        'aangemaakt door|door|gemaakt door|geplaatst door|gepost door|gepubliceerd door|geschreven door|ingediend door|ingezonden door|tekst|' +
        'toegevoegd door',
      translator: 'vertaald door',
      editor: 'geredigeerd door',
      photographer: 'beeld|foto’s',
    },
    labels: {
      author: 'tekst|verslag',
      translator: 'vertaling',
      agency: 'bron',
    },
    generic: 'medewerker onze van verslaggeefster verslaggever',
    collectives: 'redactie',
    collectiveOpenings: 'redactie',
    unsigned: 'archief archieffoto schermafbeelding',
    stamps: 'bijgewerkt geplaatst gepubliceerd',
    trades: 'redacteur',
    mastheads: 'omroep',
    offices:
      'brandweer gemeente ggd knmi ministerie persbericht provincie rechtbank rijksoverheid rijkswaterstaat veiligheidsregio ' +
      'waterschap ziekenhuis',
    furniture: 'leestijd',
    openings: 'een het voor',
    desks: 'economisch politiek',
    genres: 'commentaar|opinie|recensie',
  },
  // Afrikaans.
  af: {
    labels: {
      author: 'skrywer',
    },
    alone: 'deur',
    stamps: 'bywerk gepubliseer',
    trades: 'joernalis verslaggewer',
  },
  // Luxembourgish.
  lb: {
    alone: 'e bericht vum|e bericht vun|text vum|text vun|vum|vun|vun der',
  },
};
