export { type Attribution, attributionOf } from './attribution.ts';
