import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineTheme,
} from '@mantine/core';

const damson: MantineColorsTuple = [
  '#fcf3f7',
  '#f9e3ee',
  '#f2c6dd',
  '#e7a3c7',
  '#d17bab',
  '#b5558d',
  '#943b70',
  '#752a58',
  '#581e41',
  '#3b132b',
];

export const theme = createTheme({
  colors: { damson },
  primaryColor: 'damson',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  headings: { fontFamily: 'var(--font)', fontWeight: '620' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  fontSizes: { xs: '.75rem', sm: '.8125rem', md: '.875rem', lg: '.9375rem', xl: '1.0625rem' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '5px', sm: '8px', md: '10px', lg: '14px', xl: '99px' },
  // What lies over the page stays within its main part, so that it is found there by who cannot see it.
  components: { Portal: { defaultProps: { target: '#main' } } },
  shadows: { sm: 'var(--shadow-1)', md: 'var(--shadow-2)', lg: 'var(--shadow-2)' },
});

/** Our roles under Mantine's names. The tokens are light-dark() pairs, so one value serves both. */
const roles = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-error': 'var(--late)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-damson-filled': 'var(--accent)',
  '--mantine-color-damson-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
};

export const cssVariables = ((_theme: MantineTheme) => ({
  variables: {},
  light: roles,
  dark: roles,
})) satisfies CSSVariablesResolver;
