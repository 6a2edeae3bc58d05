import { FIRST_EDITION } from '../notices/of-book.ts';

const OPENING =
  /^[\s([]{0,2}(?:tomado de|extra[ií]do de|sacado de|retirado de|tratto da|ripreso da|repris d[eu]|tiré d[eu]|نقلا عن|نقلاً عن|übernommen (?:aus|von)|overgenomen (?:uit|van)|hämta[dt] (?:från|ur)|převzato z|preuzeto (?:iz|s|sa)|preluat (?:din|de pe)|przedruk z|взято (?:из|с)|перепечатано из|taken from|reposted from|in (?:reply|response) to:?|re(?:plied|plying) to:?|liked:?|bookmarked:?|antwort auf:?|en réponse à\s?:?|en respuesta a:?|in risposta a:?|в ответ на:?)\s/i;

/** Whether a line tells from where a text was taken over, "Tomado de ▢", to what it replies, "In reply to: ▢", or who published a book: whom it names didn’t write this one. */
export function isTakenOver(line: string): boolean {
  return OPENING.test(line) || FIRST_EDITION.test(line) || /, re-?published by /.test(line);
}
