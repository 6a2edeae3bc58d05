/**
 * The rooms of the house and who may enter which: `entrypoints → components → core`, `entrypoints → services → core`,
 * `cli, bench → core`, `e2e → the built extension`.
 */
export interface Room {
  /** Rooms whose files it may import, its own always among them. */
  enters: string[];
  /** Rooms that its tests may enter besides, to judge what it makes. */
  testsEnter?: string[];
  /** Packages it may import: all that match; `/subpath`s of a package match its name. */
  packages: RegExp;
}

const nodeOwn = 'node:.*';
/** Writers of formats; pure, and too large for what runs in pages. */
const exportPackages = ['yaml', 'papaparse', 'n3', 'mustache', 'fflate'];
/** Layout and scales of drawings, for the library alone. */
const drawingPackages = ['d3-force', 'd3-scale'];
const packagesNamed = (...names: string[]): RegExp => new RegExp(`^(?:${names.join('|')})(?:/.*)?$`, 'u');
/** Node and every package but those that need a browser. */
const anythingOutsideBrowsers = /^(?!(?:wxt|preact|idb|webextension-polyfill|@wxt-dev|#)(?:\/|$)).*$/u;

/** By the room's folder. */
export const rooms: Record<string, Room> = {
  // Those of exports are for core/export alone, which the engine does not reach: see `forbiddenReaches`.
  // Its tests ask scripts for a Python, whose readers read what exports write.
  core: {
    enters: [],
    testsEnter: ['scripts'],
    packages: packagesNamed('ipaddr.js', 'robots-parser', ...exportPackages, ...drawingPackages),
  },
  components: {
    enters: ['core', 'assets'],
    // All but the first two for the library alone.
    packages: packagesNamed('preact', '#i18n', 'd3-selection', 'd3-zoom', '@tanstack/virtual-core', 'mdast', 'mdast-util-from-markdown'),
  },
  services: {
    enters: ['core'],
    packages: packagesNamed(
      'wxt',
      '@wxt-dev/browser',
      'webextension-polyfill',
      'idb',
      'valibot',
      '#i18n',
      'html-encoding-sniffer',
      'minisearch',
    ),
  },
  entrypoints: {
    enters: ['components', 'services', 'core', 'assets'],
    packages: packagesNamed('wxt', '@wxt-dev/browser', 'webextension-polyfill', 'preact', 'valibot', '#i18n'),
  },
  cli: { enters: ['core'], testsEnter: ['bench'], packages: anythingOutsideBrowsers },
  bench: { enters: ['core', 'cli', 'scripts'], packages: anythingOutsideBrowsers },
  e2e: { enters: ['core', 'bench', 'demo', 'gallery', 'scripts'], packages: anythingOutsideBrowsers },
  gallery: {
    enters: ['components', 'core', 'assets', 'entrypoints', 'scripts'],
    packages: packagesNamed(nodeOwn, 'preact', 'vite', '@preact/preset-vite', '@playwright/test', '@wxt-dev/i18n'),
  },
  demo: { enters: [], packages: packagesNamed(nodeOwn) },
  scripts: { enters: ['core', 'cli', 'demo'], packages: packagesNamed(nodeOwn, 'vite', 'tldts', '@resvg/resvg-js') },
};

/** What tests may import beyond their subject's room. A core test may open pages from disk; it may still not enter another room. */
export const testPackages = packagesNamed(
  nodeOwn,
  'vitest',
  'jsdom',
  'happy-dom',
  'ajv',
  'ajv-formats',
  'axe-core',
  'fake-indexeddb',
  'fast-check',
  'recheck',
  // Whose list of public suffixes the engine's own is held against.
  'tldts',
  '@testing-library/preact',
  '@wxt-dev/i18n',
  'wxt/testing',
  // Readers of what core/export writes, each by somebody else than the writer.
  '@citation-js',
  '@kba/anno-schema',
  '@retorquere/bibtex-parser',
  '@vocabulary',
  'astrocite-ris',
  'csv-parse',
  'html-validate',
  'js-yaml',
  'jszip',
  'jsonld',
  'micromark',
  'micromark-extension-gfm',
  'oxigraph',
);

/** What a door must not reach even through files that it may import, and why. */
export interface ForbiddenReach {
  /** The path of a file, or of a folder with `/` at its end. */
  from: string;
  to: string;
  because: string;
}

/** The scripts that run in pages. In a page IndexedDB is the page's own: readings kept there would be open to it. */
const pageScripts = ['entrypoints/reader/', 'entrypoints/badge/', 'entrypoints/take.ts', 'entrypoints/quote.ts'];

/** Held over whole ways of imports, past those of types alone. */
export const forbiddenReaches: ForbiddenReach[] = [
  ...pageScripts.map((from) => ({
    from,
    to: 'core/read.ts',
    because: "the engine reads in the hidden document, not on the page's own thread",
  })),
  ...pageScripts.flatMap((from) =>
    ['idb', 'services/database/database.ts'].map((to) => ({
      from,
      to,
      because: "a script in a page would open the page's database, not the extension's",
    })),
  ),
  ...['core/read.ts', ...pageScripts].flatMap((from) =>
    ['core/export/index.ts', ...exportPackages].map((to) => ({
      from,
      to,
      because: 'exports are for notes; every page that is read would pay for their libraries',
    })),
  ),
  ...['core/read.ts', ...pageScripts].flatMap((from) =>
    [...drawingPackages, 'd3-zoom', 'd3-selection'].map((to) => ({
      from,
      to,
      because: 'drawings are for the library; every page that is read would pay for them',
    })),
  ),
];
