import type { BylineWords } from '../byline-words.ts';

export const balticWords: Record<string, BylineWords> = {
  // Lithuanian.
  lt: {
    before: {
      author: 'įkėlė|parašė|paskelbė',
    },
    labels: {
      author: 'autorė|autorius|tekstas',
    },
    alone: 'kalbėjosi|kalbino|parengė',
    collectives: 'tarnyba',
    stamps: 'atnaujinta paskelbta',
    trades: 'korespondentas korespondentė redaktorė žurnalistas žurnalistė',
    organisations: 'naujienos radijas',
    mastheads: 'rytas zinios',
    offices: 'ministerija savivaldybe',
  },
  // Latvian.
  lv: {
    before: {
      author: 'publicēja|rakstīja',
    },
    labels: {
      author: 'autors|teksts',
    },
    alone: 'intervēja|sagatavoja',
    stamps: 'atjauninats atjaunots papildinats',
    trades: 'žurnālists',
    organisations: 'zinas',
    mastheads: 'avize diena dienasgramata',
    offices: 'novada pasvaldiba',
  },
};
