/** What Playwright itself switches off: of two such lists a browser heeds the last alone. Those of Edge and of macOS stand there too. */
const PLAYWRIGHTS_OWN = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** The address bar's suggestions are web pages, kept ready in processes of their own; no check types there, and they take longer than many a page. */
const SUGGESTIONS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI'];

/** The switch for a Chromium without what no check needs, and without these features. */
export const withoutFeatures = (...others: string[]): string =>
  `--disable-features=${[...PLAYWRIGHTS_OWN, ...SUGGESTIONS, ...others].join(',')}`;
