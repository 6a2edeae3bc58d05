import { takePage } from '../../../core/page/take.ts';

/** What the extension runs in a page whose reader clicks: the taking, whatever the gate would say, with the address that the page stands at. */
export const run = (): unknown => ({ page: takePage(document), url: document.URL });
