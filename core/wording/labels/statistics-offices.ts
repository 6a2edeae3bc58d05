import { once } from '../../once.ts';

/**
 * Offices of statistics that sign with letters alone, by the languages of the page: there the letters are no broadcaster's. What is labelled
 * with them are the figures in a text, not the text.
 */
const OFFICES =
  'nl CBS|nl Statbel|de Destatis|de BFS|fr Insee|fr OFS|fr Statbel|es INE|es Inegi|es INEI|es Indec|es DANE|es Idescat|ca INE|ca Idescat|' +
  'gl INE|gl IGE|pt INE|pt IBGE|it Istat|pl GUS|cs ČSÚ|sk ŠÚ SR|hu KSH|ro INS|sv SCB|da DST|nb SSB|no SSB|nn SSB|hr DZS|sl SURS|sr RZS|tr TÜİK|' +
  'el ΕΛΣΤΑΤ|bg НСИ|ru Росстат|uk Держстат|lv CSP';

const offices = once(() => new Set(OFFICES.toUpperCase().split('|')));

/** Whether a name is that of an office of statistics, written as pages in this language write it: "Bron: CBS" in Dutch. */
export function isStatisticsOffice(name: string, language: string | null): boolean {
  return offices().has(`${(language ?? '').slice(0, 2)} ${name.trim()}`.toUpperCase());
}
