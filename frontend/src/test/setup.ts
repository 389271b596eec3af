import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, vi } from 'vitest';
import { initWords } from '@/app/words';

/** What a busy machine takes its time for comes all the same; what does not come fails. */
configure({ asyncUtilTimeout: 10_000 });

beforeAll(async () => {
  await initWords();
  Element.prototype.scrollIntoView = () => {};
  // jsdom has no layout: what libraries ask it about the page is answered with "no" and "nothing".
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

afterEach(cleanup);
