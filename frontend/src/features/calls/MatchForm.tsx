import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Callback, useMatchCaller } from '@/api/calls';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { FormErrors } from '@/ui/FormErrors';
import { Line } from '@/ui/Layout';
import { onEscape } from '@/ui/useEscape';
import { CallerField } from './CallerField';
import css from './CallsPage.module.css';

/** Who it was that called: from then on it is their ticket, in its place in line. */
export function MatchForm({ callback, onClose }: { callback: Callback; onClose: () => void }) {
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const match = useMatchCaller(callback);
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null);
  const [keepNumber, setKeepNumber] = useState(callback.caller.candidates.length === 0);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (person !== null) match.mutate({ person: person.id, keepNumber }, { onSuccess: onClose });
  }
  return (
    <form className={css.form} onSubmit={submit} {...onEscape(onClose)}>
      <CallerField value={person} candidates={callback.caller.candidates} onChange={setPerson} />
      <CheckboxField
        label={t('outcome.keepNumber', { number: callback.caller.number })}
        checked={keepNumber}
        onChange={(event) => setKeepNumber(event.currentTarget.checked)}
      />
      {match.isError && <FormErrors title={words(match.error).title} />}
      <Line>
        <Button type="submit" kind="outline" loading={match.isPending} barred={person === null}>
          {t('who.submit')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t('back')}
        </Button>
      </Line>
    </form>
  );
}
