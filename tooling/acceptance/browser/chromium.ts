import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Browser = {
  executablePath: string;
  /** What the browser needs in its environment on a computer that lacks its libraries or fonts. */
  env: Record<string, string>;
};

/** For a computer without fontconfig: the font that comes with the packaged browser. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The browser for journeys: the Chromium that comes as an npm package where it runs (Linux on x64), unpacked once per
 * clone; elsewhere an installed Chrome or Chromium. CHROMIUM, the path of a browser, overrides both.
 */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env['CHROMIUM'];
  if (chosen) return { executablePath: chosen, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser(await unpack());
  const installed = installedBrowsers().find((path) => existsSync(path));
  if (installed) return { executablePath: installed, env: {} };
  throw new Error('No browser for the journeys. Install Chrome or Chromium, or give the path of one in CHROMIUM.');
}

function packagedBrowser(folder: string): Browser {
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  const { status } = spawnSync(executablePath, ['--version'], { stdio: 'ignore' });
  // Bare images lack NSS; the package brings it.
  if (status !== 0) env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  return { executablePath, env };
}

/** Unpacks the packaged Chromium, if that isn't done, and gives the folder. */
async function unpack(): Promise<string> {
  const folder = join(repositoryRoot, 'node_modules', '.cache', `chromium-${packagedVersion()}`);
  if (existsSync(folder)) return folder;

  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const systemTemporary = process.env['TMPDIR'];
  // The package unpacks into the system's temporary folder, where another user's or another version's copy may lie.
  process.env['TMPDIR'] = unfinished;
  try {
    await packaged.executablePath();
    await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'));
    writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontSettings);
  } finally {
    if (systemTemporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = systemTemporary;
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function packageFolder(): string {
  return fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
}

function packagedVersion(): string {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version;
}

function installedBrowsers(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
  ];
}
