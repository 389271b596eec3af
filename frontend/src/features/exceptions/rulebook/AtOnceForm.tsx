import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { PickManyField } from '@/ui/PickField';
import { useBackFocus } from '@/ui/useBackFocus';
import { useFaultFocus } from '@/ui/useFaultFocus';
import type { Question, RestrictionDetail } from '../types';
import type { AgreedBeforehand } from './AtOnce';
import { useSay } from './useAtOnce';

interface AtOnceFormProps {
  rule: RestrictionDetail;
  agreed: AgreedBeforehand;
  onClose: () => void;
}

const unknown = 'I do not know';

/** Answers that can be checked: of a choice, and of yes and no. */
function answersTo({ type, options }: Question): readonly string[] {
  if (type === 'BOOLEAN') return ['yes', 'no'];
  return type === 'CHOICE' ? options.filter((option) => option !== unknown) : [];
}

/** The limits within which the owner of a rule agrees beforehand. */
export function AtOnceForm({ rule, agreed, onClose }: AtOnceFormProps) {
  useBackFocus();
  const { t } = useTranslation('exceptions');
  const words = useProblemWords();
  const [maxDays, setMaxDays] = useState(String(agreed.maxDays ?? 14));
  const [limits, setLimits] = useState<Readonly<Record<string, string[]>>>(agreed.limits);
  const say = useSay(rule.key, agreed.version, onClose);
  const sent = useFaultFocus(say.error);
  const questions = rule.questions.filter((question) => answersTo(question).length > 0);
  const refused = say.isError ? problemOf(say.error) : undefined;
  const errors = refused ? fieldErrors(refused, ['maxDays']) : undefined;

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    sent.current = event.currentTarget;
    const limited = Object.entries(limits).filter(([, allowed]) => allowed.length > 0);
    say.mutate({ maxDays: Number(maxDays), limits: Object.fromEntries(limited) });
  }
  return (
    <SideForm
      opened
      onClose={onClose}
      title={t('rules.atOnceTitle')}
      submit={t('rules.atOnceSave')}
      onSubmit={send}
      loading={say.isPending}
      error={
        refused && <FormErrors title={words(say.error).title} reasons={errors?.others ?? []} />
      }
      dirty={false}
    >
      <p>{t('rules.atOnceExplain')}</p>
      <TextField
        label={t('rules.atOnceDays')}
        type="number"
        min={1}
        max={rule.maxDays}
        value={maxDays}
        error={errors?.byField.maxDays}
        onChange={(event) => setMaxDays(event.currentTarget.value)}
      />
      {questions.length > 0 && <p>{t('rules.atOnceAny')}</p>}
      {questions.map((question) => (
        <PickManyField
          key={question.key}
          label={question.label}
          placeholder={(limits[question.key] ?? []).length === 0 ? t('rules.atOnceOnly') : ''}
          data={[...answersTo(question)]}
          value={limits[question.key] ?? []}
          onChange={(allowed) => setLimits({ ...limits, [question.key]: allowed })}
        />
      ))}
    </SideForm>
  );
}
