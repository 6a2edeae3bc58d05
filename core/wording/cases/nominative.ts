import { type Declension, declensions, type Gender } from './outlet-nouns.ts';

/** How the cases in which notices name outlets end, and how the name itself does: "Majakkalehde(ssä)" is "Majakkalehti". */
const ENDINGS: Record<string, readonly (readonly [string, string])[]> = {
  fi: [
    ['lehden verkkosivui', 'lehti'],
    ['lehden sivui', 'lehti'],
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
  const tongue = language?.slice(0, 2) ?? '';
  const declension = declensions[tongue];
  if (declension) return ofNoun(name, openDeclension(declension));
  const lower = name.toLowerCase();
  const [from = '', to = ''] = ENDINGS[tongue]?.find(([ending]) => lower.endsWith(ending)) ?? [];
  return from === '' ? name : ended(name, from, to);
}

interface OpenDeclension extends Declension {
  /** What words end with in another case, longest first, with the noun that this is. */
  forms: readonly { form: string; noun: string; gender: Gender }[];
}

const opened = new Map<Declension, OpenDeclension>();

function openDeclension(declension: Declension): OpenDeclension {
  const known = opened.get(declension);
  if (known) return known;
  const forms = declension.nouns.split('|').flatMap((entry) => {
    const [noun = '', gender, ...cases] = entry.split(' ');
    return cases.map((form) => ({ form, noun, gender: gender as Gender }));
  });
  const open = { ...declension, forms: forms.sort((a, b) => b.form.length - a.form.length) };
  opened.set(declension, open);
  return open;
}

/** "Kurierze Portowym", "Přístavních novinách": the noun tells the gender, and that how the adjectives beside it end. */
function ofNoun(name: string, { forms, adjectives, alsoBehind }: OpenDeclension): string {
  const words = name.split(' ');
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    const found = forms.find(({ form }) => lower.endsWith(form));
    if (!found) continue;
    const isBeside = (index: number) => index < at || (alsoBehind === true && index === at + 1);
    return words
      .map((other, index) =>
        index === at ? ended(word, found.form, found.noun) : isBeside(index) ? ofAdjective(other, adjectives[found.gender]) : other,
      )
      .join(' ');
  }
  return name;
}

function ofAdjective(word: string, endings: Declension['adjectives'][Gender]): string {
  const ending = endings.find(([oblique]) => oblique.test(word));
  return ending ? word.replace(ending[0], ending[1]) : word;
}

/** A word with another ending, its capitals kept. */
function ended(word: string, from: string, to: string): string {
  const kept = word.slice(0, word.length - from.length);
  const isCapital = word.charAt(kept.length) !== word.charAt(kept.length).toLowerCase();
  return kept + (isCapital ? to.charAt(0).toUpperCase() + to.slice(1) : to);
}
