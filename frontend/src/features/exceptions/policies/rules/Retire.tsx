import { useForm } from '@mantine/form';
import { IconArchive } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { SideForm } from '@/ui/Dialogs';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { notify } from '@/ui/notify';
import { Notice } from '@/ui/States';
import { WhenTime } from '@/ui/Time';
import { useBackFocus } from '@/ui/useBackFocus';
import { useCallOff, useRetireRule } from '../api';
import { startOfDay } from '../days';
import type { RuleBookRule } from '../types';
import css from './rules.module.css';

interface RetireFormProps {
  rule: RuleBookRule;
  onClose: () => void;
  onRetired: (rule: RuleBookRule) => void;
}

/** The rule goes, and everybody whose exception ends with it is told in plain words. */
export function RetireForm({ rule, onClose, onRetired }: RetireFormProps) {
  const { t } = useTranslation('policies');
  useBackFocus();
  const words = useProblemWords();
  const retire = useRetireRule();
  const form = useForm({ initialValues: { reason: '', message: '', day: '' } });
  const refused = retire.isError
    ? fieldErrors(problemOf(retire.error), ['reason', 'message', 'effectiveAt'])
    : { byField: {}, others: [] };
  return (
    <SideForm
      opened
      onClose={onClose}
      title={t('retire.title', { name: rule.published?.name ?? rule.key })}
      submit={t('retire.submit')}
      dirty={form.isDirty()}
      loading={retire.isPending}
      error={
        retire.isError ? (
          <FormErrors title={words(retire.error).title} reasons={refused.others} />
        ) : null
      }
      onSubmit={form.onSubmit(({ reason, message, day }) =>
        retire.mutate(
          { seen: rule, body: { reason, message, effectiveAt: startOfDay(day) } },
          {
            onSuccess: (next) => {
              notify({ message: t('retire.done') });
              onRetired(next);
            },
          },
        ),
      )}
    >
      <p>{t('retire.what')}</p>
      <TextArea
        label={t('retire.reason')}
        data-autofocus
        maxLength={2000}
        {...form.getInputProps('reason')}
        error={refused.byField.reason}
      />
      <TextArea
        label={t('retire.message')}
        description={t('retire.messageHelp')}
        maxLength={2000}
        {...form.getInputProps('message')}
        error={refused.byField.message}
      />
      <TextField
        label={t('retire.day')}
        type="date"
        {...form.getInputProps('day')}
        error={refused.byField.effectiveAt}
      />
    </SideForm>
  );
}

/** That the rule goes, or has gone. As long as the day lies ahead it can stay after all. */
export function Retiring({ rule }: { rule: RuleBookRule }) {
  const { t } = useTranslation('policies');
  const words = useProblemWords();
  const callOff = useCallOff();
  const { release } = rule;
  if (release == null || (release.finishedAt != null && rule.inUse)) return null;
  const ahead = rule.allowedActions.includes('CALL_OFF_RETIREMENT');
  return (
    <Notice tone={ahead ? 'soon' : 'quiet'} icon={IconArchive}>
      <p>
        {ahead && (
          <>
            {t('retire.ahead')} <WhenTime at={release.dueAt} />.
          </>
        )}
        {!ahead && release.finishedAt == null && t('retire.ending')}
        {!ahead && release.finishedAt != null && (
          <>
            {t('retire.ended')} <WhenTime at={release.finishedAt} />.
          </>
        )}
      </p>
      <p className={css.quiet}>{release.reason}</p>
      {ahead && (
        <Button
          size="small"
          loading={callOff.isPending}
          onClick={() =>
            callOff.mutate(rule, {
              onSuccess: () => notify({ message: t('retire.calledOff') }),
              onError: (error) =>
                notify({ title: words(error).title, message: words(error).detail }),
            })
          }
        >
          {t('retire.callOff')}
        </Button>
      )}
    </Notice>
  );
}
