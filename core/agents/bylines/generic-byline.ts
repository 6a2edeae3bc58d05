import { once } from '../../once.ts';
import { foldName, foldWords } from '../fold-name.ts';
import { isUncased } from '../names/name-shape.ts';
import { isPersonName } from '../names/person-name.ts';
import { wordsOf } from './byline-words.ts';

const genericSet = once(() => foldWords(wordsOf('generic', 'collectives')));
const collectiveSet = once(() => foldWords(wordsOf('collectives')));
const openingSet = once(() => foldWords(wordsOf('collectiveOpenings')));
const unsignedSet = once(() => foldWords(wordsOf('unsigned')));

/**
 * Whether a byline names nobody: "Staff", "Web Desk", "Redaktion", "Guest Author", "本报记者", or the outlet itself, whose names may be given.
 */
export function isGenericByline(text: string, siteNames: readonly string[] = []): boolean {
  const folded = foldName(text);
  const sites = siteNames.map(foldName).filter(Boolean);
  if (folded === '' || sites.includes(folded)) return true;
  const words = folded.split(' ');
  const siteWords = new Set(sites.flatMap((site) => site.split(' ')));
  if (words.every((word) => genericSet().has(word) || siteWords.has(word))) return true;
  if (words.length === 1 && OFFICE.test(folded)) return true;
  if (words.length > 1 && openingSet().has(words[0] ?? '')) return true;
  // "da Sucursal de Brasília", "della redazione di Torino".
  if (
    words.length > 1 &&
    /^(?:da|de|do|della|dalla)$/.test(words[0] ?? '') &&
    (openingSet().has(words[1] ?? '') || isOffice(words[1] ?? ''))
  )
    return true;
  // "Periódico El Correo".
  if (sites.some((site) => KINDS.has(words[0] ?? '') && folded === `${words[0]} ${site}`)) return true;
  // "Harbour Post Web Desk": the outlet may read as a name.
  if (sites.some((site) => folded.startsWith(`${site} `) && words.slice(site.split(' ').length).every((word) => genericSet().has(word))))
    return true;
  return (
    words.length > 1 &&
    collectiveSet().has(words.at(-1) ?? '') &&
    // Any two words of a script without capitals may be a name.
    !(words.length > 2 && words.some((word) => !isUncased(word)) && isPersonName(text.split(/\s+/).slice(0, 2).join(' ')))
  );
}

/** Whether what stands in a photographer's place names nobody: "Uncredited", "Archivo", "Tangkapan Layar TVRI". */
export function isUnsignedPicture(text: string): boolean {
  return (
    unsignedSet().has(foldName(text).split(' ')[0] ?? '') ||
    /^(?:受访|被访|采访|企业|网友|家属|当事人|本人|校方|警方|主办方).{0,6}(?:提供|供图)$/u.test(text)
  );
}

/** Offices that put texts online: "Kirchenbüro", "Geschäftsstelle". */
const OFFICE =
  /(?:redaktion|geschaftsstelle|pressestelle|sekretariat\p{L}{0,2}|(?:kirchen|gemeinde|pfarr|stadt|presse|vereins|schul)(?:buro|amt|leitung|verwaltung))$|^(?:secretari\p{L}{1,3}|segreteria|secretariat|kansli|kancelaria|podatelna|biuro)$/u;

const KINDS = new Set(['periodico', 'diario', 'revista', 'semanario', 'jornal', 'journal', 'quotidiano', 'newspaper', 'zeitung', 'krant']);

const isOffice = (word: string): boolean => /^(?:sucursal|reportagem|delegacion|corresponsalia)$/.test(word);
