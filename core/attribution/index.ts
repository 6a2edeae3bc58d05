export { type Attribution, attributionOf } from './attribution.ts';
export { type CitationStyle, citationOf } from './citation.ts';
export type { CreditText } from './credit-text.ts';
