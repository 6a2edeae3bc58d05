import { vi } from 'vitest';
import type { Reading } from './core/model.ts';

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
