import { findDate } from '../../dates/date.ts';
import { readMonth } from '../../dates/month-names.ts';
import { cutWeekday, cutWeekdayOf } from '../../dates/weekdays.ts';

const times =
  /(?:(?<=\S)\s(?:at|um|às|à\(s\)|à|alle|ore|kl\.?|klo|om|στις|o|v|la|en|dátum:)\s)?(?:\d{1,2}[時时点]\d{1,2}分(?:\d{1,2}秒)?|(?<![\p{L}\d])\d{1,2}[:.h]\d{2}(?::\d{2})?\s{0,2}(?:[ap]\.?m\b\.?|π\.μ\.|μ\.μ\.|uhr\b|hrs?\b\.?|h\b\.?)?\s{0,2}(?:\(?(?:e[sd]?t|p[sd]?t|c[sd]?t|gmt|utc|bst|ist|cet|cest|aest|wib|wita|wit|msk|мск)\b\)?)?(?:\s?[+-]\d{1,4})?)/giu;
/** The zone of a time that went with its date. */
const zoneBehind = /^\s{0,2}\(?(?:Uhr|uur|h|hs|hrs|[ECMP][SD]?T|GMT|UTC|BST|IST|CES?T|A[EW][SD]T|SGT|HKT|NZ[SD]T|SAST|WAT|EAT|PHT)\b\)?/;

/** "Jana Hafen Datum: 03.05.2024", "Juana Puerto el 3 de mayo de 2024", "Anna Port op 3 mei 2024", "Rina Tanjung di 12 Maret 2024": what leads to a date behind a name. */
const wordBeforeDate =
  /(?<=\S)\s(?:(?:datum|date|fecha|data|dato|дата|tarih|tanggal)\s?:|el|em|en|a|di|pada|il|le|am|on|op|d\.|den|del|dne|(?:w )?dni[au]|w|la|στις)\s{0,2}$/i;

/** "17 ноября 2005 г.", "25 березня 2004 р.": the word for year; "2018.05.10.": its point. */
const yearWord = /^(?:\s?(?:г|р)\.?|\.)(?=[\s,|]|$)/;

/** "3 min read", "17 hours ago". */
const spans =
  /\b\d{1,3}\s?(?:min|mins|minutes?|minuten|minutos|minuti|minuter|hours?|hrs?|h|stunden?|std|heures?|horas?|uur|days?|tagen?|weeks?|months?)\b\.?(?:\s(?:read|ago|lesezeit|de lecture|de lectura|di lettura|leestijd))?/gi;

/** "March 18", "18. März": a day without its year. */
function cutYearlessDates(line: string, language: string): string {
  const isMonth = (word: string) => readMonth(word, [language], true) !== null;
  return line
    .replace(/([^\s\d,.|]{3,12})\.?\s\d{1,2}(?:st|nd|rd|th)?(?![\d:])/g, (text, word: string) => (isMonth(word) ? ' | ' : text))
    .replace(/(?<!\d)\d{1,2}\.?\s([^\s\d,.|]{3,12})/g, (text, word: string) => (isMonth(word) ? ' | ' : text));
}

const firstDate = (line: string, language: string) => (/\d/.test(line) ? findDate(line, [language]) : null);

/** "Odsłon: 1284", "Liczba odsłon: 1284": a counter, whatever it counts. */
const counters = /(?<![^\s|])(?:\p{Lu}\p{Ll}{2,14} \p{Ll}{3,16}|\p{L}{3,16}):\s?\d{1,7}(?![\p{L}\d:./-])/gu;

/** "Ada Winter Spring 2020": the issue of a quarterly. */
const SEASON = /(?:^|[\s,(])(?:Spring|Summer|Autumn|Fall|Winter)\s(?:19|20)\d\d(?=$|[\s,|)])/g;

/** The line without dates, times, spans of time and counters; a bar marks where they stood. */
export function withoutTimes(whole: string, language: string): string {
  let line = whole;
  for (let found = firstDate(line, language), rounds = 0; found && rounds < 3; found = firstDate(line, language), rounds += 1) {
    const before = cutWeekdayOf(cutWeekday(line.slice(0, found.start)), found.value, [language]);
    line = `${before.replace(wordBeforeDate, '')} | ${line.slice(found.end).replace(zoneBehind, '').replace(yearWord, '')}`;
  }
  if (/\d/.test(line)) line = line.replace(SEASON, ' | ').replace(times, ' | ').replace(spans, ' | ');
  // The pattern is dear, and few lines have a colon before a figure.
  if (/:\s?\d/.test(line)) line = line.replace(counters, ' | ');
  if (/\d/.test(line)) line = cutYearlessDates(line, language);
  return line;
}
