import { legacyHookDecode } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';

/**
 * The text of a page's bytes as a browser would read them: byte order mark, then the transport's charset,
 * then the page's own declaration (HTML standard, "encoding sniffing algorithm").
 * Where nobody says, UTF-8 if the bytes are UTF-8, else windows-1252, as browsers guess for pages of the West.
 */
export function decodePage(bytes: Uint8Array, transportCharset?: string): string {
  const encoding = sniffEncoding(bytes, {
    ...(transportCharset === undefined ? {} : { transportLayerEncodingLabel: transportCharset }),
    // Some pages declare late; browsers read on to the end of the head.
    maxPrescanBytes: 8192,
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
  });
  return legacyHookDecode(bytes, encoding);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // A refusal to decode is the answer to the question asked.
    return false;
  }
}
