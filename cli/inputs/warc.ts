import { brotliDecompressSync, zstdDecompressSync } from 'node:zlib';
import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { CallersFault } from '../explain-fault.ts';
import { type Item, placeholderAddress } from './item.ts';

/** No page is read beyond this; the rest of its record is passed over without being held. */
const LARGEST_PAYLOAD = 32 * 1024 * 1024;

/**
 * The HTML pages of a WARC (ISO 28500), compressed or not, in order: responses with status 200 and resources.
 * An item's id is the record's, or the address where the record has none.
 * Throws where the file is no WARC, is damaged, or ends within a record; what came before has been given then.
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Item> {
  const reader = new AsyncIterReader(chunks);
  let packing: string | null | undefined;
  for await (const record of new WARCParser(reader)) {
    packing ??= reader.compressed;
    // The library cuts into the first line after a request without headers; the type is the safer mark of a record.
    if (!record.warcType) throw new CallersFault('It is no WARC, or it is damaged from here on');
    if (record.warcHeader('Content-Length') === null) throw new CallersFault(CUT);
    const item = await readWhole(record);
    // The library takes what it can't unpack for bytes that were never packed.
    if (packing !== reader.compressed) throw new CallersFault('It is damaged from here on: a record cannot be unpacked');
    if (item) yield item;
  }
  if (packing === undefined) throw new CallersFault('It holds no whole record');
  if (reader.compressed && !reader.inflator?.ended) throw new CallersFault(CUT);
}

const CUT = 'It was cut short: the last record is not whole';

/** The page that a record holds, or null; either way the record has been passed when this ends. */
async function readWhole(record: WARCRecord): Promise<Item | null> {
  const { reader } = record;
  const item = holdsPage(record) ? await readRecord(record) : null;
  if (reader instanceof LimitReader && !(await endsWhole(reader))) throw new CallersFault(CUT);
  return item;
}

/** Passes what is left of a record. The library's own way to pass it never comes to an end where the file does first. */
async function endsWhole(rest: LimitReader): Promise<boolean> {
  for await (const _chunk of rest);
  return rest.limit <= 0;
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
