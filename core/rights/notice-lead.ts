import { yearsIn } from './notice-years.ts';
import { findReserved } from './rights-phrases.ts';

/** What stands between a notice's sign and its name, and where the name begins. */
export interface Lead {
  at: number;
  year: number | null;
  isReserved: boolean;
  /** A bar or a full stop stands behind the year: what follows is another corner of the page. */
  isClosed: boolean;
  isOfText: boolean;
}

const TEXT_LABEL = /^(?:te[xk]te?|texto|testo|tekst|teksti|words|artikel|article|beitrag)\s?:\s/i;

/** Walks over the years and rights phrases that stand between the sign and the name. */
export function skipLead(text: string, from: number, to: number): Lead {
  const lead: Lead = { at: from, year: null, isReserved: false, isClosed: false, isOfText: false };
  for (let step = 0; step < 8; step += 1) {
    const rest = text.slice(lead.at, Math.min(to, lead.at + 120));
    const gap = /^(?:[\s,:;.!&–—|/•·-]|by (?=\S))+/.exec(rest)?.[0] ?? '';
    if (lead.year !== null && /[|•·]|\. /.test(gap)) lead.isClosed = true;
    lead.at += gap.length;
    const next = rest.slice(gap.length);
    const stamp = timestampAt(next);
    const years = yearsIn(next, stamp);
    const reserved = findReserved(next);
    const label = TEXT_LABEL.exec(next);
    if (label) {
      lead.isOfText = true;
      lead.at += label[0].length;
    } else if (years?.index === stamp) {
      lead.year = years.year;
      lead.at += stamp + years.length;
    } else if (reserved?.index === 0) {
      lead.isReserved = true;
      lead.at += reserved.length;
    } else break;
  }
  lead.at = Math.min(lead.at, to);
  return lead;
}

/** How far a machine's timestamp before the year reaches: "Thu Dec 10 10:10:50 GMT-03:00 2020". */
function timestampAt(text: string): number {
  return /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2} [\d:]{5,8} \S{2,12} (?=\d{4})/.exec(text)?.[0].length ?? 0;
}
