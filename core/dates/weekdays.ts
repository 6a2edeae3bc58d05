import { once } from '../once.ts';
import { cleanLanguage, foldWord } from './month-names.ts';

/** Days of the week as lines of dates write them in small letters, parted by blanks. */
const small =
  "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa hétfő kedd szerda csütörtök péntek szombat vasárnap luni marți miercuri joi vineri sâmbătă duminică ponedjeljak utorak srijeda četvrtak petak subota nedjelja ponedeljak sreda nedelja ponedeljek torek četrtek petek понеделник вторник сряда четвъртък петък събота неделя понедељак уторак среда четвртак петак субота недеља понедельник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер п'ятниця п’ятниця неділя esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev dilluns dimarts dimecres dijous divendres dissabte diumenge";
/** And those that have a capital, or no such letters. None is a common name. */
const others =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Montag Dienstag Mittwoch Donnerstag Samstag Δευτέρα Τρίτη Τετάρτη Πέμπτη Παρασκευή Σάββατο Κυριακή Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Senin Selasa Rabu Kamis Jumat Jum'at Jum’at Sabtu Minggu Isnin Khamis Jumaat Ahad Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi Jumapili Понедельник Вторник Четверг Пятница Суббота Воскресенье Понеділок Вівторок Четвер П'ятниця П’ятниця Неділя الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার";

const days = once(() => new Set(`${small} ${others}`.split(' ')));

/** Whether a word is a day of the week, as lines of dates write it. */
export function isWeekday(word: string): boolean {
  return days().has(word);
}

/** "سه‌شنبه": the numbers of Persian days stand apart, or behind what joins them. */
const PERSIAN = /(?<= (?:یک|دو|سه|چهار|پنج))[ \u200c](?=شنبه$)/;

/** What stands before a date, without the day of the week that belongs to it: "Ana Petrović petak, " gives "Ana Petrović". */
export function cutWeekday(before: string): string {
  const bare = before.replace(/[\s,.(·|–—-]{1,6}$/, '').replace(PERSIAN, '');
  const from = bare.lastIndexOf(' ') + 1;
  return from > 0 && isWeekday(bare.slice(from)) ? bare.slice(0, from) : before;
}

/** What the day of the week on which a date falls is called in these languages. */
function weekdaysOf(date: string, languages: readonly string[]): string[] {
  const day = Date.parse(`${date.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(day)) return [];
  return languages.map((language) =>
    new Intl.DateTimeFormat(cleanLanguage(language) ?? 'en', { weekday: 'long', timeZone: 'UTC' }).format(day),
  );
}

/** Whether a word is, in full or cut short, the day of the week on which a date falls: "Tue" before 23 January 2024. */
export function isWeekdayOf(word: string, date: string, languages: readonly string[]): boolean {
  const start = foldWord(word.replace(/\.$/, ''));
  return start.length > 1 && weekdaysOf(date, languages).some((name) => foldWord(name).startsWith(start));
}

/** What leads to a day, or parts it from a name: "Sun" behind a name alone may be a part of it. */
const LEADS_TO_DAY = /(?:[,|–—-]|\s(?:on|el|em|en|a|il|le|la|am|op|d\.|den|dne|dnia|dniu|w|στις))\s$/;

/** "Ada Winter Tue, 12 Mar 2024": with its comma the day belongs to the date, where the name keeps two words. */
const NAME_BEFORE = /(?:^|\s)(?!By\s)\p{Lu}\S{1,20}\s\p{Lu}\S{1,20}\s$/u;

/** What stands before a date, without the day's own name cut short: "Ana Puerto el jue, " gives "Ana Puerto el". */
export function cutWeekdayOf(before: string, date: string, languages: readonly string[]): string {
  const bare = before.replace(/[\s,.(·|–—-]{1,6}$/, '');
  // "Thứ Tư, 08/02/2023": a day's name of two words.
  const long = weekdaysOf(date, languages).find((name) => name.includes(' ') && bare.toLowerCase().endsWith(name.toLowerCase()));
  if (long) return bare.slice(0, -long.length);
  const from = bare.lastIndexOf(' ') + 1;
  const word = bare.slice(from);
  const isOfDate = /,\s?$/.test(before) && (NAME_BEFORE.test(bare.slice(0, from)) || (/^\p{Lu}{3}$/u.test(word) && /\p{Ll}/u.test(bare)));
  const isApart = from > 0 && (isOfDate || /^\p{Ll}/u.test(word) || LEADS_TO_DAY.test(bare.slice(0, from)));
  return isApart && isWeekdayOf(word, date, languages) ? bare.slice(0, from) : before;
}
