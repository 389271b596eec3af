import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { SideForm } from '@/ui/Dialogs';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { useNavigation } from '@/ui/Link';
import { notify } from '@/ui/notify';
import { SelectField } from '@/ui/SelectField';
import { useBackFocus } from '@/ui/useBackFocus';
import { rulesQuery } from '../../rules';
import { useOpenReview } from '../api';

interface AskForReviewProps {
  rule: string | undefined;
  cases: string;
  onClose: () => void;
}

/** Somebody asks whether a rule is still right, and names requests that show why. */
export function AskForReview({ rule, cases, onClose }: AskForReviewProps) {
  const { t } = useTranslation('policies');
  useBackFocus();
  const words = useProblemWords();
  const navigation = useNavigation();
  const rules = useQuery(rulesQuery).data ?? [];
  const open = useOpenReview();
  const form = useForm({ initialValues: { restriction: rule ?? '', proposal: '', cases } });
  const refused = open.isError
    ? fieldErrors(problemOf(open.error), ['restriction', 'proposal', 'cases'])
    : { byField: {}, others: [] };
  return (
    <SideForm
      opened
      onClose={onClose}
      title={t('reviews.askTitle')}
      submit={t('reviews.submit')}
      dirty={form.isDirty()}
      loading={open.isPending}
      error={
        open.isError ? (
          <FormErrors title={words(open.error).title} reasons={refused.others} />
        ) : null
      }
      onSubmit={form.onSubmit(({ restriction, proposal, cases: named }) =>
        open.mutate(
          { restriction, proposal, cases: numbersIn(named) },
          {
            onSuccess: ({ review }) => {
              notify({ message: t('reviews.asked') });
              navigation.go(paths.policyReview(review.id));
            },
          },
        ),
      )}
    >
      <SelectField
        label={t('reviews.rule')}
        data={[
          { value: '', label: '' },
          ...rules.map(({ key, name }) => ({ value: key, label: name })),
        ]}
        data-autofocus
        {...form.getInputProps('restriction')}
        error={refused.byField.restriction}
      />
      <TextArea
        label={t('reviews.proposal')}
        maxLength={4000}
        {...form.getInputProps('proposal')}
        error={refused.byField.proposal}
      />
      <TextField
        label={t('reviews.cases')}
        inputMode="numeric"
        {...form.getInputProps('cases')}
        error={refused.byField.cases}
      />
    </SideForm>
  );
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
