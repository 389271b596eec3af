import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { mantineVariables } from './build/mantine-variables.ts';

const server = process.env.PARLEY_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), mantineVariables()],
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
        // What every page needs comes in one piece, so that the first page is few requests.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack|i18next|react-i18next|openapi-fetch|use-sync-external-store|clsx|@mantine\/(hooks|core\/esm\/(core|components\/(Button|UnstyledButton|Loader|Transition)))|@tabler\/icons-react\/dist\/esm\/(createReactComponent|defaultAttributes))\//,
            },
            {
              name: 'base',
              test: /src\/(api\/(?!useServerEvents|events)|lib\/(initials|returnPath|time|ordinal)|locales\/en\/(common|problems|ui)|app\/(paths|page|words|styleNonce|navigation|shell\/Shell\.module|shell\/slots)|ui\/(Link|Button|Brand|PageTitle|Face|Kbd|keys|notify|theme\/|useNow|Time))/,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  test: {
    restoreMocks: true,
    css: false,
    testTimeout: 30_000,
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
