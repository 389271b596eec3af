import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { useNavigation } from '@/ui/Link';
import { SelectField } from '@/ui/SelectField';
import { useBackFocus } from '@/ui/useBackFocus';
import type { ApproverRole } from '../../types';
import { useBeginRule } from '../api';
import { ownerRoles } from './roles';

/** A name is enough to begin; everything else is written in the editor. */
export function NewRuleForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('policies');
  const { t: exceptions } = useTranslation('exceptions');
  useBackFocus();
  const words = useProblemWords();
  const navigation = useNavigation();
  const begin = useBeginRule();
  const form = useForm({
    initialValues: { name: '', area: '', ownerRole: 'IT_SECURITY' as ApproverRole },
  });
  const refused = begin.isError
    ? fieldErrors(problemOf(begin.error), ['name', 'area', 'ownerRole'])
    : { byField: {}, others: [] };
  return (
    <SideForm
      opened
      onClose={onClose}
      title={t('rules.new')}
      submit={t('rules.begin')}
      dirty={form.isDirty()}
      loading={begin.isPending}
      error={
        begin.isError ? (
          <FormErrors title={words(begin.error).title} reasons={refused.others} />
        ) : null
      }
      onSubmit={form.onSubmit((body) =>
        begin.mutate(body, {
          onSuccess: ({ key }) => navigation.go(paths.policyRule(key)),
        }),
      )}
    >
      <TextField
        label={t('edit.name')}
        data-autofocus
        {...form.getInputProps('name')}
        error={refused.byField.name}
      />
      <TextField
        label={t('edit.area')}
        description={t('edit.areaHelp')}
        {...form.getInputProps('area')}
        error={refused.byField.area}
      />
      <SelectField
        label={t('edit.owner')}
        data={ownerRoles.map((role) => ({ value: role, label: exceptions(`role.${role}`) }))}
        {...form.getInputProps('ownerRole')}
        error={refused.byField.ownerRole}
      />
    </SideForm>
  );
}
