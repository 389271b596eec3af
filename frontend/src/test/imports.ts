import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

export interface SourceFile {
  /** From the root of the sources, with forward slashes: `features/session/SignInPage.tsx`. */
  path: string;
  text: string;
}

export function sourceFiles(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${sep}fixtures${sep}`) || root.includes('fixtures'))
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

/** What each layer may import. `app` may import everything; it is not listed. */
const mayImport: Record<string, readonly string[]> = {
  features: ['features', 'ui', 'api', 'lib'],
  ui: ['ui', 'lib'],
  api: ['api', 'lib'],
  lib: ['lib'],
  locales: ['locales'],
  catalogue: ['catalogue', 'ui', 'lib', 'app'],
};

/** The one file of `app` that everybody may import: it holds addresses and imports nothing. */
const addresses = 'app/paths';

/** Every breach of the arrows between the layers, as a sentence. */
export function breaches(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => !/\.test\.tsx?$/.test(file.path))
    .flatMap((file) => [...arrows(file), ...fetches(file), ...barrels(file), ...routes(file)]);
}

function arrows(file: SourceFile): string[] {
  const [layer = '', feature] = file.path.split('/');
  const allowed = mayImport[layer];
  return targets(file).flatMap((target) => {
    if (target === addresses) return layer === 'ui' ? [`${file.path} knows addresses`] : [];
    const [targetLayer = '', targetFeature] = target.split('/');
    if (allowed !== undefined && !allowed.includes(targetLayer)) {
      return [`${file.path} imports ${target}`];
    }
    if (layer === 'features' && targetLayer === 'features' && feature !== targetFeature) {
      return [`${file.path} imports another feature: ${target}`];
    }
    return [];
  });
}

/** What is imported from our own sources, as a path from their root. */
function targets(file: SourceFile): string[] {
  const found = file.text.matchAll(/(?:from|import|import\()\s*['"]((?:@\/|\.)[^'"]+)['"]/g);
  return Array.from(found, ([, request = '']) =>
    request.startsWith('@/')
      ? request.slice(2)
      : join(dirname(file.path), request).split(sep).join('/'),
  );
}

function fetches(file: SourceFile): string[] {
  if (file.path.startsWith('api/')) return [];
  const call = /\b(?:fetch\(|new (?:XMLHttpRequest|EventSource|WebSocket)\b|sendBeacon\()/.exec(
    file.text,
  );
  return call === null ? [] : [`${file.path} reaches for the network: ${call[0]}`];
}

function barrels(file: SourceFile): string[] {
  return /(^|\/)index\.tsx?$/.test(file.path) ? [`${file.path} is a barrel`] : [];
}

function routes(file: SourceFile): string[] {
  if (!/^(ui|lib|api)\//.test(file.path)) return [];
  return file.text.includes("'@tanstack/react-router'") ? [`${file.path} knows the router`] : [];
}
