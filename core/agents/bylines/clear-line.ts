import { asciiFigures } from '../../dates/date-words.ts';
import { trimMarks } from '../trim-marks.ts';
import { easternLine } from './eastern-line.ts';
import { authorOfBoth } from './paired-labels.ts';
import { withoutTimes } from './without-times.ts';

/** A note in brackets behind a name stays one: "Jeanne Port (Lisbonne, correspondante)". */
function joinNotes(line: string): string {
  if (!line.includes(' (')) return line;
  const [before = '', ...notes] = line.split(' (');
  return notes.reduce((joined, note) => {
    const end = note.indexOf(')');
    const isNote = end > 2 && !/[,;:|]$/.test(joined);
    return `${joined} (${isNote ? note.slice(0, end).replace(/[,/]|\s(?:and|und|et|y|e)\s(?=[A-Z])/g, ' ') + note.slice(end) : note}`;
  }, before);
}

/** What a line is written as before it is read, in this order; a bar marks where something stood. */
const CLEARED: readonly (readonly [pattern: RegExp, by: string])[] = [
  // "Ada Puerto\u200bLisboa": a seam that can't be seen.
  [/(?<=[a-zß-ÿ])\u200b+(?=[A-ZÀ-Þ])/g, ' | '],
  // "جهان‌بین": in Arabic and Indian letters the joiners are of the name.
  [/[\u00ad\u200b\u200e\u200f\u2060\ufeff]|(?<![\u0600-\u0dff])[\u200c\u200d]/g, ''],
  [/[\t\u00a0\u202f]/g, ' '],
  [/\s\u2212\s/g, ' – '],
  [/(?<![^\s　【〔（(／/])(文|撰文|攝影|摄影|圖|写真|撮影|聞き手|取材|構成|編集|訳)[・‧·●]\s?(?!文)/g, '$1：'],
  [/(?<=[\u3400-\u9fff])\s?[▪■●]\s?(?=[\u3400-\u9fff])/g, '、'],
  [/[︱｜丨]|(?<=\s)[・▪■●◆](?=\s)/g, '|'],
  // "作　者：": a label of two signs, set as wide as one of three.
  [/(?<![\u3400-\u9fff])([\u3400-\u9fff])[ \u3000]{1,2}(?=[\u3400-\u9fff]\s?[:：])/g, '$1'],
  // "Tom (Red) Pike": a nickname.
  [/(?<=(?:^|by |By )\p{Lu}\p{Ll}{1,15} )\((\p{Lu}\p{Ll}{1,12})\)(?= \p{Lu}\p{Ll}{1,20}$)/u, '“$1”'],
  [/\)\s(?=[A-ZÀ-Þ])/g, ') | '],
  // "Jeanne Port(Lisbonne, correspondante)": the edge of the note's element is lost in the text.
  [/(?<=\p{Ll}{3})\((?=\p{Lu}\p{Ll}{2})/gu, ' ('],
  [/\bORCID:?\s?\S{0,60}/g, ' '],
  // "PorRodolfo Costa": the element's edge that stood between is lost in the text.
  [/(?<=^|\s)([Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=[A-ZÀ-Þ][a-zß-ÿ])/g, '$1 '],
  // "From Anna Winter in Washington", "From Emeka Okoro, Enugu".
  [/^From (?=\p{Lu}[^\s,]{1,20} (?:\p{Lu}[^\s,]{1,20} )?(?:\p{Lu}[^\s,]{1,20} in|\p{Lu}[^\s,]{1,20},|in) \p{Lu}[\p{L} ]{2,30}$)/u, 'By '],
  // "Anna Winter. LONDRES. CORRESPONSAL": a full stop parts what other papers part by commas.
  [/(?<=\p{L}{3})\.\s(?=\p{Lu}{4,20}(?:[.,]|\s?$))/gu, ' | '],
  // "Anna Winter, Paris. Aktualisiert am 23.05.2007": a stamp behind a full stop.
  [
    /\.\s(?=(?:Aktualisiert|Erstellt|Veröffentlicht|Mis à jour|Publié|Updated|Published|Posted|Publicado|Pubblicato|Beküldve|Közzétéve|Frissítve|Special to|SPECIAL TO)\s)/g,
    ' | ',
  ],
  // "Words: Anna Winter. Photographs: Jan Lund".
  [/(?<=\p{L}{2})\.\s(?=(?:Photo(?:graph)?s?|Photography|Pictures?|Images?|Illustrations?|Words|Text|Video)(?: by)?:?\s\p{Lu})/gu, ' | '],
  // "HBC Riverland / By Anna Winter", "By the Investigations Team’s Anna Winter", "Local Democracy Reporter Anna Winter": the office, then who signs.
  [
    /^(?:\p{Lu}[\p{L}. ]{2,40} \/ By|By the (?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+[’']s|LDRS|Local Democracy Report(?:er|ing Service),?) (?=\p{Lu}\p{L}+ \p{Lu})/u,
    'By ',
  ],
  // "This article was contributed by Anna Winter".
  [/^This (?:post|article|story|column) was (?:contributed|written|submitted) by (?=\p{Lu})/u, 'By '],
  // "WINTER,ANNA; LUND,JAN": archives name the last name first, and leave no blank.
  [
    /(?<=^|;\s)(\p{Lu}[\p{Lu}'’-]{1,20}(?: \p{Lu}[\p{Lu}'’-]{1,20})?),(\p{Lu}[\p{Lu}'’-]{1,20}(?:[ -]\p{Lu}[\p{Lu}'’-]{1,20})?)(?=;|$)/gu,
    '$2 $1',
  ],
  // "Author, Asha Juma": what screen readers are told before the name.
  [/^(author|autora?|auteure?|autore|автор|yazan|penulis|mwandishi),\s(?=[^\s,]{2,20}\s[^,]{2,40}$)/i, '$1: '],
  // "By" of the template and "by" of the reporter's own line.
  [/(?<=^|\s)(by|von|par|por|di|door|av|af):?\s\1(?=\s)/gi, '$1'],
  // "Napsal(a)", "Napisao/la", "Auteur/autrice": templates don't know who signs.
  [/(?<=\p{Ll})(?:\((?:[aаs]|e[ns])\)|\/(?:la|a|s|autrice|την))(?=[\s:])/gu, ''],
  // "А.Берегова", "J.K.Stone": no blank behind the initials.
  [/(?<![\p{L}\d.])((?:\p{Lu}\.){1,3})(?=\p{Lu}\p{Ll}{2})/gu, '$1 '],
  // "Une enquête d'Anne Dubois": the word before the name runs into it.
  [/(?<=(?:enquête|reportage|tribune|chronique|analyse|texte|article|billet|entretien|édito|récit|photos?)) d['’](?=\p{Lu})/giu, ' de '],
  [/\s?[📷📸]\s?/gu, ' | Photo: '],
  // "📅 12 Mayıs 2022 ✍️ Zeynep Acar 🗂️ Yaşam": drawings stand for labels.
  [/\s?[✍🖊🖋👤]\ufe0f?\s?(?=\p{L})/gu, ' | By '],
  [/\s?[📅📆🗓🕐🕒⏱⏰🗂📂📁🏷💬👁]\ufe0f?\s?/gu, ' | '],
  // "(id:ada_w)", "(@ada)": an account behind a name.
  [/\s?[（(]\s?(?:id:|@)[\w.-]{1,40}\s?[)）]/g, ' '],
  // "方敏_NN4994": an editor's number at a portal.
  [/(?<=[\u3400-\u9fff])_[A-Z]{1,3}\d{2,6}(?!\w)/g, ''],
  [/(?<![^\s(|,;<])(?:https?:\/\/|www\.)[^\s,;|)]{1,200}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,120}|(?<![^\s(])@\w{1,30}/g, ' | '],
  // "Posted by ada Oct 10, 2016 Tags: 번역 아키텍쳐": subjects, whatever word is among them.
  [
    /(?<![^\s|(])(?:tags?|tagged(?: with)?|categor(?:y|ies)|filed (?:under|in)|labels|etiquetas|schlagw(?:ort|örter)|mots[- ]clés|метки|теги|标签|標籤|タグ|태그)\s?[:：][^:：|]{0,200}?(?=\s\S{1,12}\s?[:：]|\||$)/giu,
    ' ',
  ],
  // "【我来说两句】", "[字号 大 中 小]": what portals offer the reader beside the names.
  [
    /[【[](?:字号|字體|字体|大|我来说|我要|发表|發表|评论|評論|打印|列印|关闭|關閉|推荐|推薦|收藏|进入|進入|查看|点击|點擊|论坛|論壇)[^【】[\]]{0,16}[】\]]/g,
    ' | ',
  ],
  // "Cập Nhật Lần Cuối 03/05/2024", "송한강 입력 2024.05.03": stamps in several words, or without a mark behind a name.
  [
    /(?<![^\s|])(?:(?:cập nhật(?: lần cuối)?|lần cuối cập nhật|ngày (?:đăng|cập nhật)|đăng (?:lúc|ngày)|xuất bản(?: lúc| ngày)?)(?=[\s:|]|$)|(?:기사)?(?:최종)?(?:입력|수정|등록|승인|업데이트|게시)(?:일|시간)?\s?:?\s?(?=\d{2,4}[.년/-]))/giu,
    ' | ',
  ],
];

/** What is cleared in German alone. */
const CLEARED_IN_GERMAN: typeof CLEARED = [
  // "AUS BERLIN ANNA WINTER": where the reporter writes from, in the line's own capitals.
  [/^AUS \p{Lu}{3,20}(?:-\p{Lu}{2,20})? (?=\p{Lu}{2,20}(?:-\p{Lu}{2,20})? \p{Lu}{2})/u, 'VON '],
  // "Anna Winter aus Brüssel".
  [/\saus (?=\p{Lu}[\p{L}-]{2,20}\s?[,|(])/u, ' in '],
  // "von FOCUS-Redakteurin Anna Winter": the house's own.
  [/(?<=^|\s)\p{Lu}[\p{L}\d]{1,15}-(?:Redakteur|Korrespondent|Reporter|Autor|Mitarbeiter|Kolumnist)(?:in)?\s(?=\p{Lu})/gu, ''],
];

/** "Anna Winter Do G1, em Brasília": the house, with a capital of its own. */
const ofHouse =
  /\s(D[oa])\s(?=(?:G1|R7|UOL|iG|Jornal|Folha|Agência|Redação|Gazeta|Diário|Estado|Correio|Terra|Globo|Sucursal|Reportagem|Rádio)(?:[\s,]|$))/g;

/** The line without addresses, dates, times and what is invisible; a bar marks where they stood. */
export function clearLine(text: string, language: string): string {
  const whole = authorOfBoth(trimMarks(asciiFigures(text), `'"‘“ `, `'"’” `).normalize('NFC'));
  let line = joinNotes(cleared(whole, CLEARED));
  if (language.startsWith('de')) line = cleared(line, CLEARED_IN_GERMAN);
  if (language.startsWith('pt')) line = line.replace(ofHouse, (_, of: string) => `, ${of.toLowerCase()} `);
  return easternLine(
    withoutTimes(line, language)
      .replace(/[ \u3000]+/g, ' ')
      .trim(),
    language,
  );
}

function cleared(line: string, patterns: typeof CLEARED): string {
  return patterns.reduce((left, [pattern, by]) => left.replace(pattern, by), line);
}
