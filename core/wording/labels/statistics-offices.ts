/**
 * Offices of statistics that sign with letters alone, by the language of the page: there the letters are no broadcaster's. What is labelled with
 * them are the figures in a text, not the text.
 */
const BY_LANGUAGE: Record<string, RegExp> = {
  nl: /^(?:CBS|Statbel)$/,
  de: /^(?:Destatis|BFS)$/,
  fr: /^(?:Insee|INSEE|OFS|Statbel)$/,
  es: /^(?:INE|Inegi|INEGI|INEI|Indec|INDEC|DANE|Idescat)$/,
  ca: /^(?:INE|Idescat)$/,
  gl: /^(?:INE|IGE)$/,
  pt: /^(?:INE|IBGE)$/,
  it: /^(?:Istat|ISTAT)$/,
  pl: /^GUS$/,
  cs: /^ČSÚ$/,
  sk: /^ŠÚ SR$/,
  hu: /^KSH$/,
  ro: /^INS$/,
  sv: /^SCB$/,
  da: /^DST$/,
  nb: /^SSB$/,
  no: /^SSB$/,
  nn: /^SSB$/,
  hr: /^DZS$/,
  sl: /^SURS$/,
  sr: /^RZS$/,
  tr: /^TÜİK$/,
  el: /^ΕΛΣΤΑΤ$/,
  bg: /^НСИ$/,
  ru: /^Росстат$/,
  uk: /^Держстат$/,
  lv: /^CSP$/,
};

/** Whether a name is that of an office of statistics, written as pages in this language write it: "Bron: CBS" in Dutch. */
export function isStatisticsOffice(name: string, language: string | null): boolean {
  const tongue = (language ?? '').slice(0, 2).toLowerCase();
  return Object.hasOwn(BY_LANGUAGE, tongue) && (BY_LANGUAGE[tongue]?.test(name.trim()) ?? false);
}
