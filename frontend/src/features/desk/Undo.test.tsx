import { notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith, refusal } from '@/test/server';
import { Notifications } from '@/ui/notify';
import { aTicket } from './examples';
import { HoldForm } from './HoldForm';
import { PriorityForm } from './PriorityForm';

beforeAll(() => loadWords('desk'));

/** A form that is put away when it is done. */
function Page({ form }: { form: (onDone: () => void) => ReactNode }) {
  const [open, setOpen] = useState(true);
  return (
    <>
      {open && form(() => setOpen(false))}
      <Notifications />
    </>
  );
}
const overtaken = (title: string) => refusal(412, 'stale-version', { title });
const told = async (why: RegExp) => {
  expect(await screen.findByText(why)).toBeVisible();
  expect(screen.getByText('Ticket 4179: that was not done')).toBeVisible();
};
const undo = () => screen.findByRole('button', { name: 'Undo' }, { timeout: 5_000 });

test('a hold that cannot be taken back says so', async () => {
  const asked = answerWith({
    'PUT /api/tickets/4179/hold': aTicket({ version: 8 }),
    'DELETE /api/tickets/4179/hold': () => overtaken('It moved on'),
  });
  const { user } = show(
    <Page form={(onDone) => <HoldForm ticket={aTicket()} onDone={onDone} />} />,
  );
  await user.click(screen.getByRole('button', { name: /Tomorrow/ }));
  await user.type(screen.getByLabelText(/Agnes Moreau reads/), 'The antenna comes then.');
  await user.click(screen.getByRole('button', { name: 'Let it wait' }));
  await user.click(await undo());
  await waitFor(() => expect(asked.map(({ method }) => method)).toContain('DELETE'));
  await told(/It moved on/);
  notifications.clean();
});

test('a priority that cannot be taken back says so, and the form itself says what it was refused', async () => {
  let version = 7;
  answerWith({
    'PUT /api/tickets/4179/priority': () => {
      version += 1;
      if (version === 8) return refusal(409, 'not-now', { title: 'It was closed' });
      return version === 9
        ? Response.json(aTicket({ version }))
        : overtaken('It was corrected again');
    },
  });
  const { user } = show(
    <Page form={(onDone) => <PriorityForm ticket={aTicket()} onDone={onDone} />} />,
  );
  const [impact] = screen.getAllByRole('combobox');
  if (impact !== undefined) await user.selectOptions(impact, 'MANY');
  const correct = screen.getByRole('button', { name: /^Correct/ });
  await user.click(correct);
  expect(await screen.findByText('It was closed')).toBeVisible();
  expect(screen.queryByText('Ticket 4179: that was not done')).toBeNull();
  await user.click(correct);
  await user.click(await undo());
  await told(/It was corrected again/);
});
