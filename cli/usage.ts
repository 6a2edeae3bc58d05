import { exportNames } from '../core/export/export-names.ts';

/** Names in lines of a terminal's width, under each other behind the options. */
function wrap(names: readonly string[]): string {
  const half = Math.ceil(names.length / 2);
  return [names.slice(0, half), names.slice(half)].map((line) => line.join(', ')).join(',\n                  ');
}

/** What `--help` prints. */
export const USAGE = `Usage: npm run --silent read -- [options] [FILE…]

Reads saved web pages and says where each article comes from.

  FILE            an HTML page (- for standard input), a folder of pages,
                  a .warc or .warc.gz file, or .ndjson lines { "id", "url", "html" }

  --url ADDRESS   the address that the page was saved from; without it the
                  page's own word for its address is taken
  --json          print the reading as JSON
  --ndjson        print one line { "id", "reading" } or { "id", "error" } a page,
                  in order; without FILE, NDJSON lines come on standard input
  --export FORMAT print the readings as one document:
                  ${wrap(exportNames)};
                  bundle (a ZIP with hashes, wants --out)
  --at TIME       when the pages were read, as an export states it
                  (ISO 8601; default: now)
  --verify ZIP    hold an evidence bundle against its hashes and name each file
                  that was changed, is missing or was added
  --from KIND     what standard input holds: html, ndjson or warc
  --follow        open the originals that the page names, over the network, and say
                  which are confirmed, contradicted or out of reach, and what
                  the page changed
  --offline DIR   follow in a folder of saved pages alone; DIR/index.json maps
                  addresses to file names: { "https://…": "page.html" }
  --archives      where an original is gone, read the last capture before the copy's
                  date that the Internet Archive has (with --offline: that the folder
                  has, under the capture's address); its address is told to archive.org
  --out FILE      write the lines, or the export, into FILE
  --resume        go on where FILE (of --out) ends
  --jobs N        pages read at the same time (default: one a processor)
  --timeout S     seconds that one page may take (default: 30)
  --help          show this
  --version       show which version of Whence this is

Exit status: 0 done (a page that could not be read has an error line),
1 the page or the input could not be read, or a bundle is not right, 2 the command was not understood.
`;
