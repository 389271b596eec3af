import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { SideForm } from '@/ui/Dialogs';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { notify } from '@/ui/notify';
import { useBackFocus } from '@/ui/useBackFocus';
import { usePublishRule } from '../api';
import type { RuleBookRule } from '../types';
import { Changes } from './ChangesInWords';

interface PublishFormProps {
  rule: RuleBookRule;
  onClose: () => void;
  onPublished: (rule: RuleBookRule) => void;
}

/** Before a version is in use: once more what it changes, and why. */
export function PublishForm({ rule, onClose, onPublished }: PublishFormProps) {
  const { t } = useTranslation('policies');
  useBackFocus();
  const words = useProblemWords();
  const publish = usePublishRule();
  const form = useForm({ initialValues: { note: '' } });
  const refused = publish.isError
    ? fieldErrors(problemOf(publish.error), ['note'])
    : { byField: {}, others: [] };
  return (
    <SideForm
      opened
      onClose={onClose}
      title={t('publish.title', { name: rule.draft?.name ?? rule.key })}
      submit={t('publish.submit')}
      dirty={form.isDirty()}
      loading={publish.isPending}
      error={
        publish.isError ? (
          <FormErrors title={words(publish.error).title} reasons={refused.others} />
        ) : null
      }
      onSubmit={form.onSubmit((body) =>
        publish.mutate(
          { seen: rule, body },
          {
            onSuccess: (next) => {
              notify({ message: t('publish.done', { version: next.publishedVersion }) });
              onPublished(next);
            },
          },
        ),
      )}
    >
      <Changes changes={rule.changes} />
      <TextArea
        label={t('publish.note')}
        description={t('publish.noteHelp')}
        data-autofocus
        maxLength={2000}
        {...form.getInputProps('note')}
        error={refused.byField.note}
      />
    </SideForm>
  );
}
