/** How long somebody who pressed a button waits without asking whether it was heard, in milliseconds. */
const slow = 500;

/** Hands back what `work` comes to; where that takes long, `tell` says first that it is under way. */
export async function tellIfSlow<T>(work: Promise<T>, tell: () => void): Promise<T> {
  const timer = setTimeout(tell, slow);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
