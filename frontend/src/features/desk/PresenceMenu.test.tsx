import { screen } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { PresenceMenu } from './PresenceMenu';

beforeAll(() => loadWords('desk'));

test('the menu comes with the first key, and Escape gives the focus back', async () => {
  const asked = answerWith({ 'PUT /api/desk/presence': {}, 'GET /api/desk': { breather: null } });
  const { user } = show(<PresenceMenu />);
  await user.tab();
  expect(screen.getByRole('button', { name: /Available/ })).toHaveFocus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('menuitemradio', { name: 'Busy' }));
  expect(await screen.findByRole('button', { name: /Busy/ })).toBeVisible();
  expect(asked.filter(({ method }) => method === 'PUT').at(-1)?.body).toEqual({ state: 'BUSY' });
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: /Busy/ })).toHaveFocus();
});
