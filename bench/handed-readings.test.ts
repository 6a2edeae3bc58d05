import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { originalReading, reprintReading } from '../core/reading.test-support.ts';
import { HANDED_READINGS, handedReadings, handOn } from './handed-readings.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-handed-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('what was read for one check is there for the next, whole', () => {
  vi.stubEnv(HANDED_READINGS, join(folder, 'readings.ndjson'));
  expect(handedReadings()).toEqual(new Map());
  handOn('one', reprintReading());
  handOn('two', originalReading());
  expect(handedReadings()).toEqual(
    new Map([
      ['one', reprintReading()],
      ['two', originalReading()],
    ]),
  );
});

test('a check that is run alone hands nothing on and is handed nothing', () => {
  vi.stubEnv(HANDED_READINGS, undefined);
  handOn('one', reprintReading());
  expect(handedReadings()).toEqual(new Map());
});
