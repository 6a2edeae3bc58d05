import { beginsWithGivenName } from '../../agents/names/given-names.ts';
import { isTakenFrom } from '../labels/taken-from.ts';

/** "PUERTO VIEJO, 13 Feb. (LITORAL PRESS) -": Spanish agencies' datelines stand on a line of their own. */
const DATELINE = /^[^,()]{2,50},\s\d{1,2}\s?\p{L}{3,10}\.?\s\([^()]{2,60}\)\s?[.–—-]{1,2}$/u;
/** "Avec AFP", "(Source AFP)", "Mit Agenturmaterial": what a text draws on, without a colon. */
const DRAWN_ON =
  /^\(?(?:(?:[Aa]vec|[Ss]ource|[Qq]uelle|[Ff]uente|[Ff]onte|[Bb]ron|[Ss]ursa) \p{Lu}[^:]{1,40}|[Mm]it (?:Agentur|Material|Informationen).{0,40})\)?\.?$/u;

/** "Presented by Crestline Freight": who paid for it. */
const PAID_BY = /^(?:sponsored|presented|powered|supported|funded|brought to you|paid for) by\s/i;

/** "Von Marx zu Engels", "Von Tripolis bis Bengasi": a German subtitle; "Von Karl zu Guttenberg" signs. */
const FROM_TO = /^Von (\p{Lu}[^,:;]{1,40}) (zu|bis|nach) \p{Lu}/u;

function tellsFromTo(line: string): boolean {
  const [, from = '', to] = FROM_TO.exec(line) ?? [];
  return from !== '' && !(to === 'zu' && !from.includes(' ') && beginsWithGivenName(`${from} zu`));
}

/** Whether a line beside a text has a name's shape and names none: a dateline, what the text draws on, who paid for it, from where to where it tells, or where it was taken from. */
export function signsNobody(line: string): boolean {
  return DATELINE.test(line) || DRAWN_ON.test(line) || PAID_BY.test(line) || tellsFromTo(line) || isTakenFrom(line);
}
