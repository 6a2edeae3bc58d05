import type { Chain, Reading } from '../model.ts';

/** The chain up to the publication that was opened: where an archive holds it, the archive's own copy is no publication. */
export function ownChain(reading: Reading): Chain {
  return isHeld(reading) ? reading.chain.slice(0, -1) : reading.chain;
}

/** The capture that an archive's page is, with its time; null for every other page. */
export function captureOf(reading: Reading): { url: string; time: string } | null {
  const keeper = reading.chain.at(-1)?.work;
  return isHeld(reading) && keeper?.url && keeper.date ? { url: keeper.url, time: keeper.date } : null;
}

function isHeld(reading: Reading): boolean {
  return reading.chain.length > 1 && reading.chain.at(-1)?.relation === 'archived-from';
}
