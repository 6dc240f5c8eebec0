import { defineConfig } from 'vite';

// Everything relative: the servlet's path differs between hosts. Nothing inlined: the policy is default-src 'self'.
export default defineConfig({
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../../../target/classes/dev/socialpublisher/screens',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    rollupOptions: {
      checks: { pluginTimings: false },
      input: ['social-tab.html', 'queue.html', 'rules.html', 'workbench.html', 'channels.html'],
    },
  },
});
