import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallAtDesk, useChooseOutcome } from '@/api/calls';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { FormErrors } from '@/ui/FormErrors';
import { notify } from '@/ui/notify';
import { useEscape } from '@/ui/useEscape';
import css from './CallStrip.module.css';
import { Choice } from './Choice';
import { OutcomeForm } from './OutcomeForm';
import { type Choosable, choosable, type OutcomeFields } from './outcomes';
import { useCallWords } from './useCallWords';

type Form = Extract<Choosable, { kind: 'form' }>['outcome'];

/** What came of the call: the second key says it, or opens the little that is still to be said. */
export function OutcomeChoices({ call, onBack }: { call: CallAtDesk; onBack: () => void }) {
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const callWords = useCallWords();
  const choose = useChooseOutcome(call.id);
  const [form, setForm] = useState<Form>();
  const [begun, setBegun] = useState<OutcomeFields>();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const away = useEscape(t('back'), form === undefined ? onBack : null);
  const said = () => notify({ message: t('outcome.said', { who: callWords.caller(call.caller) }) });
  function take(choice: Choosable) {
    if (choice.kind === 'form') setForm(choice.outcome);
    else if (choice.kind === 'now') choose.mutate({ outcome: choice.outcome }, { onSuccess: said });
    else choose.mutate({ outcome: 'JOINED_TICKET', ticket: choice.number }, { onSuccess: said });
  }
  if (form !== undefined) {
    return (
      <OutcomeForm
        outcome={form}
        caller={call.caller}
        saving={choose.isPending}
        error={choose.error}
        onSay={(outcome) => choose.mutate(outcome, { onSuccess: said })}
        before={begun}
        onBack={(fields) => {
          setBegun(fields);
          setForm(undefined);
        }}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
    <div role="group" aria-label={t('outcome.title')} className={css.choices} {...away}>
      <p>{t('outcome.title')}</p>
      {choosable(call).map((choice, index) => (
        <Choice
          key={choice.key}
          ref={index === 0 ? first : undefined}
          place={String(index + 1)}
          label={
            choice.kind === 'ticket'
              ? t('outcome.about', { title: choice.title })
              : t(`outcome.${choice.outcome}`)
          }
          onChoose={() => take(choice)}
        />
      ))}
      <Button kind="plain" size="small" onClick={onBack}>
        {t('back')}
      </Button>
      {choose.isError && <FormErrors title={words(choose.error).title} />}
    </div>
  );
}
