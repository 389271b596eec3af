import type { Plugin, Rolldown } from 'vite';

/**
 * The bundler keeps a few helpers in a file of their own. This puts them into the base, which no page is
 * without: one request less for everybody who comes for the first time.
 */
export function oneBase(): Plugin {
  return {
    name: 'parley-one-base',
    apply: 'build',
    enforce: 'post',
    // What is changed below is not in the names of the files otherwise, and browsers keep files by their names.
    augmentChunkHash: () => 'one base',
    generateBundle(_options, bundle) {
      const helpers = theChunk(bundle, 'rolldown-runtime');
      const base = theChunk(bundle, 'base');
      base.code = `${declared(helpers.code)}${base.code}`;
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') {
          file.code = file.code
            .replace(importOf(helpers), (_import, names: string) =>
              file === base ? taken(names) : `import{${renamed(names)}}from"./${nameOf(base)}";`,
            )
            .replaceAll(`"${helpers.fileName}"`, `"${base.fileName}"`);
        } else if (file.fileName.endsWith('.html')) {
          file.source = String(file.source).replace(scriptOf(helpers), '');
        }
      }
      delete bundle[helpers.fileName];
    },
  };
}

export function theChunk(bundle: Rolldown.OutputBundle, name: string): Rolldown.OutputChunk {
  const found = Object.values(bundle).find((file) => file.name === name && file.type === 'chunk');
  if (found?.type !== 'chunk') throw new Error(`The build has made no ${name}.`);
  return found;
}

const nameOf = ({ fileName }: Rolldown.OutputChunk) => fileName.replace('assets/', '');

function importOf(chunk: Rolldown.OutputChunk): RegExp {
  return new RegExp(`import\\{([^}]*)\\}from"\\./${nameOf(chunk)}";`);
}

function scriptOf(chunk: Rolldown.OutputChunk): RegExp {
  return new RegExp(`\\s*<script [^>]*src="/${chunk.fileName}"[^>]*></script>`);
}

/** The helpers in a scope of their own, and exported under names that nothing else in the base has. */
function declared(code: string): string {
  const [, body, exported] = /^([\s\S]*)export\{([^}]*)\};?\s*$/.exec(code) ?? [];
  if (body === undefined || exported === undefined) throw new Error('The helpers look different.');
  const names = pairs(exported).map(([local, name]) => ({ local, name, ours: `helper_${name}` }));
  const given = names.map(({ local, name }) => `${name}:${local}`);
  const kept = names.map(({ name, ours }) => `${name}:${ours}`);
  const shared = names.map(({ ours }) => ours);
  return `const{${kept}}=(()=>{${body}return{${given}}})();export{${shared}};`;
}

/** `r as e` becomes `helper_r as e`. */
function renamed(names: string): string {
  return pairs(names)
    .map(([name, local]) => `helper_${name} as ${local}`)
    .join();
}

/** `r as e` becomes `e=helper_r`. */
function taken(names: string): string {
  return `const ${pairs(names).map(([name, local]) => `${local}=helper_${name}`)};`;
}

function pairs(names: string): [string, string][] {
  return names.split(',').map((one) => {
    const [first = '', second = first] = one.split(' as ');
    return [first, second];
  });
}
