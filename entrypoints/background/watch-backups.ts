import { browser } from 'wxt/browser';
import { forgetStrayPictures } from '../../services/database/pictures.ts';
import { backUp, backupAlarm, planBackup, settleBackup } from '../../services/files/backup.ts';

const onAlarm = ({ name }: { name: string }) => {
  if (name === backupAlarm) void backUp();
};

/** Alarms are there once the reader has allowed them; the browser takes the same listener once. */
function listen(): void {
  browser.alarms?.onAlarm.addListener(onAlarm);
}

async function begin(): Promise<void> {
  await settleBackup();
  await planBackup();
  // No page is open yet in which a deletion could still be undone.
  await forgetStrayPictures();
}

/** Makes backups when their time has come. */
export function watchBackups(): void {
  listen();
  browser.permissions.onAdded.addListener(() => {
    listen();
    void planBackup();
  });
  browser.runtime.onStartup.addListener(() => void begin());
  browser.runtime.onInstalled.addListener(() => void planBackup());
}
