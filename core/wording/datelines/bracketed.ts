import { nameAgency } from '../../agents/agency.ts';
import { type AgencyCredit, creditIn } from '../agency-credit.ts';
import { isName } from '../is-name.ts';
import { isOutletLike } from '../outlet-like.ts';
import { type Dateline, isPlaceLike } from './dateline.ts';

/** "GENEVA (Reuters) -", "Bruselas, 7 oct (EFE).-", "(ANSA) - ROMA, 28 LUG -", "Phulbani (Odisha), Jan 17 (PTI)", "(서울=연합뉴스)". */
export function bracketed(lead: string): Dateline | null {
  for (const match of lead.matchAll(/[([（［【〔]([^()[\]（）［］【】〔〕]{2,44})[)\]）］】〕]/gu)) {
    if (match.index > 96) break;
    const before = lead.slice(0, match.index);
    const inner = withoutCarrier(match[1] as string, before);
    if (!isPlaceLike(before)) return null;
    const end = match.index + match[0].length;
    const credit = creditOfBracket(inner);
    if (credit && before.trim() === '' && /^\s\p{Ll}/u.test(lead.slice(end))) return null;
    if (credit) return followsWell(lead.slice(end), before) ? { credit, outlet: null, end } : null;
    const isShouted = /\p{Lu}{3}/u.test(before) && !/\p{Ll}{3}/u.test(before.split(',')[0] ?? '');
    const isOutlet = isShouted && /^\.?\s{0,2}[-–—]/u.test(lead.slice(end)) && isName(inner) && !/\d|^\p{Lu}\p{Ll}{2,3}\.?$/u.test(inner);
    if (isOutlet) return { credit: null, outlet: inner.trim(), end };
    if (opensText(before, inner, lead.slice(end))) return { credit: null, outlet: inner.trim(), end };
  }
  return null;
}

/** "(QUAYFN - Jordan Mirror) Fishermen …": who carries it stands in capitals before whose it is. */
function withoutCarrier(inner: string, before: string): string {
  return before.trim() === '' && !creditOfBracket(inner) ? inner.replace(/^\p{Lu}{4,12}\s?[-–]\s?(?=\p{Lu})/u, '') : inner;
}

/** "(Trinidad Mirror) Fishermen who …": papers of the Caribbean name so the neighbour whose report they run. */
function opensText(before: string, inner: string, after: string): boolean {
  return (
    before.trim() === '' &&
    /^(?!(?:News|Press|Media|Local|World|Breaking|Live|Latest|Sports?|Business)\s)\p{Lu}\S{1,20}(?: (?:\p{Lu}\S{1,20}|of|and|de|&)){1,4}$/u.test(
      inner,
    ) &&
    isOutletLike(inner) &&
    /^\s?[–—-]?\s?\p{Lu}/u.test(after)
  );
}

function creditOfBracket(inner: string): AgencyCredit | null {
  const credit = creditIn(inner.trim()) ?? creditIn(`(${inner.trim()})`);
  if (credit) return credit;
  // "서울=연합뉴스", "東京 9日 ロイター", "ワシントン共同": the agency stands last.
  const last =
    /(?:[=＝]|[^\p{Script=Latin}\s]\s)([^=＝\s]{2,12})$/u.exec(inner)?.[1] ??
    (/[\u3040-\u9fff]/u.test(inner) ? inner.slice(-4).replace(/^.{0,40}(?=(?:共同|時事)$)/u, '') : null);
  const agency = last ? nameAgency(last) : null;
  return agency ? { agencies: [agency], share: 'copy' } : null;
}

function followsWell(after: string, before: string): boolean {
  if (/^[.,।]?\s{0,2}(?:[-–—"“:|=]|$)/u.test(after)) return true;
  return before.trim() === '' ? /^\s?\p{Lu}|^\s?\p{Lo}/u.test(after) : /^[.,…।]?\s/u.test(after) || /^\p{Lo}/u.test(after);
}
