/** How a browser is wanted for the demonstration. */
export interface BrowserWish {
  program: string;
  /** The folder of the built extension. */
  extension: string;
  /** Where every http address leads on loopback. */
  sitesPort: number;
  headless: boolean;
}

/** The switches that start it so. */
export function switchesFor({ sitesPort, headless }: BrowserWish, profile: string): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    // Only .test hosts are led here; nothing leaves the machine, and nothing else resolves.
    `--host-resolver-rules=MAP *.test 127.0.0.1:${sitesPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--password-store=basic',
    '--use-mock-keychain',
    '--lang=en-US',
    '--window-size=1280,900',
    // Chromium has no sandbox for root, nor in many containers. Without a screen it shows our own two sites and nothing else resolves.
    ...(isRoot || headless ? ['--no-sandbox', '--test-type'] : []),
    ...(headless
      ? [
          '--headless=new',
          '--disable-gpu',
          '--hide-scrollbars',
          '--screen-info={2560x2000}',
          '--force-device-scale-factor=2',
          '--disable-dev-shm-usage',
        ]
      : []),
    'about:blank',
  ];
}
