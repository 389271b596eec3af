import { notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { show } from '@/test/render';
import { Notifications, notify, notifyUndo } from './notify';

afterEach(() => notifications.clean());

test('a second note of the same id takes the place of the first', async () => {
  show(<Notifications />);
  notify({ id: 'one', message: 'First' });
  expect(await screen.findByText('First', {}, { timeout: 5_000 })).toBeVisible();
  notify({ id: 'one', message: 'Second' });
  expect(await screen.findByText('Second')).toBeVisible();
  expect(screen.queryByText('First')).toBeNull();
});

test('what is taken back is what was done last', async () => {
  const [first, second] = [vi.fn(), vi.fn()];
  const { user } = show(<Notifications />);
  notifyUndo({ id: 'one', message: 'P3 is P2', undo: 'Undo', onUndo: first });
  expect(await screen.findByText('P3 is P2', {}, { timeout: 5_000 })).toBeVisible();
  notifyUndo({ id: 'one', message: 'P2 is P1', undo: 'Undo', onUndo: second });
  expect(await screen.findByText('P2 is P1')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(second).toHaveBeenCalledOnce();
  expect(first).not.toHaveBeenCalled();
  await waitFor(() => expect(screen.queryByText('P2 is P1')).toBeNull());
});
