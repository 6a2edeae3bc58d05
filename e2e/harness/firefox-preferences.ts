/** The address of the extension's pages is drawn anew for every profile; this one is given. */
export const HOST = '11111111-2222-4333-8444-555555555555';

export interface Wishes {
  proxyPort: number;
  addon: string;
  asks: boolean;
  downloads: string;
}

/** The preferences of a reader's Firefox, as its `user.js` has them. */
export function preferences({ proxyPort, addon, asks, downloads }: Wishes): string {
  const wanted = {
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'extensions.webextensions.uuids': JSON.stringify({ [addon]: HOST }),
    // The click that leads to the question is needed either way.
    'extensions.webextOptionalPermissionPrompts': asks,
    // Files are saved without a question, as by readers who never changed it, but into a folder of their own.
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'devtools.jsonview.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'extensions.update.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}
