import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { lowerOf, phraseList } from '../rights/phrase-list.ts';
import { type RightsBlock, rightsBlocks } from '../rights/rights-blocks.ts';
import { SPEAKS_OF_ITSELF } from '../rights/self-reference.ts';
import { sentencesOf } from '../rights/sentences.ts';
import { findInText } from './finding.ts';

// "The views expressed are the author's own", "we are not responsible for what is said", in the languages it is said in.
const DISCLAIMS = phraseList(
  "do not necessarily reflect|does not necessarily reflect|not necessarily those of|not necessarily represent|may not reflect|do not reflect|does not reflect|do not represent|does not represent|are those of the|are solely those|are the responsibility of|are their own|are his own|are her own|are the author’s|are the author's|are the authors|sole responsib|solely responsib|solely the responsib|not be responsible for|not responsible for|not liable for|assumes no responsib|assume no responsib|accepts no responsib|accept no responsib|no liability|for informational purposes only|not constitute investment|not constitute legal|not intended as|gibt die meinung|gibt nur die meinung|gibt immer die meinung|geben immer die meinung|geben die meinung|gibt ausschließlich die meinung|nicht notwendigerweise die|nicht unbedingt die|nicht zwingend die|nicht die meinung|keine haftung|nicht verantwortlich für|für den inhalt|haftungsausschluss|spiegeln nicht|spiegelt nicht|n’engagent que|n'engagent que|ne reflètent pas|ne reflète pas|ne représentent pas|sous la seule responsabilité|sous sa seule|sous leur seule|décline toute responsab|no refleja|no representan|no necesariamente|responsabilidad exclusiva|responsabilidad de su|responsabilidad de los|responsabilidad del autor|no se hace responsable|não reflete|não representam|inteira responsabilidade|exclusiva responsabilidade|non riflett|non rispecchi|non rappresent|responsabilità dell|responsabilità degli|niet noodzakelijk|niet aansprakelijk|niet verantwoordelijk voor|nie ponosi odpowiedz|nie ponosimy odpowiedz|nie odpowiada za|nie odzwierciedl|opinie autor|nemusí se shodovat|nemusí vyjadř|nenese odpovědnost|nem feltétlenül|nem tükrözi|nem vállal|nu reflectă|nu reprezintă|ne odražava|nije odgovor|ne izražava|может не совпадать|не совпадает с|могут не совпадать|не всегда совпада|не отражает|не несет ответственност|не несёт ответственност|не несе відповідальн|може не збігатися|не відобража|не носи отговорност|δεν εκφράζ|δεν αντιπροσωπ|δεν απηχ|δεν υιοθετ|δεν φέρει|yazarına aittir|yazarlarına aittir|yansıtma|sorumlu tutulamaz|sorumluluk kabul|لا تعبر|لا يعبر|لا تعكس|تعبر عن رأي|אינו משקפ|אינן משקפ|不代表本|并不代表|並不代表|不表明|不代表其|不代表新|不构成投资|不構成投資|不构成任何|免责声明：|免責聲明：|风险自担|風險自擔|文责自负|見解を表すもの|見解を示すもの|見解を代表|個人の見解|다를 수 있|의견과 다를|입장과 다를",
);
const OF_COMMENTS = phraseList('reader comments|comments posted|comment posted|our users|die kommentare|forum|コメント|комментари');
const OF_TEXTS = phraseList(
  'commentary|column|contributor|the author|the writer|views expressed|opinions expressed|views and opinions|opinion piece|autor|auteur|автор|作者|yazar|声明|聲明|見解|редакция',
);

/** Reads disclaimers: that the opinions are the author's own, that the publisher answers for nothing. Those for readers' comments are the site's, not the article's. */
export function readDisclaimer(page: Page): Finding[] {
  return rightsBlocks(page)
    .filter((entry) => entry.block.text.length < 4000 && disclaims(entry.lower))
    .flatMap((entry) =>
      sentencesOf(entry.block.text)
        .filter(({ text }) => disclaims(lowerOf(text)) && standsAsDisclaimer(entry, lowerOf(text)))
        .map(({ text, start }) =>
          findInText('disclaimer', entry.block, { about: 'disclaimer' as const }, isOfComments(text) ? 0.5 : 0.82, {
            start,
            end: start + text.length,
            scope: isOfComments(text) ? 'site' : entry.scope,
          }),
        ),
    )
    .slice(0, 8);
}

function disclaims(lower: string): boolean {
  return (lower.length > 28 || lower > '\u3040') && (lower.startsWith('disclaimer:') || DISCLAIMS.isIn(lower));
}

function isOfComments(text: string): boolean {
  return OF_COMMENTS.isIn(lowerOf(text));
}

function standsAsDisclaimer({ block, isProse }: RightsBlock, lower: string): boolean {
  if (isProse)
    return /^disclaimer|this (?:article|commentary|column|op-ed)|dieser (?:beitrag|artikel|text)|cet article|este artículo|本文/.test(
      lower,
    );
  if (block.zone !== 'body' && block.zone !== 'byline' && block.zone !== 'masthead') return true;
  return SPEAKS_OF_ITSELF.isIn(lower) || lower.startsWith('disclaimer') || OF_TEXTS.isIn(lower);
}
