import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/test/render';
import { PromiseTime, RelativeTime } from './Time';

function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

test('a relative time shows the exact moment to the keyboard, and Escape takes it away', async () => {
  const { user } = show(<RelativeTime at={inMinutes(-12)} />);
  await user.tab();
  expect(screen.getByText('12 minutes ago')).toHaveFocus();
  expect(await screen.findByRole('tooltip')).toHaveTextContent(/ at \d\d:\d\d$/);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
});

test('within a link a time takes no focus', async () => {
  const { user } = show(<RelativeTime at={inMinutes(-12)} still />);
  await user.tab();
  expect(screen.getByText('12 minutes ago')).not.toHaveFocus();
  expect(screen.getByText('12 minutes ago')).toHaveAttribute('title');
});

test('a promise is said as a person would', () => {
  show(<PromiseTime at={inMinutes(60 * 24 * 60)} />);
  expect(screen.getByText(/^by \d+ \p{L}+( \d{4})?, \d\d:\d\d$/u)).toBeVisible();
});
