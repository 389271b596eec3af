import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { newQueryClient } from '@/api/queryClient';
import { type Navigation, NavigationProvider } from '@/ui/Link';
import { theme } from '@/ui/theme/theme';

/** Shows something as the program would, and gives a person's hands to use it with. */
export function show(contents: ReactNode, navigation?: Navigation) {
  const queryClient = newQueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} env="test">
      <QueryClientProvider client={queryClient}>
        <NavigationProvider value={navigation}>{children}</NavigationProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
  return { user: userEvent.setup({ delay: null }), queryClient, ...render(contents, { wrapper }) };
}
