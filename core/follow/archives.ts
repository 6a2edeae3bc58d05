import { parseUrl } from '../agents/parse-url.ts';

/** A page as an archive holds it. */
export interface Capture {
  /** Where the archive shows it to readers. */
  url: string;
  /** When it was taken, as ISO 8601. */
  time: string;
}

/** An archive of the web: how it is asked for captures, and where readers find and request them. */
export interface Archive {
  name: string;
  /** The sites that asking it takes, as the browser's patterns. */
  sites: readonly string[];
  /** Where to ask for the capture nearest to a day (ISO 8601; null: the latest). */
  question(address: string, before: string | null): string;
  /** The capture that its answer names, or null. */
  readAnswer(text: string): Capture | null;
  /** Where the bytes stand as they were captured, without what the archive adds. */
  bytesOf(capture: Capture): string;
  /** For readers: every capture of an address, and the asking for a new one. */
  listAddress(address: string): string;
  requestAddress(address: string): string;
}

const captureAddress = /^https?:\/\/web\.archive\.org\/web\/(?<stamp>\d{14})(?:[a-z]{2}_)?\/(?<page>.{1,4000})$/;

/** "20260305101112" as ISO 8601; null for what is no time. */
function timeOf(stamp: string): string | null {
  const time = stamp.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3T$4:$5:$6Z');
  return Number.isNaN(Date.parse(time)) ? null : time;
}

/** The Wayback Machine (https://archive.org/help/wayback_api.php). */
export const waybackMachine: Archive = {
  name: 'Internet Archive',
  sites: ['*://archive.org/*', '*://web.archive.org/*'],
  question: (address, before) => {
    const asked = new URLSearchParams({ url: address, ...(before ? { timestamp: before.slice(0, 10).replaceAll('-', '') } : {}) });
    return `https://archive.org/wayback/available?${asked}`;
  },
  readAnswer: (text) => {
    const closest = closestIn(text);
    return closest ? readCapture(closest) : null;
  },
  bytesOf: ({ url }) => url.replace(/^(https:\/\/web\.archive\.org\/web\/\d{14})(?:[a-z]{2}_)?\//, '$1id_/'),
  listAddress: (address) => `https://web.archive.org/web/*/${address}`,
  requestAddress: (address) => `https://web.archive.org/save/${address}`,
};

/** The archives that are asked, in this order. */
export const archives: readonly Archive[] = [waybackMachine];

function closestIn(text: string): string | null {
  try {
    const answer = JSON.parse(text) as { archived_snapshots?: { closest?: { available?: unknown; url?: unknown; status?: unknown } } };
    const closest = answer?.archived_snapshots?.closest;
    return closest?.available === true && String(closest.status ?? '200').startsWith('2') && typeof closest.url === 'string'
      ? closest.url
      : null;
  } catch {
    // An answer that is no JSON names no capture.
    return null;
  }
}

/** The capture that an address of the Wayback Machine is; null for any other address. */
export function readCapture(address: string): Capture | null {
  const found = captureAddress.exec(address)?.groups;
  const time = timeOf(found?.['stamp'] ?? '');
  return time && parseUrl(found?.['page'] ?? '') ? { url: address.replace(/^http:/, 'https:'), time } : null;
}

/** The address of the page that a capture holds; null for what is no capture. */
export function capturedPage(address: string): string | null {
  const page = captureAddress.exec(address)?.groups?.['page'];
  return page && parseUrl(page) ? page : null;
}

const A_DAY = 86_400_000;

/** Whether a capture was taken before a day was over; a copy without a date is no bound. */
export function isBefore(capture: Capture, day: string | null): boolean {
  return day === null || !(Date.parse(capture.time) > Date.parse(day.slice(0, 10)) + A_DAY);
}
