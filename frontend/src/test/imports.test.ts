import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { breaches, sourceFiles } from './imports';

const sources = fileURLToPath(new URL('..', import.meta.url));
const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

test('the layers import as the house says', () => {
  const files = sourceFiles(sources);
  expect(files.length).toBeGreaterThan(50);
  expect(breaches(files)).toEqual([]);
});

test('each kind of breach is reported', () => {
  expect(breaches(sourceFiles(fixtures)).sort()).toEqual([
    'features/broken/Page.tsx imports another feature: features/other/Secret',
    'features/broken/Page.tsx imports app/router',
    'features/broken/Page.tsx reaches for the network: fetch(',
    'features/broken/index.ts is a barrel',
    'lib/impure.ts imports api/client',
    'ui/Clever.tsx imports features/other/Secret',
    'ui/Clever.tsx knows addresses',
    'ui/Clever.tsx knows the router',
  ]);
});
