import { useState } from 'react';
import { Button } from '@/ui/Button';
import { ConfirmDialog, SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { notify, notifyUndo } from '@/ui/notify';
import css from './catalogue.module.css';
import { Part } from './Part';

export function DialogsPart() {
  const [confirming, setConfirming] = useState(false);
  const [form, setForm] = useState(false);
  const [typed, setTyped] = useState('');
  return (
    <Part name="Dialogs">
      <div className={css.line}>
        <Button onClick={() => setConfirming(true)}>Confirm</Button>
        <Button onClick={() => setForm(true)}>Side form</Button>
        <Button onClick={() => notify({ message: 'Sam answered you' })}>Message</Button>
        <Button
          onClick={() =>
            notifyUndo({ id: 'solved', message: 'Solved', undo: 'Undo', onUndo: () => {} })
          }
        >
          Message to take back
        </Button>
      </div>
      <ConfirmDialog
        opened={confirming}
        onClose={() => setConfirming(false)}
        title="Remove Sam from the team?"
        confirm="Remove Sam"
        onConfirm={() => setConfirming(false)}
        loading={false}
        error={null}
      >
        What Sam is working on stays with Sam until it is handed over.
      </ConfirmDialog>
      <SideForm
        opened={form}
        onClose={() => setForm(false)}
        title="Add a person"
        submit="Add the person"
        onSubmit={(event) => event.preventDefault()}
        loading={false}
        error={<FormErrors title="Somebody has this address already" />}
        dirty={typed !== ''}
      >
        <TextField label="Name" onChange={(event) => setTyped(event.currentTarget.value)} />
        <TextField label="E-mail address" />
      </SideForm>
    </Part>
  );
}
