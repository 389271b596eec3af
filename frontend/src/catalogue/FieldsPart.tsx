import { useState } from 'react';
import { CheckboxField } from '@/ui/CheckboxField';
import { OptionCards } from '@/ui/Choices';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { PasswordField } from '@/ui/PasswordField';
import { PickField, PickManyField } from '@/ui/PickField';
import { SelectField } from '@/ui/SelectField';
import css from './catalogue.module.css';
import { Part } from './Part';

const teams = ['Workplace', 'Network', 'Identity', 'Procurement'];

export function FieldsPart() {
  const [team, setTeam] = useState<string | null>('Network');
  return (
    <Part name="Fields">
      <div className={css.two}>
        <TextField label="Your name" placeholder="As people call you" />
        <TextField
          label="E-mail address"
          defaultValue="ines@"
          error="This is not an address yet."
        />
        <TextField
          label="One-time code"
          description="It stands in the console where the program was started."
          defaultValue="7F3K-22QX"
        />
        <TextField label="Number" defaultValue="4179" disabled />
        <PasswordField label="Password" defaultValue="correct horse" />
        <TextField label="From" type="date" defaultValue="2026-06-05" />
        <TextArea
          label="What happens if you cannot?"
          description="In your own words."
          defaultValue="We stand next to a black screen for three days."
        />
        <SelectField label="Zone" data={['Europe/Berlin', 'Europe/Paris', 'UTC']} />
        <PickField label="Team" data={teams} value={team} onChange={setTeam} clearable />
        <PickManyField label="Skills" data={teams} defaultValue={['Network', 'Identity']} />
      </div>
      <OptionCards
        label="How sensitive is it?"
        description="Think of the worst place it could turn up."
        defaultValue="public"
        inRow
        options={[
          { value: 'public', label: 'Public', description: 'On our web site already' },
          { value: 'internal', label: 'Internal', description: 'Plans, drawings, prices' },
          { value: 'unknown', label: 'I do not know', description: 'We find out together' },
        ]}
      />
      <CheckboxField label="My manager knows about it" defaultChecked />
      <FormErrors
        title="This was not taken yet"
        reasons={['The end lies before the start.', 'Somebody else has this address.']}
      />
    </Part>
  );
}
