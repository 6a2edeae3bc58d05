import { Readability } from '@mozilla/readability';

/** Readability changes the document it is given, so that everybody hands it a clone. */
export const run = (): unknown => new Readability(document.cloneNode(true) as Document).parse();
