import { type BuildName, buildFolder, readManifest } from '../harness/builds.ts';
import { expect, test } from '../harness/fixture.ts';

const builds: BuildName[] = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

for (const name of builds) {
  test(`the ${name} build asks for little at install and shows pages nothing of itself`, () => {
    const manifest = readManifest(buildFolder(name));
    // None lets it see more of any page: one parses fetched originals, one is the panel beside the page, one rings for backups.
    const own = name === 'firefox-mv3' ? ['alarms'] : ['offscreen', 'sidePanel'];
    const wanted = ['activeTab', 'contextMenus', 'scripting', 'storage', 'webRequest', ...own].sort();
    expect(manifest.permissions?.toSorted()).toEqual(wanted);
    expect(manifest.optional_permissions?.toSorted()).toEqual(name === 'firefox-mv3' ? ['downloads'] : ['alarms', 'downloads']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test(`the ${name} build has its messages copied, not written as JSON`, () => {
    const manifest = readManifest(buildFolder(name)) as { message_serialization?: string };
    expect(manifest.message_serialization).toBe(name === 'firefox-mv3' ? undefined : 'structured_clone');
  });

  test(`the ${name} build runs no code but its own`, () => {
    const policy = readManifest(buildFolder(name)).content_security_policy?.extension_pages ?? "script-src 'self'; object-src 'self'";
    const script = policy.split(';').find((directive) => directive.trim().startsWith('script-src'));
    expect(script?.trim()).toBe("script-src 'self'");
    // Other people's pages may be fetched, to be compared; nothing of theirs is loaded.
    const loads = policy.split(';').filter((directive) => !directive.trim().startsWith('connect-src'));
    expect(loads.join(';')).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).not.toMatch(/unsafe|\*/);
  });
}
