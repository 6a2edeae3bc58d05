import { type CreditWords, creditWordings } from './wordings/index.ts';

/** Languages that are worded as another, and those that are written in two scripts. */
const ALIASES: Record<string, string> = { no: 'nb', nn: 'nb', bs: 'hr', ms: 'id', in: 'id', iw: 'he' };

/**
 * Returns the language that a credit is worded in for an article in this one (BCP 47), in the script of its title; English where it is
 * another or not stated.
 */
export function creditLanguage(language: string | null, title: string | null = null): string {
  const wanted = language?.toLowerCase().replaceAll('_', '-') ?? '';
  if (/^zh-(?:hant|tw|hk|mo)(?:-|$)/.test(wanted)) return 'zh-hant';
  const stated = wanted.split('-')[0] ?? '';
  const subtag = Object.hasOwn(ALIASES, stated) ? (ALIASES[stated] ?? stated) : stated;
  if (subtag === 'sr') return /\p{Script=Cyrillic}/u.test(title ?? '') ? 'sr' : 'sr-latn';
  return Object.hasOwn(creditWordings, subtag) ? subtag : 'en';
}

/** Returns the wording for a language as `creditLanguage` names it. */
export function creditWords(language: string): CreditWords {
  return creditWordings[language] ?? (creditWordings['en'] as CreditWords);
}
