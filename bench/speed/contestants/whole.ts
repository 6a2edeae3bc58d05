import { run as read } from './elsewhere.ts';
import { run as take } from './taking.ts';

/** The way of a page through the extension, in one place: taken down in its tab, sent, restored, read. */
export const run = (): unknown => read(take(), location.href);
