import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { CallAtDesk } from '@/api/calls';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { answerWith } from '@/test/server';
import { useShortcutListener } from '@/ui/keys';
import { CallStrip } from './CallStrip';

/** Nothing is heard on it: what the test changes is asked for. */
class Silence extends EventTarget {
  static readonly CLOSED = 2;

  close() {}
}

beforeAll(() => loadWords('calls'));
beforeEach(() => vi.stubGlobal('EventSource', Silence));

function Page() {
  useShortcutListener();
  return <CallStrip />;
}

function aCall(state: CallAtDesk['state']): CallAtDesk {
  const person = { id: 'kasia', name: 'Kasia Nowak' };
  return {
    id: 'call-1',
    state,
    caller: { person, candidates: [], number: '+4930901820' },
    queue: 'Workplace',
    startedAt: '2026-03-04T09:00:00Z',
    openTickets: [],
  } as unknown as CallAtDesk;
}

async function rings() {
  let items = [aCall('RINGING')];
  answerWith({ 'GET /api/desk/calls': () => Response.json({ items }) });
  const shown = show(<Page />);
  await screen.findByText('Kasia Nowak');
  const becomes = (state: CallAtDesk['state']) => {
    items = [aCall(state)];
    return shown.queryClient.invalidateQueries({ queryKey: ['calls'] });
  };
  return { ...shown, becomes };
}

const reasons = () => screen.queryByRole('group', { name: /better/ });

test('what came of a call can be said though one had begun to say why not to take it', async () => {
  const { user, becomes } = await rings();
  await user.keyboard('x');
  expect(await screen.findByRole('group', { name: /better/ })).toBeVisible();

  await becomes('TALKING');
  expect(await screen.findByRole('button', { name: /^What came of it/ })).toBeVisible();
  expect(reasons()).toBeNull();
  await user.keyboard('o');
  await screen.findByRole('group', { name: 'What came of it?' });
  await user.keyboard('1');
  expect(await screen.findByRole('form', { name: 'New ticket' })).toBeVisible();
});

test('what was typed stays where one goes back to choose another outcome', async () => {
  const { user, becomes } = await rings();
  await becomes('TALKING');
  await user.click(await screen.findByRole('button', { name: /^What came of it/ }));
  await screen.findByRole('group', { name: 'What came of it?' });
  await user.keyboard('1');
  const words = await screen.findByRole('textbox', { name: 'What you agreed (they read this)' });
  await user.type(words, 'The blade is loose');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.keyboard('2');
  expect(await screen.findByDisplayValue('The blade is loose')).toBeVisible();
  expect(screen.getByDisplayValue('Call back')).toBeVisible();
});

test('Escape puts one thing away after the other, whatever has the focus', async () => {
  const { user, becomes } = await rings();
  await user.keyboard('x');
  await screen.findByRole('group', { name: /better/ });
  await user.click(document.body);
  await user.keyboard('{Escape}');
  expect(reasons()).toBeNull();

  await becomes('TALKING');
  await user.click(await screen.findByRole('button', { name: /^What came of it/ }));
  await user.keyboard('1');
  await screen.findByRole('form', { name: 'New ticket' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('form')).toBeNull();
  const choices = screen.getByRole('group');
  expect(choices).toBeVisible();
  await user.keyboard('{Escape}');
  expect(choices).not.toBeInTheDocument();
});
