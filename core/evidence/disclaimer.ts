import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { sentencesOf } from '../rights/reuse-sentence.ts';
import { type RightsBlock, rightsBlocks } from '../rights/rights-blocks.ts';
import { SPEAKS_OF_ITSELF } from '../rights/self-reference.ts';
import { findInText } from './finding.ts';

// "The views expressed are the author's own", "we are not responsible for what is said", in the languages it is said in.
const DISCLAIMS = new RegExp(
  [
    "(?:views?|opinions?|statements?|contents?)[^.]{0,120}(?:(?:do|does|may|might) not (?:necessarily )?(?:reflect|represent)|are (?:solely )?(?:those|the responsibility) of|are (?:their|his|her|the author[’']?s?) own|(?:sole|solely) (?:the )?responsib)",
    '(?:sole|solely the|solely) responsib[a-z]{1,6} (?:of|for)|solely responsible for|not (?:be )?(?:responsible|liable) for any|will not be responsible|assumes? no (?:responsibility|liability)|accepts? no (?:responsibility|liability)|^disclaimer:|for informational purposes only|not (?:intended as|constitute) (?:investment|legal|medical|financial)',
    'gib(?:t|en) (?:immer |nur |lediglich |ausschließlich )?(?:nicht (?:notwendigerweise|unbedingt|zwingend) )?die meinung|nicht (?:notwendigerweise|unbedingt|zwingend) die meinung|(?:keine|nicht) (?:haftung|verantwort\\S{1,8}) für|für den inhalt[^.]{0,90}verantwortlich|haftung(?:sausschluss| für)|spiegel[tn] nicht',
    "n[’']engagent que|ne (?:reflètent|représentent|reflète|représente) pas|sous (?:la|sa) (?:seule|propre) responsabilité|décline toute responsabilité",
    'no (?:reflejan?|representan?|coinciden?|comparte)(?: necesariamente)?[^.]{0,60}(?:opini|línea|punto|postura|posici|editorial)|responsabilidad (?:exclusiva |única )?de (?:su|sus|los|el|quien)|no se hace responsable',
    'não (?:refletem?|representam?)|(?:inteira|exclusiva) responsabilidade (?:do|de|dos)|non (?:riflett|rispecchi|rappresent)[^.]{0,40}(?:opinion|posizion|pensier|redazion)|responsabilità (?:esclusiva )?(?:dell|degli|di chi)',
    'niet (?:noodzakelijk(?:erwijs)? )?(?:de mening|het standpunt)|niet (?:aansprakelijk|verantwoordelijk) voor|nie (?:ponosi|odpowiada|odzwierciedla|wyraża)[^.]{0,40}(?:odpowiedzialności|za treś|pogląd|stanowisk)|opinie[^.]{0,40}autor',
    'nemusí (?:se shodovat|vyjadřovat)|nenese odpovědnost|nem (?:feltétlenül )?(?:tükrözi|vállal)[^.]{0,40}(?:vélemény|felelősség)|nu (?:reflectă|reprezintă)|ne odražava|nije odgovor|ne izražava',
    'мнени[ея][^.]{0,50}(?:может )?не (?:всегда )?(?:совпада|отража)|редакция[^.]{0,40}не нес[её]т ответственност|не несе відповідальност|думк[аи][^.]{0,50}(?:може )?не (?:збіга|відобража)|не носи отговорност',
    'δεν (?:εκφράζουν|αντιπροσωπεύουν|απηχούν|υιοθετ|φέρει)|görüşler[^.]{0,60}(?:yazar|yansıtma)|sorumlu(?:luk|luğu)[^.]{0,30}(?:yazar|kabul)',
    '(?:الآراء|المقال)[^.]{0,80}(?:لا تعبر|لا يعبر|لا تعكس)|تعبر عن رأي|מסיר אחריות|אינ[הן] משקפ',
    '(?:不|并不|並不)(?:代表|表明|反映)[^。]{0,30}(?:观点|觀點|立场|立場|意见|意見|证实)|不构成[^。]{0,8}建议|不構成[^。]{0,8}建議|免责声明：|免責聲明：|风险自担|風險自擔|文责自负',
    '見解を(?:表す|示す|代表)[^。]{0,12}ない|見解を表すものでは|個人の見解|本紙の見解|편집(?:방향|자)[^.]{0,20}다를 수|의견과 (?:다를|일치하지)',
  ].join('|'),
  'i',
);
const OF_COMMENTS = /reader comments|comments? posted|comment posted|our users|kommentare|forum|コメント|комментари/i;

/** Reads disclaimers: that the opinions are the author's own, that the publisher answers for nothing. Those for readers' comments are the site's, not the article's. */
export function readDisclaimer(page: Page): Finding[] {
  return rightsBlocks(page)
    .filter((entry) => entry.block.text.length < 4000 && DISCLAIMS.test(entry.block.text))
    .flatMap((entry) =>
      sentencesOf(entry.block.text)
        .filter(({ text }) => DISCLAIMS.test(text) && standsAsDisclaimer(entry, text))
        .map(({ text, start }) =>
          findInText('disclaimer', entry.block, { about: 'disclaimer' as const }, OF_COMMENTS.test(text) ? 0.5 : 0.82, {
            start,
            end: start + text.length,
            scope: OF_COMMENTS.test(text) ? 'site' : entry.scope,
          }),
        ),
    )
    .slice(0, 8);
}

function standsAsDisclaimer({ block, isProse }: RightsBlock, sentence: string): boolean {
  if (isProse)
    return /^disclaimer|this (?:article|commentary|column|content|op-ed|blog)|dieser (?:beitrag|artikel|text)|cet article|este artículo|本文/i.test(
      sentence,
    );
  if (block.zone !== 'body' && block.zone !== 'byline' && block.zone !== 'masthead') return true;
  return (
    SPEAKS_OF_ITSELF.test(sentence) ||
    /^disclaimer|commentary|column(?:ist|s)?|contributors?|the (?:author|writer)|(?:views|opinions)[^.]{0,30}expressed|autor|auteur|автор|作者|yazar|声明|聲明|見解/i.test(
      sentence,
    )
  );
}
