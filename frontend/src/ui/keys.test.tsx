import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '@/test/render';
import { useShortcut, useShortcutListener, useShortcuts } from './keys';

function Page({ next, desk }: { next: () => void; desk: () => void }) {
  useShortcutListener();
  useShortcut('n', 'Take next', next);
  useShortcut('g d', 'Go to: Desk', desk);
  const keys = useShortcuts();
  return (
    <>
      <input aria-label="Search" />
      <p>{keys.map((key) => key.keys).join(', ')}</p>
    </>
  );
}

function shown() {
  const next = vi.fn();
  const desk = vi.fn();
  return { next, desk, ...show(<Page next={next} desk={desk} />) };
}

test('a key does its work, and so do two after another', async () => {
  const { user, next, desk } = shown();
  await user.keyboard('n');
  await user.keyboard('gd');
  expect(next).toHaveBeenCalledTimes(1);
  expect(desk).toHaveBeenCalledTimes(1);
});

test('in a field a key is a letter', async () => {
  const { user, next } = shown();
  await user.type(screen.getByRole('textbox', { name: 'Search' }), 'network');
  expect(next).not.toHaveBeenCalled();
  expect(screen.getByRole('textbox')).toHaveValue('network');
});

test('what works is listed, and gone with its page', () => {
  const { unmount } = shown();
  expect(screen.getByText('n, g d')).toBeVisible();
  unmount();
  show(<Listed />);
  expect(screen.getByText('none')).toBeVisible();
});

function Listed() {
  return <p>{useShortcuts().length === 0 ? 'none' : 'some'}</p>;
}
