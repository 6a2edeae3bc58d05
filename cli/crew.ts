import { type ChildProcess, fork } from 'node:child_process';
import type { Outcome, PageToRead } from './read-page.ts';

interface Task {
  page: PageToRead;
  settle(outcome: Outcome): void;
  fail(surprise: Error): void;
}

interface Member {
  child: ChildProcess;
  ready: boolean;
  task: Task | null;
  timer: NodeJS.Timeout | undefined;
  pagesRead: number;
  /** What it said before it was ready: the reason, should it never be. */
  lastWords: string;
}

/** A member is replaced after so many pages, so that what a DOM library keeps never adds up. */
const PAGES_A_MEMBER = 1000;
const MEMORY_A_MEMBER_MB = 3072;

/**
 * Processes that read pages, so that a page that hangs or eats all memory costs its own line only.
 * At most `size` of them, hired as pages come; a page may take `timeout` seconds.
 */
export class Crew {
  private readonly members = new Set<Member>();
  private readonly waiting: Task[] = [];
  private readonly size: number;
  private readonly timeout: number;

  constructor(size: number, timeout: number) {
    this.size = size;
    this.timeout = timeout;
  }

  /** The page's reading or why there is none. Rejects only where no process can start at all. */
  read(page: PageToRead): Promise<Outcome> {
    return new Promise((settle, fail) => {
      this.waiting.push({ page, settle, fail });
      this.giveWork();
    });
  }

  /** Ends every process; pages still being read never settle, and those that wait are not begun. */
  close(): void {
    this.waiting.length = 0;
    for (const member of this.members) this.dismiss(member);
  }

  private giveWork(): void {
    while (this.waiting.length > 0) {
      const member = this.findIdle();
      if (!member) return;
      member.task = this.waiting.shift() ?? null;
      if (member.ready) this.start(member);
    }
  }

  private findIdle(): Member | null {
    for (const member of this.members) if (member.task === null) return member;
    return this.members.size < this.size ? this.hire() : null;
  }

  private hire(): Member {
    const child = fork(new URL('crew-member.ts', import.meta.url), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${MEMORY_A_MEMBER_MB}`],
    });
    const member: Member = { child, ready: false, task: null, timer: undefined, pagesRead: 0, lastWords: '' };
    this.members.add(member);
    child.on('message', (message: Outcome | 'ready') => (message === 'ready' ? this.greet(member) : this.finish(member, message)));
    child.on('error', (error) => member.task?.fail(error));
    child.on('exit', () => this.bury(member));
    child.stderr?.on('data', (words: Buffer) => {
      if (!member.ready) member.lastWords = (member.lastWords + words).slice(-2000);
    });
    return member;
  }

  private greet(member: Member): void {
    member.ready = true;
    if (member.task) this.start(member);
  }

  private start(member: Member): void {
    member.timer = setTimeout(() => {
      this.dismiss(member);
      this.finish(member, { error: `The page took longer than ${this.timeout} seconds` });
    }, this.timeout * 1000);
    if (member.task) member.child.send(member.task.page);
  }

  private finish(member: Member, outcome: Outcome): void {
    clearTimeout(member.timer);
    const { task } = member;
    member.task = null;
    member.pagesRead += 1;
    if (member.pagesRead >= PAGES_A_MEMBER) this.dismiss(member);
    task?.settle(outcome);
    this.giveWork();
  }

  private dismiss(member: Member): void {
    clearTimeout(member.timer);
    this.members.delete(member);
    member.child.kill('SIGKILL');
  }

  private bury(member: Member): void {
    if (!this.members.delete(member)) return;
    if (!member.ready) member.task?.fail(new Error(`A reading process ended before it began. ${member.lastWords}`));
    else if (member.task) this.finish(member, { error: 'The page needs more memory than there is for one page' });
  }
}
