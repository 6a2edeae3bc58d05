import { type CreditWords, creditWordings } from './credit-wordings.ts';

/** Returns the language that a credit is worded in for an article in this one (BCP 47); English where it is another or not stated. */
export function creditLanguage(language: string | null): string {
  const wanted = language?.toLowerCase().replaceAll('_', '-') ?? '';
  if (/^zh-(?:hant|tw|hk|mo)(?:-|$)/.test(wanted)) return 'zh-hant';
  const subtag = wanted.split('-')[0] ?? '';
  return Object.hasOwn(creditWordings, subtag) ? subtag : 'en';
}

/** Returns the wording for a language as `creditLanguage` names it. */
export function creditWords(language: string): CreditWords {
  return creditWordings[language] ?? (creditWordings['en'] as CreditWords);
}
