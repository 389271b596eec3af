import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/**
 * What somebody who asks for the first time may be sent before the page stands: whole files as they go
 * over the wire. The answers of the server that it asks for besides take the rest of 200 kB.
 */
const most = { bytes: 194_600, files: 4 };

/** Adds up the first page and fails the build where it has become too heavy. The bytes are the same on every machine. */
export function weight(): Plugin {
  let folder = '';
  let files: string[] = [];
  return {
    name: 'parley-weight',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle(_options, bundle) {
      files = firstPage(bundle);
    },
    closeBundle() {
      if (files.length === 0) return;
      const weighed = files.map((file) => [file, onTheWire(join(folder, file))] as const);
      const bytes = weighed.reduce((sum, [, size]) => sum + size, 0);
      const list = weighed.map(([file, size]) => `${String(size).padStart(8)} ${file}`).join('\n');
      const found = `The first page is ${bytes} bytes in ${files.length} files:\n${list}`;
      if (bytes > most.bytes || files.length > most.files) {
        throw new Error(
          `${found}\nIt may be ${most.bytes} bytes in ${most.files} files. Import what it does not need at once with lazy().`,
        );
      }
      this.info(found);
    },
  };
}

/** The page itself, everything that it loads before anything is shown, and the letters that it is set in. */
function firstPage(bundle: Rolldown.OutputBundle): string[] {
  const html = readable(bundle['index.html']);
  const loaded = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(
    ([, file]) => file ?? '',
  );
  const scripts = new Set<string>();
  const follow = (name: string) => {
    const chunk = bundle[name];
    if (scripts.has(name) || chunk?.type !== 'chunk') return;
    scripts.add(name);
    chunk.imports.forEach(follow);
  };
  loaded.forEach(follow);
  const letters = Object.keys(bundle).filter((file) => /inter-latin-[\w-]{8}\.woff2$/.test(file));
  return ['index.html', ...new Set([...loaded, ...scripts, ...letters])];
}

function readable(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (file?.type !== 'asset') throw new Error('The build has made no page.');
  return String(file.source);
}

function onTheWire(file: string): number {
  return readFileSync(existsSync(`${file}.br`) ? `${file}.br` : file).length;
}
