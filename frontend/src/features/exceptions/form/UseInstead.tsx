import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button, LinkButton } from '@/ui/Button';
import { Dialog } from '@/ui/Dialogs';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { Line, Stack } from '@/ui/Layout';
import { useAskForAlternative } from '../api';
import type { Alternative, Done, RestrictionDetail } from '../types';
import css from './form.module.css';
import type { FormState } from './formState';

interface UseInsteadProps {
  alternative: Alternative;
  rule: RestrictionDetail;
  state: FormState;
  onClose: () => void;
  /** The form is done with, once this is on its way. */
  onFiled: Done;
}

/** Takes a way that keeps the rule: nobody has to decide it, so it is asked for like anything else. */
export function UseInstead({ alternative, rule, state, onClose, onFiled }: UseInsteadProps) {
  const { t } = useTranslation('exceptions');
  const words = useProblemWords();
  const [goal, setGoal] = useState(state.answers.goal ?? '');
  const [looked, setLooked] = useState(false);
  const ask = useAskForAlternative();
  const missing = goal.trim() === '';

  function send() {
    setLooked(true);
    if (missing) return;
    const body = t('instead.message', {
      goal: goal.trim(),
      way: alternative.name,
      how: alternative.howItHelps,
      rule: rule.name,
    });
    const requesterId = state.requester?.id ?? null;
    ask.mutate(
      { title: t('instead.subject', { way: alternative.name }), body, requesterId },
      {
        onSuccess: onFiled,
      },
    );
  }
  if (ask.data !== undefined) {
    return (
      <Dialog opened onClose={onClose} title={alternative.name} size={560} mustAnswer>
        <Stack gap={16}>
          <p role="status">{t('instead.done', { number: ask.data.number })}</p>
          <Line>
            <LinkButton kind="primary" href={paths.home}>
              {t('instead.home')}
            </LinkButton>
          </Line>
        </Stack>
      </Dialog>
    );
  }
  return (
    <Dialog opened onClose={onClose} title={alternative.name} size={560}>
      <Stack gap={16}>
        <p>{alternative.howItHelps}</p>
        <p className={css.why}>{t('instead.promise')}</p>
        <TextArea
          label={t('instead.goal')}
          value={goal}
          onChange={(event) => setGoal(event.currentTarget.value)}
          error={looked && missing ? t('fault.missing') : undefined}
          maxLength={4000}
          data-autofocus
        />
        <FormErrors
          title={ask.isError ? words(ask.error).title : undefined}
          reasons={ask.isError ? [words(ask.error).detail] : []}
        />
        <Line>
          <Button kind="primary" loading={ask.isPending} onClick={send}>
            {t('form.useThis')}
          </Button>
          <Button kind="plain" onClick={onClose}>
            {t('instead.back')}
          </Button>
        </Line>
      </Stack>
    </Dialog>
  );
}
