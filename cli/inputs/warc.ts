import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { type Item, placeholderAddress } from './item.ts';

/** No page is read beyond this; the rest of its record is passed over without being held. */
const LARGEST_PAYLOAD = 32 * 1024 * 1024;

/**
 * The HTML pages of a WARC (ISO 28500), compressed or not, in order: responses with status 200 and resources.
 * An item's id is the record's, or the address where the record has none.
 * Where the file stops being a WARC the last item is an error, under the file's `name`.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, name: string | null = null): AsyncGenerator<Item> {
  for await (const record of new WARCParser(chunks)) {
    // The library cuts into the first line after a request without headers; the type is the safer mark of a record.
    if (!record.warcType) {
      yield { id: name, error: 'The file is not a WARC, or it is damaged from here on' };
      return;
    }
    if (holdsPage(record)) yield await readRecord(record);
  }
}

function holdsPage(record: WARCRecord): boolean {
  const status = Number(record.httpHeaders?.statusCode ?? 0);
  if (record.warcType === 'response' ? status !== 200 : record.warcType !== 'resource') return false;
  return /^\s{0,9}(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType(record));
}

function contentType(record: WARCRecord): string {
  return record.httpHeaders?.headers.get('Content-Type') ?? (record.warcType === 'resource' ? record.warcContentType : null) ?? 'text/html';
}

async function readRecord(record: WARCRecord): Promise<Item> {
  const url = record.warcTargetURI ?? null;
  const id = record.warcHeader('WARC-Record-ID')?.replace(/^<(?:urn:uuid:)?|>$/g, '') ?? url;
  try {
    const content = decompress(await readPayload(record), record.httpHeaders?.headers.get('Content-Encoding') ?? '');
    const charset = /charset\s{0,9}=\s{0,9}["']?(?<charset>[\w-]{1,40})/i.exec(contentType(record))?.groups?.['charset'];
    return { id, page: { url, fallbackUrl: placeholderAddress(id), content, ...(charset ? { charset } : {}) } };
  } catch (error) {
    return { id, error: `The record cannot be unpacked: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function readPayload(record: WARCRecord): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of record) {
    bytes += chunk.length;
    if (bytes <= LARGEST_PAYLOAD) parts.push(chunk);
  }
  if (bytes > LARGEST_PAYLOAD) throw new Error(`it holds ${Math.ceil(bytes / 1024 / 1024)} MB`);
  return Buffer.concat(parts);
}

/** The WARC library unpacks gzip and deflate itself and leaves the rest as it is. */
function decompress(payload: Uint8Array, encoding: string): Uint8Array {
  const limit = { maxOutputLength: LARGEST_PAYLOAD };
  if (encoding.trim() === 'br') return brotliDecompressSync(payload, limit);
  if (encoding.trim() === 'zstd') return zstdDecompressSync(payload, limit);
  return payload;
}
