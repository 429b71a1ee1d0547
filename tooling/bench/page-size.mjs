import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** @typedef {{ html: number, script: number, style: number }} PageSize gzipped bytes of what index.html names */

/**
 * The first page of a built app: its HTML, and the scripts and style sheets that its HTML names.
 *
 * @param {string} distFolder
 * @returns {PageSize | undefined} undefined when the app isn't built
 */
export function pageSize(distFolder) {
  const page = join(distFolder, 'index.html');
  if (!existsSync(page)) return undefined;
  const html = readFileSync(page, 'utf8');
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const sizeOf = (/** @type {string} */ ending) =>
    named.filter((path) => path.endsWith(ending)).reduce((sum, path) => sum + gzipped(readAsset(distFolder, path)), 0);
  return { html: gzipped(Buffer.from(html)), script: sizeOf('.js'), style: sizeOf('.css') };
}

/** Builds a page with React and nothing else, and measures it in the same way. @returns {Promise<PageSize>} */
export async function barePageSize() {
  const outDir = mkdtempSync(join(tmpdir(), 'kraften-bare-page-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: fileURLToPath(new URL('./bare-page', import.meta.url)),
      build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
    });
    const size = pageSize(outDir);
    if (!size) throw new Error('The bare page was not built.');
    return size;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** @param {string} distFolder @param {string} path as the page names it, below the app's base */
function readAsset(distFolder, path) {
  return readFileSync(join(distFolder, 'assets', basename(path)));
}

/** @param {Buffer} content */
function gzipped(content) {
  return gzipSync(content, { level: 9 }).byteLength;
}
