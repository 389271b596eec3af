import '../ui/theme/sheets';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { initWords } from '@/app/words';
import { theme } from '@/ui/theme/theme';
import { Catalogue } from './Catalogue';

/** For development and pictures only: it is not part of the program that is built. */
const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the catalogue.');

await initWords();
createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <Catalogue />
    </MantineProvider>
  </StrictMode>,
);
