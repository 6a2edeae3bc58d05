import { browser } from '@wxt-dev/browser';
import { useEffect, useState } from 'preact/hooks';

/** The sites that the browser lets Whence open, as its patterns, kept up to date. */
export function useGrants(begun: string[]): string[] {
  const [grants, setGrants] = useState(begun);
  useEffect(() => {
    const reload = () => void browser.permissions.getAll().then(({ origins = [] }) => setGrants(origins.toSorted()));
    browser.permissions.onAdded.addListener(reload);
    browser.permissions.onRemoved.addListener(reload);
    // What was given or taken back while the page was being drawn.
    reload();
    return () => {
      browser.permissions.onAdded.removeListener(reload);
      browser.permissions.onRemoved.removeListener(reload);
    };
  }, []);
  return grants;
}
