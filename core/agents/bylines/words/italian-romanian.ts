import type { BylineWords } from '../byline-words.ts';

export const italianRomanianWords: Record<string, BylineWords> = {
  // Italian.
  it: {
    before: {
      author:
        'a cura di|articolo scritto da|creato da|di|impostato da|inchiesta di|inserito da|intervista di|intervista raccolta da|' +
        'inviato da|postato da|pubblicato da|scritto da|servizio di',
      translator: 'tradotto da|traduzione a cura di|traduzione di',
      photographer: 'montaggio di|riprese di',
    },
    labels: {
      author: "autore|autore dell'articolo|autore dell’articolo|autori|testi|testo",
      translator: 'traduttore|traduzione',
      editor: 'edizione',
    },
    alone: 'da',
    generic: 'agenzia agenzie collettivo corrispondente dal dalla della di il inviata inviato nostra nostro',
    collectives: 'redazione',
    collectiveOpenings: 'redazione',
    unsigned: 'archivio',
    stamps: 'aggiornato pubblicato',
    trades:
      'caporedattore corrispondente direttore direttrice giornalista inviata inviato professore professoressa redattore ' +
      'redattrice scrittore scrittrice storica storico vicedirettore vicedirettrice',
    organisations: 'agenzia fondazione universita',
    mastheads: 'eco gazzettino mattino nazione notizie oggi provincia quotidiano resto secolo sicilia stampa unione voce',
    offices:
      'assessorato asst ausl capitaneria coldiretti comunicato ministero ospedale parlamento prefettura procura provincia ' +
      'questura regione vigili',
    furniture: 'aggiornamento articoli lettura pubblicazione',
    openings: 'dal dalla gli il uno',
    topics: 'cronaca esteri romagna salute',
    genres: 'analisi|commento|editoriale',
  },
  // Romanian.
  ro: {
    before: {
      author: 'adăugat de|articol de|articol scris de|creat de|de către|postat de|publicat de|scris de|trimis de',
      translator: 'traducere de|tradus de',
    },
    labels: {
      author: 'autor articol|autorul articolului',
      translator: 'traducere',
      agency: 'sursa',
    },
    alone: 'de',
    collectives: 'redactia',
    collectiveOpenings: 'redactia',
    unsigned: 'arhiva',
    stamps: 'actualizat publicat',
    trades: 'corespondent jurnalist jurnalistă',
    mastheads: 'adevarul evenimentul libertatea monitorul observatorul stiri ziar ziarul',
    offices: 'consiliul guvernul inspectoratul jandarmeria ministerul parchetul politia prefectura primaria spitalul tribunalul',
    furniture: 'actualizare articolele publicarii',
  },
};
