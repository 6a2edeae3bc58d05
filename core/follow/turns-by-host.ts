/** Lets requests to one host go one after the other; different hosts don't wait for each other. */
export class TurnsByHost {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs `work` when everything asked of the host before is done, and settles as it does. */
  take<Result>(host: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(host) ?? Promise.resolve();
    const turn = before.then(work, work);
    const done = turn.catch(() => undefined);
    this.last.set(host, done);
    void done.then(() => {
      if (this.last.get(host) === done) this.last.delete(host);
    });
    return turn;
  }
}
