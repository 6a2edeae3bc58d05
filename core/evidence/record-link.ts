import type { Finding } from '../model.ts';
import type { Page } from '../page.ts';
import { findInMarkup } from './finding.ts';

const MOST = 3;

/**
 * Links to records of the page that are kept elsewhere: C2PA manifests (https://spec.c2pa.org, "Embedding manifests into HTML") and
 * Memento captures (RFC 7089). They are noted with their words and settle nothing: their content is not on the page.
 */
export function readRecordLink(page: Page): Finding[] {
  return [
    ...embeddedManifests(page),
    ...page.links.flatMap((link) => {
      const signal = signalOf(link.rel);
      return signal ? [findInMarkup(signal, 'link', link.href, { about: 'noted' }, 0.5)] : [];
    }),
  ].slice(0, MOST);
}

/** C2PA 2.3 and later put a manifest into the page itself: `<script type="application/c2pa">`. Its bytes are not read. */
function embeddedManifests({ document }: Page): Finding[] {
  const script = document.querySelector('script[type="application/c2pa" i]');
  return script ? [findInMarkup('c2pa-manifest', 'attribute', 'application/c2pa', { about: 'noted' }, 0.5)] : [];
}

function signalOf(rel: readonly string[]): string | null {
  if (rel.includes('c2pa-manifest')) return 'c2pa-manifest';
  return rel.includes('memento') || rel.includes('timegate') || rel.includes('timemap') ? 'memento-link' : null;
}
