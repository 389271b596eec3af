import { createEvent, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '@/test/render';
import { Link } from './Link';

function shown(href: string, init: object = {}) {
  const navigation = { go: vi.fn(), prepare: vi.fn() };
  show(<Link href={href}>Open</Link>, navigation);
  const link = screen.getByRole('link', { name: 'Open' });
  const click = createEvent.click(link, { button: 0, ...init });
  click.preventDefault = vi.fn(click.preventDefault);
  fireEvent(link, click);
  return { navigation, link, kept: vi.mocked(click.preventDefault).mock.calls.length > 0 };
}

test('a plain click stays in the page', () => {
  const { navigation, kept } = shown('/tickets/4179');
  expect(navigation.go).toHaveBeenCalledWith('/tickets/4179');
  expect(kept).toBe(true);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
  'a click with %j is left to the browser',
  (init) => {
    const { navigation, kept } = shown('/tickets/4179', init);
    expect(navigation.go).not.toHaveBeenCalled();
    expect(kept).toBe(false);
  },
);

test('an address elsewhere is left to the browser', () => {
  expect(shown('https://elsewhere.example/').navigation.go).not.toHaveBeenCalled();
});

test('what a link leads to is fetched ahead when the focus comes to it', () => {
  const { navigation, link } = shown('/desk');
  fireEvent.focus(link);
  expect(navigation.prepare).toHaveBeenCalledWith('/desk');
});
