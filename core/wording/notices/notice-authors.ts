import { isPersonName } from '../../agents/names/person-name.ts';
import { tidyPersonName } from '../../agents/names/tidy-person-name.ts';
import type { Party } from '../../model.ts';

/** "This article by A. Author was first published …" */
export function authorsOfNotice(words: string): Party[] {
  const [, behind] = words.slice(0, 200).split(/\bby /);
  const [named = ''] = (behind ?? '').split(/,? (?:was|is|has|first|originally|appeared|which) | [“"]/);
  const isNames = behind !== undefined && behind.length > named.length && /^\p{Lu}[^\d:;!?]{4,70}$/u.test(named);
  return (isNames ? named.split(/ and |, /) : [])
    .filter((name) => /^\p{Lu}/u.test(name) && name.includes(' ') && name.split(' ').length <= 4)
    .map((name) => ({ name: name.replace(/,$/, ''), url: null, type: 'person' }));
}

/** "Article original d'Ada Winter, publié le", "A reportagem é de Ada Winter, jornalista, publicada por", "Originalartikel von Ada Winter, erschienen in". */
const WRITER =
  /(?:original(?:artikel|beitrag|text|e)?|article|texte|tribune|entretien|reportage|artigo|texto|reportagem|mat[ée]ria|entrevista|coment[aá]rio|an[áa]lise|art[íi]culo|columna|reportaje|articolo|testo|intervista|analisi)\s(?:(?:é|es|è|est)\s)?(?:d[’']|de |von |di |av |af )(?<name>\p{Lu}[^\d,.;:!?()]{4,40}?)(?:,\s[^.;:!?]{2,80}?)?,?\s(?:publi|paru|ersch|veröff|appars|aparec|pubbl|(?:en|em|in|dans|su|sur|aus)\s(?:el |la |o |a |der |il )?["“«„])/iu;

/** "“…”, escreve Ada Winter, jornalista, em artigo publicado por": what is quoted opens the line. */
const WRITES =
  /[”"»],\s(?:escreve|afirma|analisa|avalia|comenta|constata|escribe|scrive)\s(?<name>\p{Lu}[^\d,.;:!?()]{4,40}),\s[^.;:!?]{2,120}?\b(?:em|en|in|su) (?:artigo|artículo|articolo|comentário|entrevista|un artículo|un articolo) publi/iu;

/** "This is a re-post from Tide Watch by Ada Winter." */
const REPOSTED = /^(?:this is an? )?re-?(?:post|print)(?:ed)? (?:from|of) (.{6,120})$/iu;

function writerOfRepost(text: string): string {
  const words = (text.length < 170 && REPOSTED.exec(text)?.[1]) || '';
  const by = words.lastIndexOf(' by ');
  return by > 2 ? words.slice(by + 4).replace(/[.)]$/, '') : '';
}

/** "This content originally appeared on Tide Watch and was authored by Ada Winter." */
const AUTHORED = /\band (?:was|is) (?:authored|written) by (?<name>\p{Lu}[^\d,;:!?()]{4,40}?)\.?$/u;

/** Whom a line names as the writer of what it says was published elsewhere; null where it names nobody. */
export function writerOfText(text: string): Party | null {
  const name = tidyPersonName((WRITER.exec(text) ?? WRITES.exec(text) ?? AUTHORED.exec(text))?.groups?.['name'] ?? writerOfRepost(text));
  return /^\p{Lu}/u.test(name) && isPersonName(name) ? { name, url: null, type: 'person' } : null;
}
