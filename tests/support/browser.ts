import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium} from 'playwright';

/** What a browser is started with: no sandbox where root has none to give, and no word to anyone but us. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where a Chrome, Chromium or Edge is installed; null where there is none. */
export function findBrowser(): string | null {
  return candidates().find((path) => existsSync(path)) ?? null;
}

function candidates(): string[] {
  const {BLUP_BROWSER, CHROME_PATH} = process.env;
  const named = [BLUP_BROWSER, CHROME_PATH].filter((path) => path !== undefined);
  return [...named, ...onThePath(), ...usualPlaces(), chromium.executablePath()];
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

function onThePath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(macApplication);
  if (process.platform === 'win32') return windowsFolders().flatMap(windowsApplications);
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

function macApplication(name: string): string {
  return `/Applications/${name}.app/Contents/MacOS/${name}`;
}

function windowsFolders(): string[] {
  const {PROGRAMFILES, LOCALAPPDATA} = process.env;
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
  return folders.filter((folder) => folder !== undefined);
}

function windowsApplications(folder: string): string[] {
  return [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ];
}
