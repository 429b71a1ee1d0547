import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/styrgrupp/',
  plugins: [react()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Browsers keep what changes seldom when the app itself changes. Parts of pages come with the pages that have them.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'libraries', test: /node_modules\/(react|react-dom|scheduler|@tanstack|@trpc)\// }] } },
    },
  },
  server: { proxy: { '/trpc': 'http://localhost:3000', '/auth': 'http://localhost:3000' } },
});
