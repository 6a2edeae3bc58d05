import type { ContributorRole } from '../../model.ts';

/** What stands in brackets behind a name, "(photography)", "(AFP)", and the part it states. */
export function cutBrackets(text: string): { bare: string; note: string; role: ContributorRole | null } {
  const match = /[(（[](?<note>[^()（）[\]]{1,60})[)）\]]/.exec(text);
  const note = match?.groups?.['note'];
  if (!match || !note) return { bare: text, note: '', role: null };
  const bare = text.replace(match[0], ' ').trim();
  if (
    /photo|fot[oó]|фото|φωτο|image|pictures?|bild|kuva|zdjęci|illustra|grafi[kc]|zeichn|dessin|video|摄影|攝影|写真|사진|تصوير|צילום/i.test(
      note,
    ) &&
    !/te[xk]st/i.test(note)
  )
    return { bare, note, role: 'photographer' };
  if (/transl|über?setz|tradu[cz]|перевод|翻译|译/i.test(note)) return { bare, note, role: 'translator' };
  return { bare, note, role: null };
}
