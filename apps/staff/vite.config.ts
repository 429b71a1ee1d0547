import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['KRAFTEN_SERVER'] ?? 'http://localhost:3000';

export default defineConfig({
  base: '/arbete/',
  plugins: [react()],
  build: {
    target: 'es2022',
    // A file inlined as `data:` would break the page's content security policy.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/trpc': server, '/auth': server } },
});
