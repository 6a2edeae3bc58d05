import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Every address that a host's name stands for. */
export type LookUpHost = (
  hostname: string,
  answer: (error: Error | null, addresses: { address: string; family: number }[]) => void,
) => void;

/** What the system's own resolver says. */
export const systemLookup: LookUpHost = (hostname, answer) => lookup(hostname, { all: true }, answer);

/** The code of the error for a name that leads into a private network. */
export const PRIVATE_HOST = 'WHENCE_PRIVATE_HOST';

/**
 * The look-up that connections themselves make: a name with any address of a private network leads nowhere. Checked where the
 * connection is opened, so that no second answer of the name server can slip in between.
 */
export function publicLookup(policy: { lookUp: LookUpHost; isPublicIp(ip: string): boolean }): LookupFunction {
  return (hostname, options, answer) => {
    policy.lookUp(hostname, (error, addresses) => {
      if (error) return answer(error, []);
      if (addresses.length === 0 || !addresses.every(({ address }) => policy.isPublicIp(address))) {
        const refusal = Object.assign(new Error(`${hostname} leads into a private network`), { code: PRIVATE_HOST });
        return answer(refusal, []);
      }
      const [first] = addresses;
      return options.all ? answer(null, addresses) : answer(null, first?.address ?? '', first?.family);
    });
  };
}
