import { screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { loadWords } from '@/app/words';
import { show } from '@/test/render';
import { TextRows } from './TextRows';

beforeAll(() => loadWords('policies'));

function Needs() {
  const [items, setItems] = useState(['Carry files', 'Show films']);
  return (
    <TextRows
      label={(place) => `Need ${place + 1}`}
      add="Add a need"
      items={items}
      onChange={setItems}
    />
  );
}

it('is written, moved and removed by the keyboard', async () => {
  const { user } = show(<Needs />);
  await user.click(screen.getByRole('button', { name: 'Move down: Need 1' }));
  expect(screen.getByLabelText('Need 1')).toHaveValue('Show films');
  await user.click(screen.getByRole('button', { name: 'Remove: Need 1' }));
  expect(screen.getByLabelText('Need 1')).toHaveValue('Carry files');
  await user.type(screen.getByLabelText('Need 1'), ' to a machine');
  expect(screen.getByLabelText('Need 1')).toHaveValue('Carry files to a machine');
  expect(screen.getByRole('button', { name: 'Move up: Need 1' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});
