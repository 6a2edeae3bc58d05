import type { BylineWords } from '../byline-words.ts';

export const nordicWords: Record<string, BylineWords> = {
  // Swedish.
  sv: {
    before: {
      author:
        'analys av|av|debattartikel av|essä av|inlagd av|insändare av|inskickad av|inskickat av|postat av|publicerad av|publicerat av|' +
        'recension av|skapad av|skickad av|skickades av|skickat av|skriven av|skrivet av|upplagd av',
      translator: 'översatt av',
      editor: 'redigerad av',
    },
    labels: {
      author: 'författare|inläggsförfattare|journalist|vid pennan',
      translator: 'översättning',
      editor: 'redaktör',
      agency: 'källa',
    },
    unsigned: 'arkivbild',
    stamps: 'publicerad senast uppdaterad',
    trades: 'frilans kronikor skribent',
    organisations: 'nyheter tidningen',
    mastheads: 'nyheter nytt',
    offices: 'departementet kommun kommune kommunes polisen politi politiet pressmeddelande raddningstjansten statistik',
    furniture: 'uppdatering',
    openings: 'ett och på',
    desks: 'ekonomisk politisk',
    genres: 'krönika|ledare',
  },
  // Norwegian.
  no: {
    before: {
      author:
        'anmeldelse av|debattinnlegg av|innlegg av|lagt inn av|leserbrev av|leserinnlegg av|opprettet av|postet av|publisert av|' +
        'sendt inn av|skrevet av',
      translator: 'oversatt av',
      editor: 'redigert av',
    },
    labels: {
      author: 'forfatter|innleggsforfatter',
      translator: 'oversettelse',
      editor: 'redaktør',
    },
    generic: 'ntb redaksjon redaksjonen',
    collectiveOpenings: 'redaksjonen',
    unsigned: 'arkiv arkivfoto',
    stamps: 'oppdatert publisert',
    trades: 'frilanser redaktør',
    furniture: 'oppdatering',
    desks: 'økonomisk',
    genres: 'kronikk',
  },
  // Danish.
  da: {
    before: {
      author:
        'af|anmeldelse af|debat af|debatindlæg af|indlæg af|indsendt af|klumme af|kronik af|lagt op af|læserbrev af|oprettet af|postet af|' +
        'publiceret af|skrevet af|udgivet af',
      translator: 'oversat af',
      editor: 'redigeret af',
    },
    labels: {
      author: 'indlægsforfatter',
      translator: 'oversættelse',
      agency: 'kilde',
    },
    collectives: 'nyhedsdesk',
    stamps: 'opdateret publiceret sidst',
    trades: 'cheføkonom direktør forsker generalsekretær seniorforsker',
    furniture: 'opdatering',
    openings: 'det',
    desks: 'kulturel',
    genres: 'leder',
  },
  // Icelandic.
  is: {
    labels: {
      author: 'höfundur',
    },
    alone: 'eftir',
    collectives: 'ritstjorn',
    collectiveOpenings: 'ritstjorn',
    stamps: 'uppfaert',
    trades: 'blaðamaður fréttamaður ljósmyndari ritstjóri',
  },
  // Finnish.
  fi: {
    before: {
      author: 'julkaissut|kirjoittaja|kirjoittanut|lähettänyt|luonut|teksti',
      photographer: 'kuva|kuvat',
    },
    labels: {
      author: 'artikkelin kirjoittaja|julkaisija|kirjoittaja|kirjoittanut|teksti|toimittaja',
      translator: 'suomennos',
      agency: 'lähde',
    },
    generic: 'toimittaja',
    collectives: 'toimitus',
    unsigned: 'arkisto',
    stamps: 'julkaistu paivitetty',
    trades: 'kuvaaja kuvajournalisti toimituspäällikkö valokuvaaja',
    mastheads: 'kansan',
    offices: 'hyvinvointialue kaupunki kunta pelastuslaitos poliisi tilastokeskus',
    desks: 'kulttuurin politiikan talouden',
    genres: 'kolumni|kommentti',
  },
  // Estonian.
  et: {
    before: {
      author: 'kirjutas|postitas',
    },
    labels: {
      author: 'postitaja',
    },
    alone: 'küsis|küsitles',
    collectives: 'toimetus',
    collectiveOpenings: 'toimetus',
    stamps: 'avaldatud uuendatud',
    trades: 'ajakirjanik toimetaja',
    organisations: 'uudised',
    mastheads: 'sonumid',
    offices: 'linn linnavalitsus politsei vald',
  },
};
