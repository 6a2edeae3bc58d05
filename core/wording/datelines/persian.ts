import { type Agency, nameAgency } from '../../agents/agency.ts';
import type { Dateline } from './dateline.ts';

/** "به گزارش خبرگزاری مهر، …", "به گزارش گروه جامعه خبرگزاری تسنیم، …". */
const REPORTED = /^(?:[\u0620-\u06ff]{2,12} ?[-–—] ?)?به گزارش (?<words>[^،,:؛.«]{2,60})[،,:؛]/u;
/** "تهران- ایرنا- …". */
const SIGNED = /^[\u0620-\u06ff]{2,12} ?[-–—] ?(?<words>[\u0620-\u06ff]{3,8}) ?[-–—] /u;
/** Who of an agency reports: its reporter, a desk, an office. */
const DESK = /^(?:خبرنگار|گروه|سرویس|دفتر|بخش)$/u;
/** Iran's agencies, by their domains: what they report is run whole; of others a sentence tells. */
const HOME =
  /^(?:irna\.ir|isna\.ir|mehrnews\.com|farsnews\.ir|tasnimnews\.com|ilna\.ir|iqna\.ir|yjc\.ir|iribnews\.ir|mizanonline\.ir|borna\.news|shafaqna\.com|ibna\.ir|imna\.ir|aryanews\.com)$/;

/** Openings of what Persian sites take over from an agency of the country. */
export function persian(lead: string): Dateline | null {
  const match = REPORTED.exec(lead) ?? SIGNED.exec(lead);
  const agency = match && reporterIn(match.groups?.['words'] ?? '');
  return match && agency ? { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match[0].length } : null;
}

/** The agency that the words begin with, or close with behind one of its desks. */
function reporterIn(words: string): Agency | null {
  const parts = words.trim().split(/\s+/u);
  const from = DESK.test(parts[0] ?? '') ? parts.map((_, index) => index) : [0];
  for (const start of from) {
    for (let end = Math.min(parts.length, start + 4); end > start; end -= 1) {
      const agency = homeAgency(parts.slice(start, end).join(' '));
      if (agency) return agency;
    }
  }
  return null;
}

function homeAgency(name: string): Agency | null {
  const agency = nameAgency(name) ?? nameAgency(`خبرگزاری ${name}`);
  return agency?.domain && HOME.test(agency.domain) ? agency : null;
}
