import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = process.env['KRAFTEN_SERVER'] ?? 'http://localhost:3000';

/** What a PDF's pages may need besides the reader, which asks for it by name: fonts, and readers of some pictures. */
function pdfFiles(): Plugin {
  return {
    name: 'pdf-files',
    apply: 'build',
    generateBundle() {
      for (const folder of ['standard_fonts', 'wasm']) {
        const directory = new URL(`node_modules/pdfjs-dist/${folder}/`, import.meta.url);
        for (const name of readdirSync(directory)) {
          if (name.startsWith('quickjs') || name.endsWith('.wasm')) continue;
          this.emitFile({
            type: 'asset',
            fileName: `assets/pdf/${name}`,
            source: readFileSync(new URL(name, directory)),
          });
        }
      }
    },
  };
}

export default defineConfig({
  base: '/arbete/',
  plugins: [react(), pdfFiles()],
  build: {
    target: 'es2022',
    // A file inlined as `data:` would break the page's content security policy.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/trpc': server, '/auth': server } },
});
