import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ahead } from './build/ahead.ts';
import { fonts } from './build/fonts.ts';
import { mantineVariables } from './build/mantine-variables.ts';
import { oneBase } from './build/one-base.ts';
import { precompress } from './build/precompress.ts';
import { weight } from './build/weight.ts';

const server = process.env.PARLEY_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), mantineVariables(), fonts(), oneBase(), ahead(), precompress(), weight()],
  resolve: {
    alias: {
      '@/': fileURLToPath(new URL('./src/', import.meta.url)),
    },
  },
  server: { proxy: { '/api': { target: server, changeOrigin: false } } },
  preview: { proxy: { '/api': { target: server, changeOrigin: false } } },
  build: {
    target: 'es2022',
    // New enough for light-dark(): the palette is written with it and must stay as it is.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The base names every other file, and what tells two versions apart does not compress:
        // seven letters, the fewest that the bundler takes.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // Few requests: what every page needs is one piece, and so are icons, what lies over pages, and
        // the desk before a ticket is open.
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'] },
            { name: 'icons', test: /tabler[\\/]icons-react/, minShareCount: 2 },
            {
              name: 'over',
              test: /floating-ui|ActionsMenu|mantine.*[\\/](Popover|Transition|FocusTrap|Portal)[\\/]/,
            },
            {
              name: 'desk',
              test: /features[\\/]desk[\\/](?!\w*(Form|Writing|Composer|Context|TicketPane|TicketHeader|TicketActions|Conversation|Part\.|Standing|Attention|Panel|Opened|OtherReason|StatusWords|Sentence|BeingHere|SeenChange|timeline|holdChoices))/,
            },
          ],
        },
      },
    },
  },
  test: {
    restoreMocks: true,
    css: false,
    testTimeout: 60_000,
    // One file instead of the six thousand that the icons are in.
    alias: { '@tabler/icons-react': '@tabler/icons-react/dist/cjs/tabler-icons-react.cjs' },
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['src/**/*.test.ts'],
          exclude: ['src/api/**'],
          environment: 'node',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx', 'src/api/**/*.test.ts'],
          environment: 'jsdom',
          setupFiles: ['src/test/setup.ts'],
        },
      },
    ],
  },
});
