import { cleanup } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { OutletMap } from '../../core/map/outlet-map.ts';
import { draw } from '../words.test-support.tsx';
import { legendHeight, MapLegend } from './MapLegend.tsx';

afterEach(cleanup);

const node = (key: string, kind: 'agency' | 'outlet') => ({ key, name: key, kind, count: 1, pages: [] });
const mapOf = (nodes: OutletMap['nodes']): OutletMap => ({
  nodes,
  edges: [{ key: 'a', from: 'wire', to: 'courier', relation: 'syndicated-from', count: 1, pages: [] }],
  silent: 0,
});

function wordsOf(map: OutletMap): (string | null)[] {
  draw(
    <svg aria-hidden="true">
      <MapLegend map={map} top={0} width={300} />
    </svg>,
  );
  return [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
}

test('the legend explains what the map shows, and nothing else', () => {
  const outlets = mapOf([node('wire', 'outlet'), node('courier', 'outlet')]);
  const both = mapOf([node('wire', 'agency'), node('courier', 'outlet')]);
  expect(wordsOf(outlets)).toEqual(['wire copy of', 'outlet']);
  cleanup();
  expect(wordsOf(both)).toEqual(['wire copy of', 'outlet', 'news agency']);
  expect(legendHeight(both)).toBeGreaterThan(legendHeight(outlets));
});
