import { agencyAtStart } from '../agency-credit.ts';
import { isName } from '../is-name.ts';
import { isMasthead } from '../labels/masthead-words.ts';
import type { Dateline } from './dateline.ts';

const QUOTES = /^به گزارش ([^،,:؛.]{2,50}?)[،,]? (?:و )?به نقل از ([^،,:؛.]{2,40})[،,:؛]/;

/** "به گزارش فانوس نیوز به نقل از خبرگزاری مهر، …": Persian sites open so with their own name what they took over; `names` are the site's. */
export function ownReport(lead: string, names: readonly string[]): Dateline | null {
  const [whole = '', house = '', other = ''] = QUOTES.exec(lead) ?? [];
  const isOwn = house !== '' && names.some((name) => name.length > 2 && (name.includes(house) || house.includes(name)));
  if (!isOwn) return null;
  const agency = agencyAtStart(other);
  if (agency) return { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: whole.length };
  return isMasthead(other) && isName(other) ? { credit: null, outlet: other, end: whole.length } : null;
}
