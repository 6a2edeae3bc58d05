/** How the cases in which notices name outlets end, and how the name itself does: "Majakkalehde(ssä)" is "Majakkalehti". */
const ENDINGS: Record<string, readonly (readonly [string, string])[]> = {
  fi: [
    ['lehdessä', 'lehti'],
    ['lehde', 'lehti'],
    ['sanomissa', 'sanomat'],
    ['sanomi', 'sanomat'],
    ['uutisissa', 'uutiset'],
    ['uutisi', 'uutiset'],
  ],
  et: [
    ['lehes', 'leht'],
    ['mehes', 'mees'],
    ['päevas', 'päev'],
    ['pressis', 'press'],
    ['sõnumis', 'sõnum'],
    ['teatajas', 'teataja'],
  ],
  is: [
    ['blaðinu', 'blaðið'],
    ['tímanum', 'tíminn'],
    ['kjarnanum', 'kjarninn'],
    ['inni', 'in'],
    ['vísi', 'vísir'],
  ],
};

/** An outlet's name as its masthead has it, where a notice names it in another case; as it stands where that is not sure. */
export function nominative(name: string, language: string | null): string {
  const lower = name.toLowerCase();
  const [from = '', to = ''] = ENDINGS[language?.slice(0, 2) ?? '']?.find(([ending]) => lower.endsWith(ending)) ?? [];
  if (from === '') return name;
  const kept = name.slice(0, name.length - from.length);
  const isCapital = name.charAt(kept.length) !== lower.charAt(kept.length);
  return kept + (isCapital ? to.charAt(0).toUpperCase() + to.slice(1) : to);
}
