import { type Agency, nameAgency } from '../../agents/agency.ts';
import type { Dateline } from './dateline.ts';

/** "新华社北京12月9日电", "【世界日報╱法新社華盛頓9日電】", "人民网北京1月2日电". */
export function ideographic(lead: string): Dateline | null {
  const korean = KOREAN.exec(lead);
  if (korean?.[1]) return { credit: null, outlet: korean[1], end: korean[0].length };
  if (!lead.includes('电') && !lead.includes('電')) return null;
  const match = /^[（(【\s]*(?:\p{Script=Han}{2,8}[╱／/])?([\p{Script=Han}]{2,22}?)[\s\d０-９年月日]{1,14}[电電][】）)\s(（，,：:]?/u.exec(
    lead,
  );
  if (!match) return null;
  const agency = agencyHeading(match[1] as string);
  if (agency) return { credit: { agencies: [agency], share: 'copy' }, outlet: null, end: match[0].length };
  const outlet = /^\p{Script=Han}{2,6}?[网網报報台臺社]/u.exec(match[1] as string)?.[0];
  return outlet && !/^本/u.test(outlet) ? { credit: null, outlet, end: match[0].length } : null;
}

/** "(서산=바다통신) 민다솔 기자 =": the place, then whose report it is. */
const KOREAN =
  /^[([][\uac00-\ud7a3·]{2,12}=([\uac00-\ud7a3A-Za-z0-9]{1,10}(?:통신|뉴스|일보|신문|방송|타임스|타임즈|투데이|경제|프레스))[)\]]\s?(?:[\uac00-\ud7a3]{2,4}(?:[·,]\s?[\uac00-\ud7a3]{2,4}){0,3}\s)?(?:기자|특파원|=)/;

function agencyHeading(words: string): Agency | null {
  for (let length = Math.min(7, words.length); length >= 2; length -= 1) {
    const agency = nameAgency(words.slice(0, length));
    if (agency) return agency;
  }
  return null;
}
