import { flushCompileCache } from 'node:module';
import { type Outcome, type PageToRead, readPage } from './read-page.ts';

// One member of the crew: a process that reads the pages it is sent, one at a time.
// A page that stops it stops nobody else; the crew hires another.
process.on('message', (page: PageToRead) => process.send?.(readSafely(page)));
process.send?.('ready');
// Where NODE_COMPILE_CACHE names a folder, the next member starts sooner. Node writes it at an exit; a member is killed.
flushCompileCache();

/** A surprise ends here: it belongs to its page, not to the run. */
function readSafely(page: PageToRead): Outcome {
  try {
    return readPage(page);
  } catch (error) {
    return { error: `Whence failed on this page: ${error instanceof Error ? error.message : String(error)}` };
  }
}
