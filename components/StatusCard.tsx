import type { ComponentChildren } from 'preact';

interface Status {
  /** Stable name of the state, for tests. */
  state: string;
  what: string;
  meaning?: string;
  advice?: string;
  children?: ComponentChildren;
}

/** A state without a reading: what happened, what it means, what to do. */
export function StatusCard({ state, what, meaning, advice, children }: Status) {
  return (
    <section class="part status" role="status" data-part="status" data-state={state}>
      <h1 class="status-what">{what}</h1>
      {meaning && <p>{meaning}</p>}
      {advice && <p>{advice}</p>}
      {children}
    </section>
  );
}
