import type { BylineWords } from '../byline-words.ts';

export const westSlavicWords: Record<string, BylineWords> = {
  // Polish.
  pl: {
    before: {
      author:
        'dodane przez|dodany przez|napisał|napisane przez|not.|notował|opr.|oprac.|opracował|opracowanie|opublikował|' +
        'opublikowane przez|opublikowano przez|opublikowany przez|przesłane przez|przesłane przez użytkownika|przez|rozmawia|rozmawiał|rozmowę prowadził|utworzone przez|wysłane przez|' +
        'wysłuchał|zamieścił|zamieszczone przez',
      translator: 'przełożył|tłum.|tłumaczył',
      photographer: 'fot|fot.|zdjęcia',
    },
    labels: {
      author: 'autor artykułu|autor wpisu|autorzy|dodał|dodała|opr|oprac|opracowanie',
      translator: 'przekład|tłumacz|tłumaczenie',
      photographer: 'fot',
      agency: 'źródło',
    },
    alone: 'od',
    generic: 'redakcji',
    collectives: 'redakcja',
    collectiveOpenings: 'biuro redakcja',
    unsigned: 'archiwum zrzut',
    stamps: 'aktualizacja opublikowano ostatni ostatnia',
    trades: 'dziennikarka dziennikarz fotografka historyk pisarka pisarz politolog publicysta publicystka redaktorka reporterka',
    organisations: 'gazeta wiadomosci',
    mastheads: 'dziennik fakt głos goniec kronika nowiny polityka przeglad tygodnik tygodnika wiadomosci',
    offices:
      'biblioteka gddkia gmina gminy izba kancelaria komenda komunikat marszalkowski ministerstwo muzeum nadlesnictwo nfz powiat ' +
      'powiatowy prokuratura sanepid sejm starostwo straz szpital urzad wojewoda zus',
    furniture: 'artykuly czytania',
    genres: 'felieton|komentarz|opinia',
  },
  // Czech.
  cs: {
    before: {
      author: 'napsal|odeslal|přidal|publikoval|rozhovor vedl|vložil|vystavil|zaslal|zveřejnil',
      translator: 'přeložil',
    },
    labels: {
      author: 'autor článku|autor příspěvku|autoři',
      translator: 'překlad',
      agency: 'zdroj',
    },
    alone: 'od|připravil|připravila',
    collectives: 'redakce zpravodajstvi',
    collectiveOpenings: 'redakce',
    stamps: 'aktualizovano posledni publikovano vydane vydano',
    trades: 'fotografa',
    organisations: 'zpravy',
    mastheads: 'denik listy novinky noviny tydenik zpravy',
    offices: 'chmu kraj kraje nemocnice obec policie soud urad vlada',
    furniture: 'aktualizace clanky posledni',
    genres: 'komentář|názor',
  },
  // Slovak.
  sk: {
    before: {
      author: 'napísal|pridal|zverejnil',
      translator: 'preložil',
    },
    alone: 'od|pripravil|pripravila|rozhovor pripravil|rozhovor pripravila',
    generic: 'redakcia',
    collectiveOpenings: 'redakcia',
    stamps: 'aktualizovane aktualizovany publikovane zverejnene',
    trades: 'korespondentka',
    organisations: 'spravy',
    mastheads: 'dennik pravda',
    furniture: 'aktualizacia',
  },
};
