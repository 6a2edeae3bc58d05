import { vi } from 'vitest';
import type { Reading } from './core/model.ts';

// Node has no Web Locks before version 24.5: one after another by name, as the browsers grant them.
if (!navigator.locks) {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const granted = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, granted);
    return granted;
  };
  Object.defineProperty(navigator, 'locks', { value: { request } });
}

// Every reading made anywhere in the tests is held against the schema, whichever test makes it and whatever it asks about.
vi.mock('./core/read.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('./core/read.ts')>();
  const { faultsOfReading } = await import('./bench/reading-schema.ts');
  const readArticle = (...given: Parameters<typeof real.readArticle>): Reading => {
    const reading = real.readArticle(...given);
    const faults = faultsOfReading(reading);
    if (faults.length > 0) throw new Error(`readArticle made a reading that breaks the schema:\n${faults.join('\n')}`);
    return reading;
  };
  return { ...real, readArticle };
});
