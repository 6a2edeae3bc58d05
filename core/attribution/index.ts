export { attributionOf } from './attribution.ts';
export { citationOf } from './citation.ts';
export type { CreditText } from './credit-text.ts';
