import { trimRight } from '../agents/trim-marks.ts';

const forms = new Set(
  'Incorporated Inc LLLP LLP LLC L.L.C LP L.P Ltd Limited plc PLC Corp Corporation Company Co GmbH mbH UmbH AG KGaA KG OHG SE UG eG e.V S.A.S S.A S.A.U SAS SARL SRL S.R.L SLU SL S.L S.L.U SpA S.p.A S.r.l Srl SA S/A B.V BV N.V NV AB A/S ApS ASA AS Oyj Oy hf ehf o.o s.r.o a.s z.s z.ú o.p.s v.v.i d.o.o d.d Zrt Kft Nyrt Ltda S.A.C S.A.A E.I.R.L EIRL GesmbH gGmbH S.n.c S.c.r.l Sàrl SCRL BVBA A.Ş AŞ S.Coop s.c e.K ЕООД ООД АД ЕАД Pty Pte K.K Α.Ε ΑΕ ΕΠΕ Ε.Π.Ε Ab Lda LDA Unipessoal v.o.s sp.k sp.j spol r.o R.L C.V Sdn Bhd Şti coop Coop SCCL A.C ΙΚΕ Ι.Κ.Ε r.l בע"מ בע״מ'.split(
    ' ',
  ),
);

// Written in capitals and with small letters alike; the short ones in `forms` are words in other cases.
const loose = new Set('inc ltd llc llp corp limited corporation incorporated gmbh plc pvt s.p.a s.r.l s.a.s s.l s.l.u'.split(' '));
// Words of names too ("News Corp Australia"): a form only where the name ends with them.
const open = /^(?:Corp|Co|Company|CORP|CO|COMPANY|Coop)\.?$/;

/**
 * The first legal form that closes a firm's name, with where it ends: "MediaNews Group, Inc.", "… Mediengesellschaft mbH & Co. KG",
 * "… Sp. z o.o.". The form must have a name before it; null where there is none.
 */
export function legalFormIn(name: string): { start: number; end: number } | null {
  const words = [...name.matchAll(/[^\s,]+/g)];
  for (let i = 1; i < words.length; i += 1) {
    const end = formEnd(words, i);
    if (end === null) continue;
    return { start: (words[i] as RegExpExecArray).index, end: furthest(words, i, end) };
  }
  return null;
}

/** Where the form in this word ends, or null: "Inc.", "LLC", "a.s.Obsah" (run together with the next sentence). */
function formEnd(words: readonly RegExpExecArray[], i: number): number | null {
  const match = words[i] as RegExpExecArray;
  const word = trimRight(match[0], '):;|/').replace(/\.\.$/, '.');
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  if (forms.has(bare) || loose.has(bare.toLowerCase())) return open.test(word) && goesOn(words, i) ? null : match.index + word.length;
  const spaced = formOfS(words, i) ?? spacedForm(words, i);
  if (spaced !== null) return spaced;
  const dotted = /^(?:[a-z]\.){2,3}(?=[A-Z])/.exec(word)?.[0];
  return dotted && forms.has(dotted.slice(0, -1)) ? match.index + dotted.length : null;
}

/** Behind "S.": "S. Coop.", and in which law ("S. Coop. And."), "S. de R.L.". */
const OF_S = /^(?:Coop\.?(?: (?:\p{Lu}\p{L}{0,4}\.|(?:Galega|Andaluza|Madrileña)\.?))?|de R\.L\.?)(?= |$)/u;

/** Where "S. Coop. And." and the like end that begin at this word, or null. */
function formOfS(words: readonly RegExpExecArray[], i: number): number | null {
  if (words[i]?.[0] !== 'S.') return null;
  const behind = words.slice(i + 1, i + 4).map(([word]) => word);
  const form = OF_S.exec(behind.join(' '))?.[0];
  const last = form && words[i + form.split(' ').length];
  return last ? last.index + last[0].length : null;
}

/** "a. s.", "s. r. o.", "sp. k.": Czech, Slovak and Polish firms write theirs with spaces. */
function spacedForm(words: readonly RegExpExecArray[], i: number): number | null {
  let letters = '';
  for (let next = i; next < i + 3 && /^(?:sp\.|[a-z]\.?)$/.test(words[next]?.[0] ?? ''); next += 1) {
    const last = words[next] as RegExpExecArray;
    letters += last[0];
    if (letters.includes('.') && forms.has(trimRight(letters, '.'))) return last.index + last[0].length;
    if (!last[0].endsWith('.')) break;
  }
  return null;
}

/** Whether the next word follows without a comma and is no form itself. */
function goesOn(words: readonly RegExpExecArray[], i: number): boolean {
  const next = words[i + 1];
  const match = words[i] as RegExpExecArray;
  return (
    next !== undefined &&
    next.index === match.index + match[0].length + 1 &&
    /^[^&+(|/-]/.test(next[0]) &&
    formEnd(words, i + 1) === null &&
    !(next[0] === 'a' && words[i + 2]?.[0].startsWith('r.l'))
  );
}

/** "GmbH & Co. KG", "S.A. de C.V.", "soc. coop. a r.l.", "spol. s r.o." */
const BETWEEN = new Set(['&', '+', 'de', 'a', 's']);

/** Further forms right behind the first: "S.A. de C.V.", "GmbH & Co. KG", "Company, Inc." */
function furthest(words: readonly RegExpExecArray[], i: number, first: number): number {
  let end = first;
  for (let next = i + 1; next < words.length && next < i + 5; next += 1) {
    const word = (words[next] as RegExpExecArray)[0];
    const further = formEnd(words, next);
    if (further !== null) end = further;
    else if (!BETWEEN.has(word)) break;
  }
  return end;
}
