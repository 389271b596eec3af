import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const request = 'virtual:inter.css';
const made = fileURLToPath(new URL('../node_modules/.cache/parley-fonts/', import.meta.url));

/** What our pages are set in: no thinner, no heavier, and of the features only those that are switched on. */
const shape = {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'],
} as const;

/** Between letters without marks there is nothing to put together. */
const plain = { ...shape, keepFeatures: ['kern', 'tnum'] } as const;

/** The letters of every page; those of names and of other languages are fetched where one stands. */
const everyPage =
  'U+0020-007E,U+00A0,U+00B7,U+00D7,U+2009-200B,U+2011-2014,U+2018-201E,U+2022,U+2026,U+202F';

/**
 * Inter with optical sizes. Its Latin part is cut down to what the pages use of it, and in two, the
 * first being all that most pages need. The parts for other writing stay as they are.
 */
export function fonts(): Plugin {
  let sheet: Promise<string> | undefined;
  return {
    name: 'parley-fonts',
    resolveId(id) {
      if (id !== request) return undefined;
      sheet ??= makeSheet();
      return sheet;
    },
    // Asked for at once, not only when the first word is set in it.
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const file = Object.keys(bundle).find((name) => /inter-latin-[\w-]{8}\.woff2$/.test(name));
        if (file === undefined) return [];
        const attrs = {
          rel: 'preload',
          as: 'font',
          type: 'font/woff2',
          crossorigin: '',
          href: `/${file}`,
        };
        return [{ tag: 'link', attrs, injectTo: 'head-prepend' as const }];
      },
    },
  };
}

async function makeSheet(): Promise<string> {
  const original = createRequire(import.meta.url).resolve('@fontsource-variable/inter/opsz.css');
  const faces = readFileSync(original, 'utf8').split(/(?=\/\* )/);
  mkdirSync(made, { recursive: true });
  const cut = await Promise.all(faces.map((face) => cutDown(face, dirname(original))));
  const sheet = join(made, 'inter.css');
  writeFileSync(sheet, cut.join(''));
  return sheet;
}

async function cutDown(face: string, folder: string): Promise<string> {
  const file = /url\(\.\/(files\/[^)]+)\)/.exec(face)?.[1];
  if (file === undefined) return face;
  if (!face.startsWith('/* inter-latin-opsz-normal */')) {
    return face.replace(/url\([^)]+\)/, `url(${join(folder, file)})`);
  }
  const font = readFileSync(join(folder, file));
  const all = lettersOf(/unicode-range: ([^;]+);/.exec(face)?.[1] ?? '');
  const first = lettersOf(everyPage);
  const parts = {
    'inter-latin': first,
    'inter-latin-more': all.filter((letter) => !first.includes(letter)),
  };
  const cut = await Promise.all(
    Object.entries(parts).map(async ([name, letters]) => {
      writeFileSync(
        join(made, `${name}.woff2`),
        await subsetFont(font, String.fromCodePoint(...letters), letters === first ? plain : shape),
      );
      return face
        .replace(/url\([^)]+\)/, `url(./${name}.woff2)`)
        .replace('font-weight: 100 900', 'font-weight: 400 700')
        .replace(/unicode-range: [^;]+;/, `unicode-range: ${rangeOf(letters)};`);
    }),
  );
  return cut.join('\n');
}

function lettersOf(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function rangeOf(letters: readonly number[]): string {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  const runs: [number, number][] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === letter) last[1] = letter;
    else runs.push([letter, letter]);
  }
  return runs
    .map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(',');
}
