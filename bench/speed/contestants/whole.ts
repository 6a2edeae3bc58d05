import { takePage } from '../../../core/page/take.ts';
import { run as read } from './elsewhere.ts';

/** The way of a page through the extension, in one place: taken down in its tab, sent, restored, read. */
export const run = (): unknown => read(takePage(document), location.href);
