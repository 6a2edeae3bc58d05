import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Who runs, by the file in `contestants/`. */
export const CONTESTANTS = [
  'engine',
  'taking',
  'ungated',
  'elsewhere',
  'gate',
  'readability',
  'readerable',
  'defuddle',
  'nothing',
] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/** A contestant as one script, minified as the extension is (or not, to read its profile), that leaves its `run` in the global `contestant`. */
export async function bundleContestant(name: Contestant, minify = true): Promise<string> {
  const entry = fileURLToPath(new URL(`./contestants/${name}.ts`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify, target: 'chrome127', lib: { entry, formats: ['iife'], name: 'contestant', fileName: name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${name} could not be bundled`);
  return output.output[0].code;
}
