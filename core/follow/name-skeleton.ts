/** Cyrillic and Greek letters as Latin ones that sound alike, as far as consonants go; vowels, and what is an h to some and a kh to others, are left out. */
const latin: Record<string, string> = {
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ж: 's',
  з: 's',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
  ћ: 's',
  ђ: 'd',
  љ: 'l',
  њ: 'n',
  џ: 'd',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ζ: 's',
  θ: 't',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'ks',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  φ: 'f',
  ψ: 'ps',
  b: 'b',
  c: 'k',
  d: 'd',
  f: 'f',
  g: 'g',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'v',
  w: 'v',
  x: 'ks',
  z: 's',
};

const KEPT = 4;
const SHORTEST = 3;

/**
 * The first four consonants of a name, by sound: "Lindqvist" and "Линдквистом" both give "lndk". Cases of a declension differ
 * behind them. Null where a name has fewer than three.
 */
export function skeletonOf(name: string): string | null {
  const sounds = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:sch|sh|ch|zh|ts|tz|cz)/g, 's')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/kh/g, 'h');
  let skeleton = '';
  for (const letter of sounds) {
    const sound = latin[letter] ?? '';
    if (sound !== '' && !skeleton.endsWith(sound)) skeleton += sound;
  }
  return skeleton.length < SHORTEST ? null : skeleton.slice(0, KEPT);
}
