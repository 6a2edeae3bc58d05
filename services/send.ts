import { browser } from '@wxt-dev/browser';
import type { Answers, Envelope, MessageName, Reply, Sends } from './messages.ts';

/**
 * Sends one message to the background and returns its answer.
 * Uses the browser's own promises: this runs in every page that is read, where the polyfill would be dead weight.
 * Throws an Error with the background's words where it failed, and the browser's own where no background listens.
 */
export async function send<N extends MessageName>(name: N, sends: Sends<N>): Promise<Answers<N>> {
  const envelope: Envelope<N> = { name, sends };
  const reply = (await browser.runtime.sendMessage(envelope)) as Reply<N> | undefined;
  if (!reply) throw new Error(`No answer to ${name}`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.answer;
}
