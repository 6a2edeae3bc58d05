/** A transaction as far as its end goes. */
interface Ending {
  done: Promise<void>;
  abort(): void;
}

/**
 * Does the work in a transaction and returns what it returns, once the disk has all of it. Else nothing of it is written, and this throws
 * the cause: a disk that is full ends the transaction, and what was being asked of it only hears that it was aborted.
 */
export async function settle<Result>(transaction: Ending, work: () => Promise<Result>): Promise<Result> {
  const [worked, done] = await Promise.allSettled([abortOnError(transaction, work), transaction.done]);
  if (worked.status === 'fulfilled' && done.status === 'fulfilled') return worked.value;
  const causes = [done, worked].flatMap((part) => (part.status === 'rejected' ? [part.reason as unknown] : []));
  throw causes.find((cause) => !isAbort(cause)) ?? causes[0];
}

const isAbort = (cause: unknown) => cause instanceof DOMException && cause.name === 'AbortError';

async function abortOnError<Result>(transaction: Ending, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    // Half of the work must not be committed; where the failure itself has ended the transaction there is nothing left to abort.
    try {
      transaction.abort();
    } catch {
      // Ended already.
    }
    throw error;
  }
}
