import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'electron-vite';

/**
 * `app` is built beside `index` so that the browser shell can open the same application without Electron;
 * `loaded-later` holds what is loaded when first needed; `sqlite-worker` is the database thread, `mail-worker` the one that reads mail files. All lie in one folder: a worker is found by its name.
 */
export default defineConfig({
  main: {
    build: {
      externalizeDeps: { include: ['better-sqlite3'] },
      sourcemap: 'hidden',
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          app: 'src/main/app.ts',
          'loaded-later': 'src/main/loaded-later.ts',
          'sqlite-worker': 'src/main/store/sqlite/sqlite-worker.ts',
          'mail-worker': 'src/main/inbox/mail-files/mail-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    // British English as the checks know it: the page fetches it, main and the command line read it where it lies.
    publicDir: join(import.meta.dirname, 'language'),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      minify: true,
      sourcemap: 'hidden',
      assetsInlineLimit: 0,
      rollupOptions: { input: 'src/renderer/index.html' },
    },
  },
});
