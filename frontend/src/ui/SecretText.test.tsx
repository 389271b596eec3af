import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/test/render';
import { SecretText } from './SecretText';

const secret = (text: string) => (
  <SecretText label="Code" text={text} copy="Copy" copied="Copied">
    Send it to them.
  </SecretText>
);

test('of another code it does not say that it was copied', async () => {
  const { user, rerender } = show(secret('first'));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
  rerender(secret('second'));
  expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
});
