import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { newQueryClient } from '@/api/queryClient';
import { NavigationProvider } from '@/ui/Link';
import { theme } from '@/ui/theme/theme';
import { navigationOf, newRouter } from './router';
import { styleNonce } from './styleNonce';

export function App() {
  const [queryClient] = useState(newQueryClient);
  const [router] = useState(() => newRouter(queryClient));
  const [navigation] = useState(() => navigationOf(router));
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <NavigationProvider value={navigation}>
          <RouterProvider router={router} />
        </NavigationProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
