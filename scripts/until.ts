/** What `look` finds, asked again every 50 ms until it is there; after `patience` milliseconds an error that names the missing thing. */
export async function until<T>(what: string, look: () => Promise<T | undefined>, patience = 60_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} seconds for ${what}, in vain`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
