import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `Features.LogicalProperties` of Lightning CSS, which Vite makes style sheets smaller with. */
const logicalProperties = 1 << 19;

export default defineConfig({
  base: '/anmalan/',
  plugins: [react()],
  // Every browser below knows the logical margins, paddings and borders; spelled out by language they are three times as long.
  css: { lightningcss: { exclude: logicalProperties } },
  build: {
    // Phones of 2016 and later.
    target: ['es2019', 'chrome80', 'firefox78', 'safari13'],
    // The content security policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The domain's schemas stay on the server: an app that uses a rule beside a schema leaves the schema out.
      treeshake: { manualPureFunctions: ['z', 'requiredText', 'optionalText'] },
    },
  },
  server: { proxy: { '/trpc': `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` } },
});
