import { IconPhone } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChooseOutcome, useLogCall } from '@/api/calls';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { FormErrors } from '@/ui/FormErrors';
import { notify } from '@/ui/notify';
import { useEscape } from '@/ui/useEscape';
import css from './CallStrip.module.css';
import { Choice } from './Choice';
import { OutcomeForm } from './OutcomeForm';
import { type Choosable, choosable, type OutcomeFields } from './outcomes';

type Form = Extract<Choosable, { kind: 'form' }>['outcome'];

/** A call of which no telephone system tells, in two keys. */
export function LogCallForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const log = useLogCall();
  const [form, setForm] = useState<Form>();
  const [begun, setBegun] = useState<OutcomeFields>();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const away = useEscape(t('back'), form === undefined ? onClose : null);
  const say = (outcome: ChooseOutcome) =>
    log.mutate(
      { outcome },
      {
        onSuccess: () => {
          notify({ message: t('log.done') });
          onClose();
        },
      },
    );
  return (
    <section className={css.strips} aria-label={t('log.label')}>
      <div className={css.strip}>
        <div className={css.bar}>
          <span className={css.sign}>
            <IconPhone aria-hidden="true" />
          </span>
          <div className={css.who}>
            <b>{t('log.title')}</b>
            <span>{t('log.explain')}</span>
          </div>
        </div>
        {form === undefined ? (
          // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
          <div role="group" aria-label={t('outcome.title')} className={css.choices} {...away}>
            <p>{t('outcome.title')}</p>
            {choosable({ openTickets: [] }).map((choice, index) => (
              <LoggedChoice
                key={choice.key}
                ref={index === 0 ? first : undefined}
                place={String(index + 1)}
                choice={choice}
                onForm={setForm}
                onSay={say}
              />
            ))}
            <Button kind="plain" size="small" onClick={onClose}>
              {t('back')}
            </Button>
            {log.isError && <FormErrors title={words(log.error).title} />}
          </div>
        ) : (
          <OutcomeForm
            outcome={form}
            caller={null}
            saving={log.isPending}
            error={log.error}
            onSay={say}
            before={begun}
            onBack={(fields) => {
              setBegun(fields);
              setForm(undefined);
            }}
          />
        )}
      </div>
    </section>
  );
}

interface LoggedChoiceProps {
  choice: Choosable;
  place: string;
  onForm: (form: Form) => void;
  onSay: (outcome: ChooseOutcome) => void;
  ref?: React.Ref<HTMLButtonElement> | undefined;
}

function LoggedChoice({ choice, place, onForm, onSay, ref }: LoggedChoiceProps) {
  const { t } = useTranslation('calls');
  if (choice.kind === 'ticket') return null;
  const { kind, outcome } = choice;
  return (
    <Choice
      ref={ref}
      place={place}
      label={t(`outcome.${outcome}`)}
      onChoose={() => (kind === 'form' ? onForm(outcome) : onSay({ outcome }))}
    />
  );
}
