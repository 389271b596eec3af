import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '@/test/render';
import { ReasonedButton } from './ReasonedButton';

test('a barred control can be reached, says why, and does nothing', async () => {
  const onClick = vi.fn();
  const { user } = show(
    <form onSubmit={onClick}>
      <ReasonedButton type="submit" reason="Open the rating first." onClick={onClick}>
        Approve
      </ReasonedButton>
    </form>,
  );
  await user.tab();
  const button = screen.getByRole('button', { name: 'Approve' });
  expect(button).toHaveFocus();
  expect(button).toHaveAccessibleDescription('Open the rating first.');
  await user.keyboard('{Enter}');
  expect(onClick).not.toHaveBeenCalled();
});

test('without a reason it works', async () => {
  const onClick = vi.fn();
  const { user } = show(<ReasonedButton onClick={onClick}>Approve</ReasonedButton>);
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  expect(onClick).toHaveBeenCalledTimes(1);
});
