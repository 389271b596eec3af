import {
  convertCssVariables,
  DEFAULT_THEME,
  deepMerge,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { cssVariables, theme } from '../src/ui/theme/theme.ts';

const request = 'virtual:mantine-variables.css';
const resolved = `\0${request}`;

/** Palettes that no component of ours is coloured with. */
const unusedPalette =
  /^--mantine-color-(pink|grape|violet|indigo|blue|cyan|teal|green|lime|yellow|orange)-/;

function used(variables: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(variables).filter(([name]) => !unusedPalette.test(name)),
  );
}

/**
 * Mantine's variables as a static sheet. Its provider would write them into the page as a string of
 * HTML, which `require-trusted-types-for 'script'` refuses.
 */
function sheet(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const all = deepMerge(defaultCssVariablesResolver(merged), cssVariables(merged));
  return convertCssVariables({
    variables: used(all.variables),
    light: { ...used(all.light), '--mantine-color-scheme': 'light' },
    dark: { ...used(all.dark), '--mantine-color-scheme': 'dark' },
  });
}

export function mantineVariables(): Plugin {
  return {
    name: 'parley-mantine-variables',
    resolveId: (id) => (id === request ? resolved : undefined),
    load: (id) => (id === resolved ? sheet() : undefined),
  };
}
