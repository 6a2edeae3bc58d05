import Defuddle from 'defuddle';

/** Defuddle works on a copy of its own. */
export const run = (): unknown => new Defuddle(document, { url: location.href }).parse();
