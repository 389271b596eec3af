import type { Plugin, Rolldown } from 'vite';
import { theChunk } from './one-base.ts';

/**
 * What a page asks for as soon as its program runs, for the server to name it beside the page: browsers then
 * fetch it while the program is on its way. Nothing is named that a page might not ask for: one on which nobody
 * says who they are must not ask who is there. What is named and then not asked for in just these words is
 * fetched for nothing; `ahead.journey.ts` looks.
 */
const pages = {
  '': {
    answers: [
      '/api/session',
      '/api/tickets?list=ASKED&status=NEW&status=OPEN&status=WAITING_ON_REQUESTER&status=WAITING_ON_OTHERS&status=ON_HOLD&status=RESOLVED&limit=10',
      '/api/drafts/ask',
    ],
    programs: [],
  },
  desk: {
    answers: ['/api/session', '/api/desk', '/api/desk/offer', '/api/desk/work/YOUR_TURN'],
    programs: [
      'features/desk/DeskPage.tsx',
      'features/desk/NoTicketPane.tsx',
      'locales/en/desk.json',
    ],
  },
};

/** Writes `ahead.json`: for each page the header `Link` that the server sends with it to who may be signed in. */
export function ahead(): Plugin {
  return {
    name: 'parley-ahead',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const base = files(bundle, [theChunk(bundle, 'base')]);
      const links = Object.entries(pages).map(([page, { answers, programs }]) => {
        const own = files(
          bundle,
          programs.map((program) => beginningWith(bundle, program)),
        ).filter((file) => !base.includes(file));
        return [page, [...base, ...own, ...answers.map(answer)].join(', ')];
      });
      this.emitFile({
        type: 'asset',
        fileName: 'ahead.json',
        source: JSON.stringify(Object.fromEntries(links)),
      });
    },
  };
}

const answer = (address: string) => `<${address}>; rel=preload; as=fetch; crossorigin`;

/** Programs with all that they need to begin with, scripts first: they take longest. */
function files(bundle: Rolldown.OutputBundle, programs: Rolldown.OutputChunk[]): string[] {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const follow = (file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined) => {
    if (file?.type !== 'chunk' || scripts.has(file.fileName)) return;
    scripts.add(file.fileName);
    for (const style of file.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const name of file.imports) follow(bundle[name]);
  };
  programs.forEach(follow);
  return [
    ...[...scripts].map((script) => `</${script}>; rel=modulepreload`),
    ...[...styles].map((style) => `</${style}>; rel=preload; as=style; crossorigin`),
  ];
}

function beginningWith(bundle: Rolldown.OutputBundle, module: string): Rolldown.OutputChunk {
  const found = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module),
  );
  if (found?.type !== 'chunk') throw new Error(`The build has made nothing of ${module}.`);
  return found;
}
