import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { show } from '@/test/render';
import { ComposerTabs, InternalNoteComposer, PublicReplyComposer } from './Composer';

function Reply({ onSend, text = '' }: { onSend: () => void; text?: string }) {
  const [value, setValue] = useState(text);
  return (
    <PublicReplyComposer
      to="Agnes"
      value={value}
      onChange={setValue}
      onSend={onSend}
      sending={false}
      error={null}
      draft="none"
    />
  );
}

test('the button names the person it goes to', async () => {
  const onSend = vi.fn();
  const { user } = show(<Reply onSend={onSend} />);
  await user.type(screen.getByRole('textbox', { name: 'Reply to Agnes' }), 'On my way.');
  await user.click(screen.getByRole('button', { name: 'Send to Agnes' }));
  expect(onSend).toHaveBeenCalledTimes(1);
});

test('an empty reply cannot be sent, and its button stays reachable', async () => {
  const onSend = vi.fn();
  const { user } = show(<Reply onSend={onSend} text="  " />);
  const send = screen.getByRole('button', { name: 'Send to Agnes' });
  await user.click(send);
  expect(send).toHaveAttribute('aria-disabled', 'true');
  expect(send).not.toBeDisabled();
  expect(onSend).not.toHaveBeenCalled();
});

test('a password on its way out is asked about once', async () => {
  const onSend = vi.fn();
  const { user } = show(<Reply onSend={onSend} text="The password is gate7" />);
  await user.click(screen.getByRole('button', { name: 'Send to Agnes' }));
  expect(onSend).not.toHaveBeenCalled();
  expect(screen.getByRole('alert')).toHaveTextContent('password is');
  await user.click(screen.getByRole('button', { name: 'Send it' }));
  expect(onSend).toHaveBeenCalledTimes(1);
});

test('Ctrl+Enter sends', async () => {
  const onSend = vi.fn();
  const { user } = show(<Reply onSend={onSend} text="On my way." />);
  await user.click(screen.getByRole('textbox'));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(onSend).toHaveBeenCalledTimes(1);
});

test('an internal note says who does not get it, and is kept, not sent', async () => {
  const onKeep = vi.fn();
  const { user } = show(
    <InternalNoteComposer
      requester="Agnes"
      value="The password is gate7"
      onChange={() => {}}
      onKeep={onKeep}
      sending={false}
      error={null}
      draft="none"
    />,
  );
  expect(screen.getByText('Only IT can read this. Agnes does not get it.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /send/i })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Keep as internal note' }));
  expect(onKeep).toHaveBeenCalledTimes(1);
});

function Tabs() {
  const [mode, setMode] = useState<'reply' | 'note'>('reply');
  return (
    <ComposerTabs
      mode={mode}
      onMode={setMode}
      to="Agnes"
      reply={<input aria-label="one" />}
      note={<textarea aria-label="two" />}
    />
  );
}

test('what was begun in one tab is there again after a look at the other', async () => {
  const { user } = show(<Tabs />);
  await user.type(screen.getByRole('textbox', { name: 'one' }), 'Begun');
  expect(screen.queryByLabelText('two')).toBeNull();
  await user.click(screen.getByRole('tab', { name: /note/i }));
  expect(screen.getByRole('tabpanel')).toHaveAccessibleName(/note/i);
  expect(screen.queryByRole('textbox', { name: 'one' })).toBeNull();
  await user.click(screen.getByRole('tab', { name: /Reply/ }));
  expect(screen.getByRole('textbox', { name: 'one' })).toHaveValue('Begun');
});
