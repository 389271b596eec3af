import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { CheckboxField } from '@/ui/CheckboxField';
import { OptionCards } from '@/ui/Choices';
import { SideForm } from '@/ui/Dialogs';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { notify } from '@/ui/notify';
import { useBackFocus } from '@/ui/useBackFocus';
import { useDecideReview } from '../api';
import { startOfDay } from '../days';
import type { ReviewDecision, ReviewDetail } from '../types';

const decisions: readonly ReviewDecision[] = ['KEEP', 'CHANGE', 'RETIRE'];

/** The owner of the rule decides: keep it, change it, or retire it. */
export function DecideReview({ detail, onClose }: { detail: ReviewDetail; onClose: () => void }) {
  const { t } = useTranslation('policies');
  useBackFocus();
  const words = useProblemWords();
  const decide = useDecideReview(detail.review.id);
  const form = useForm({
    initialValues: {
      decision: 'KEEP' as ReviewDecision,
      reason: '',
      releases: false,
      message: '',
      day: '',
    },
  });
  const refused = decide.isError
    ? fieldErrors(problemOf(decide.error), ['reason', 'message', 'effectiveAt'])
    : { byField: {}, others: [] };
  const { decision, releases } = form.values;
  const ends = decision === 'RETIRE' || (decision === 'CHANGE' && releases);
  return (
    <SideForm
      opened
      onClose={onClose}
      title={t('reviews.decideTitle', { name: detail.review.restrictionName })}
      submit={t('reviews.decideSubmit')}
      dirty={form.isDirty()}
      loading={decide.isPending}
      error={
        decide.isError ? (
          <FormErrors title={words(decide.error).title} reasons={refused.others} />
        ) : null
      }
      onSubmit={form.onSubmit((values) =>
        decide.mutate(
          {
            version: detail.version,
            body: {
              decision,
              reason: values.reason,
              effectiveAt: decision === 'KEEP' ? null : startOfDay(values.day),
              message: ends ? values.message : null,
            },
          },
          {
            onSuccess: () => {
              notify({ message: t('reviews.decidedDone') });
              onClose();
            },
          },
        ),
      )}
    >
      <OptionCards
        label={t('reviews.decideLabel')}
        options={[
          { value: 'KEEP', label: t('reviews.keep') },
          { value: 'CHANGE', label: t('reviews.change'), description: t('reviews.changeHelp') },
          { value: 'RETIRE', label: t('reviews.retire'), description: t('reviews.retireHelp') },
        ]}
        value={decision}
        onChange={(value) =>
          form.setFieldValue('decision', decisions.find((known) => known === value) ?? decision)
        }
      />
      <TextArea
        label={t('reviews.reason')}
        maxLength={2000}
        {...form.getInputProps('reason')}
        error={refused.byField.reason}
      />
      {decision === 'CHANGE' && (
        <CheckboxField
          label={t('reviews.release')}
          {...form.getInputProps('releases', { type: 'checkbox' })}
        />
      )}
      {ends && (
        <TextArea
          label={t('reviews.message')}
          description={t('reviews.messageHelp')}
          maxLength={2000}
          {...form.getInputProps('message')}
          error={refused.byField.message}
        />
      )}
      {decision !== 'KEEP' && (
        <TextField
          label={t('reviews.day')}
          type="date"
          {...form.getInputProps('day')}
          error={refused.byField.effectiveAt}
        />
      )}
    </SideForm>
  );
}
