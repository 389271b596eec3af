import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { newQueryClient } from '@/api/queryClient';
import { NavigationProvider } from '@/ui/Link';
import { theme } from '@/ui/theme/theme';
import { navigationOf, newRouter } from './router';
import { styleNonce } from './styleNonce';

/** Begins to fetch what the address leads to, before anything is drawn. */
export function begin() {
  const queryClient = newQueryClient();
  const router = newRouter(queryClient);
  const navigation = navigationOf(router);
  navigation.prepare(window.location.href);
  return { queryClient, router, navigation };
}

export function App({ queryClient, router, navigation }: ReturnType<typeof begin>) {
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
