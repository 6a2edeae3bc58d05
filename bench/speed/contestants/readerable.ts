import { isProbablyReaderable } from '@mozilla/readability';

/** Readability's own gate. */
export const run = (): unknown => isProbablyReaderable(document);
