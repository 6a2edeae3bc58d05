import { legacyHookDecode } from '@exodus/bytes/encoding.js';
import chardet from 'chardet';
import sniffEncoding from 'html-encoding-sniffer';

/**
 * The text of a page's bytes as a browser would read them: byte order mark, then the transport's charset,
 * then the page's own declaration (HTML standard, "encoding sniffing algorithm").
 * Where nobody says, UTF-8 if the bytes are UTF-8, else what the letters tell, as browsers guess, and windows-1252 where they tell little.
 */
export function decodePage(bytes: Uint8Array, transportCharset?: string): string {
  const encoding = sniffEncoding(bytes, {
    ...(transportCharset === undefined ? {} : { transportLayerEncodingLabel: transportCharset }),
    // Some pages declare late; browsers read on to the end of the head.
    maxPrescanBytes: 8192,
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : guessEncoding(bytes),
  });
  return legacyHookDecode(bytes, encoding);
}

/** How much of a page is looked at, and how many of its bytes must be beyond ASCII to tell anything. */
const SAMPLE = 200_000;
const FEWEST = 40;
/** Encodings that no browser guesses, or that the web reads as windows-1252. */
const UNGUESSED = /^(?:utf|ascii|iso-8859-1$|iso-2022|ibm)/i;

function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.filter((byte) => byte >= 0x80).length < FEWEST) return WESTERN;
  const guess = chardet.detect(sample);
  return guess && !UNGUESSED.test(guess) ? guess : WESTERN;
}

const WESTERN = 'windows-1252';

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // A refusal to decode is the answer to the question asked.
    return false;
  }
}
