import { notifications } from '@mantine/notifications';
import { screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { Notifications } from '@/ui/notify';
import { DeskNotes } from './DeskNotes';

beforeAll(() => loadWords('desk'));

afterEach(() => notifications.clean());

test.each([
  ['being here', { asked: true }, 'I am here', 'PUT /api/desk/presence/confirmation'],
  ['a breather', { afterHard: 4179 }, '10 minutes', 'PUT /api/desk/breather'],
  [
    'its end',
    { breather: '2026-06-03T10:00:00Z' },
    'End the breather',
    'DELETE /api/desk/breather',
  ],
])('%s that is refused is told', async (title, desk, button, change) => {
  answerWith({ 'GET /api/desk': desk, [change]: () => refusal(409, 'not-now', { title }) });
  const { user } = show(
    <>
      <DeskNotes />
      <Notifications />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: button }));
  const told = await screen.findByText(title, {}, { timeout: 5_000 });
  expect(told).toBeVisible();
});
