import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const worthIt = 512;

/** Puts a `.br` and a `.gz` beside every file that becomes smaller by it; the server sends these. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'parley-precompress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir, 'assets');
    },
    closeBundle() {
      for (const name of readdirSync(folder)) {
        if (!/\.(js|css|svg|json)$/.test(name)) continue;
        const whole = readFileSync(join(folder, name));
        if (whole.length < worthIt) continue;
        writeFileSync(join(folder, `${name}.gz`), gzipSync(whole, { level: 9 }));
        writeFileSync(
          join(folder, `${name}.br`),
          brotliCompressSync(whole, {
            params: {
              [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
              [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
            },
          }),
        );
      }
    },
  };
}
