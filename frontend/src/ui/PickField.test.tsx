import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { show } from '@/test/render';
import { PickField } from './PickField';

let found: (names: string[]) => void;

function Pick() {
  const [names, setNames] = useState(['Ada', 'Ingo', 'Ingrid']);
  const [name, setName] = useState<string | null>(null);
  found = setNames;
  return (
    <>
      <PickField
        label="Who"
        data={names}
        filter={({ options }) => options}
        value={name}
        onChange={setName}
      />
      <output>{name}</output>
    </>
  );
}

async function litSecond() {
  const { user } = show(<Pick />);
  await user.click(screen.getByRole('combobox', { name: 'Who' }));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(screen.getByRole('option', { name: 'Ingo' })).toHaveAttribute('data-combobox-selected');
  return user;
}

test('Enter takes the one who is lit, wherever the list has moved it', async () => {
  const user = await litSecond();
  act(() => found(['Ingo', 'Ingrid']));
  await user.keyboard('{Enter}');
  expect(screen.getByRole('status')).toHaveTextContent('Ingo');
});

test('Enter takes nobody in the place of one who is gone', async () => {
  const user = await litSecond();
  act(() => found(['Ada', 'Ingrid']));
  await user.keyboard('{Enter}');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
