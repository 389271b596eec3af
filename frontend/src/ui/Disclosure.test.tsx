import { IconScale } from '@tabler/icons-react';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '@/test/render';
import { Disclosure } from './Disclosure';

function paper(toRead: { read: boolean; failed?: boolean }, onRead: () => void) {
  return (
    <Disclosure icon={IconScale} title="Rating" summary="High" toRead={{ ...toRead, onRead }}>
      <p>Because of the data.</p>
    </Disclosure>
  );
}

const details = () => screen.getByText('Rating').closest('details');

test('what has to be read again is closed, and opening it counts again', async () => {
  const onRead = vi.fn();
  const { user, rerender } = show(paper({ read: false }, onRead));
  await user.click(screen.getByText('Rating'));
  expect(onRead).toHaveBeenCalledTimes(1);
  rerender(paper({ read: true }, onRead));
  expect(details()).toHaveAttribute('open');

  rerender(paper({ read: false }, onRead));
  expect(details()).not.toHaveAttribute('open');
  await user.click(screen.getByText('Rating'));
  expect(onRead).toHaveBeenCalledTimes(2);
});

test('where it could not be kept that it was opened, it is opened once more', async () => {
  const onRead = vi.fn();
  const { user, rerender } = show(paper({ read: false }, onRead));
  await user.click(screen.getByText('Rating'));
  rerender(paper({ read: false, failed: true }, onRead));
  expect(details()).not.toHaveAttribute('open');
  await user.click(screen.getByText('Rating'));
  expect(onRead).toHaveBeenCalledTimes(2);
});
