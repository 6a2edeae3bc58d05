import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { WARCRecord, WARCSerializer } from 'warcio';

/** One page as a crawl's tests need it. */
export interface FixturePage {
  id: string;
  url: string;
  html: string;
}

/** `count` small articles of an invented paper, every third a reprint, each with an address of its own. */
export function inventPages(count: number): FixturePage[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    url: `https://harbour-post.test/2024/05/${index}`,
    html: inventPage(index),
  }));
}

function inventPage(index: number): string {
  const words = 'The harbour master said on Tuesday that the quay would stay open through the winter, whatever the council decides. ';
  const notice =
    index % 3 === 0 ? `<p>This story first appeared in <a href="https://valley-echo.test/${index}">The Valley Echo</a>.</p>` : '';
  return `<!doctype html><html lang="en"><head><title>Quay ${index} stays open</title><meta property="og:site_name" content="The Harbour Post"><meta property="og:type" content="article"></head>
<body><article><h1>Quay ${index} stays open</h1><p class="byline">By Ada Wren</p>${`<p>${words.repeat(3)}</p>`.repeat(5)}${notice}</article><footer>© 2024 The Harbour Post</footer></body></html>`;
}

/** Writes a WARC as crawlers do: an opening record, for each page its request and its response, and some that are no page. */
export async function writeWarc(path: string, pages: FixturePage[], gzip: boolean): Promise<void> {
  const file = createWriteStream(path);
  const put = async (record: WARCRecord): Promise<void> => {
    const bytes = await WARCSerializer.serialize(record, { gzip });
    if (!file.write(bytes)) await once(file, 'drain');
  };
  await put(WARCRecord.createWARCInfo({ filename: 'test.warc' }, { software: 'test' }));
  for (const page of pages) {
    await put(createRecord(page, 'request', { Host: 'harbour-post.test' }, '', 'GET / HTTP/1.1'));
    await put(createRecord(page, 'response', { 'Content-Type': 'text/html; charset=utf-8' }, page.html));
  }
  await put(
    createRecord(
      { id: 'lost', url: 'https://harbour-post.test/lost', html: '' },
      'response',
      { 'Content-Type': 'text/html' },
      '<p>gone',
      'HTTP/1.1 404 Not Found',
    ),
  );
  await put(
    createRecord(
      { id: 'image', url: 'https://harbour-post.test/a.png', html: '' },
      'response',
      { 'Content-Type': 'image/png' },
      '\u0089PNG',
    ),
  );
  file.end();
  await once(file, 'finish');
}

/** One record of a WARC with the given headers and body. */
export function createRecord(
  page: FixturePage,
  type: 'request' | 'response' | 'resource',
  httpHeaders: Record<string, string>,
  body: string | Uint8Array,
  statusline = 'HTTP/1.1 200 OK',
): WARCRecord {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return WARCRecord.create(
    {
      url: page.url,
      type,
      date: '2024-05-02T10:00:00Z',
      statusline,
      ...(type === 'resource' ? {} : { httpHeaders }),
      warcHeaders: {
        'WARC-Record-ID': `<urn:uuid:${type === 'response' ? '' : `${type}-`}${page.id}>`,
        ...(type === 'resource' ? httpHeaders : {}),
      },
    },
    [bytes],
  );
}
