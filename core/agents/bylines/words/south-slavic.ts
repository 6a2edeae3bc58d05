import type { BylineWords } from '../byline-words.ts';

export const southSlavicWords: Record<string, BylineWords> = {
  // Croatian.
  hr: {
    before: {
      author: 'napisao|objavio|piše|pišu|postavio|razgovarali|razgovarao|razgovor vodili|razgovor vodio',
    },
    labels: {
      agency: 'izvor',
    },
    alone: 'od',
    collectives: 'redakcija',
    collectiveOpenings: 'redakcija',
    unsigned: 'arhiv',
    stamps: 'azurirano objavljeno',
    trades: 'korespondent urednica urednik',
    organisations: 'vesti vijesti',
    mastheads: 'danas delo dnevnik glasnik jutarnji list novine novosti vecer vecernji vjesnik',
    offices: 'ministarstvo opcina policija zupanija',
    furniture: 'clanci',
  },
  // Bosnian.
  bs: {
    alone: 'od',
  },
  // Serbian.
  sr: {
    before: {
      author: 'објавила|објавио|разговарао',
    },
    labels: {
      author: 'аутор',
    },
    alone: 'od|од',
    stamps: 'ажурирано објављено',
    trades: 'дописник уредник',
    mastheads: 'гласник',
    furniture: 'ажурирање',
  },
  // Slovenian.
  sl: {
    before: {
      author: 'napisal|objavil',
    },
    labels: {
      author: 'avtor|avtor prispevka|avtorica|besedilo',
      agency: 'vir',
    },
    alone: 'od|pogovarjal se je|pogovarjala se je',
    stamps: 'objavljen posodobljeno',
    trades: 'dopisnica dopisnik novinar novinarka',
    offices: 'ministrstvo obcina',
  },
  // Macedonian.
  mk: {
    before: {
      author: 'пишат|пишува',
    },
    labels: {
      author: 'пишува',
      agency: 'извор',
    },
    alone: 'од|разговараше',
    trades: 'новинар новинарка',
  },
  // Bulgarian.
  bg: {
    before: {
      author: 'изпратена от|изпратено от|написана от|написано от|публикувал|публикувана от|публикувано от',
      translator: 'превод от',
    },
    labels: {
      author: 'автори',
      translator: 'превод',
      photographer: 'снимка',
      agency: 'източник',
    },
    alone: 'кореспондент|разговаря|репортер|репортерка',
    generic: 'екип редакцията',
    collectiveOpenings: 'редакцията',
    stamps: 'обновена публикувана публикувано',
    mastheads: 'днес',
    offices: 'влада град кмет кметство нси областна община општина съд управа',
  },
};
