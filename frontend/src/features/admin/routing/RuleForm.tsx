import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { useBegun } from '@/api/useBegun';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { notify } from '@/ui/notify';
import { SelectField } from '@/ui/SelectField';
import { useBackFocus } from '@/ui/useBackFocus';
import { adminKey, queuesQuery, rulesQuery } from '../queries';
import { SkillChoices } from '../skills/SkillChoices';
import type { Queue, Rule } from '../types';
import { useServerForm } from '../useServerForm';
import { kindOf, useRoutingChoices } from './useRoutingChoices';

/** @param id a rule of the list, or `new` */
export function RuleForm({ id, onClose }: { id: string; onClose: () => void }) {
  useBackFocus();
  const rules = useQuery(rulesQuery).data;
  const queues = useQuery(queuesQuery).data;
  const rule = rules?.find((each) => each.id === id) ?? null;
  if (rules === undefined || queues === undefined || (rule === null && id !== 'new')) return null;
  return <Form rule={rule} queues={queues} onClose={onClose} />;
}

interface FormProps {
  rule: Rule | null;
  queues: readonly Queue[];
  onClose: () => void;
}

function Form({ rule, queues, onClose }: FormProps) {
  const { t } = useTranslation('admin');
  const key = useIdempotencyKey();
  const choices = useRoutingChoices();
  const { begun, onRefused } = useBegun(rule);
  const { form, field, submit, saving, error } = useServerForm({
    initial: valuesOf(rule, queues),
    save: (values) => save(begun, values, key.header()),
    onRefused,
    onSaved: onClose,
  });
  const { kind } = form.values;
  return (
    <SideForm
      opened
      onClose={onClose}
      title={rule?.name ?? t('routing.new')}
      submit={t(rule === null ? 'routing.submitNew' : 'form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <TextField label={t('routing.name')} data-autofocus {...form.getInputProps('name')} />
      <SelectField
        label={t('routing.kind')}
        data={[{ value: '', label: t('routing.anyKind') }, ...choices.kinds]}
        {...form.getInputProps('kind')}
      />
      {kind === 'EXCEPTION_REQUEST' && (
        <SelectField
          label={t('routing.restriction')}
          data={choices.restrictions}
          {...form.getInputProps('restrictionKey')}
        />
      )}
      <TextField
        label={t('routing.category')}
        description={t('routing.categoryHelp')}
        {...form.getInputProps('category')}
      />
      <SelectField
        label={t('routing.site')}
        data={choices.sites}
        {...form.getInputProps('siteId')}
      />
      <SelectField
        label={t('routing.queue')}
        data={queues.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('queueId')}
      />
      <SkillChoices
        label={t('routing.skills')}
        help={t('routing.skillsHelp')}
        {...field('skillIds')}
      />
      {rule !== null && <DeleteRule rule={rule} onDeleted={onClose} />}
    </SideForm>
  );
}

/** Tickets stay where they are; only new ones find their way without it. */
function DeleteRule({ rule, onDeleted }: { rule: Rule; onDeleted: () => void }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      answer(
        client.DELETE('/api/admin/routing-rules/{id}', {
          params: { path: { id: rule.id }, header: ifMatch(rule.version) },
        }),
      ),
    onSuccess: () => {
      notify({ message: t('routing.deleted', { name: rule.name }) });
      onDeleted();
    },
    onError: (error) => notify({ title: words(error).title, message: words(error).detail }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return (
    <div>
      <Button onClick={() => mutate()} loading={isPending}>
        {t('routing.delete')}
      </Button>
    </div>
  );
}

interface Values {
  name: string;
  queueId: string;
  kind: string;
  category: string;
  restrictionKey: string;
  siteId: string;
  skillIds: string[];
}

function valuesOf(rule: Rule | null, queues: readonly Queue[]) {
  return {
    name: rule?.name ?? '',
    queueId: rule?.queue.id ?? queues[0]?.id ?? '',
    kind: rule?.kind ?? '',
    category: rule?.category ?? '',
    restrictionKey: rule?.restrictionKey ?? '',
    siteId: rule?.site?.id ?? '',
    skillIds: rule?.skills.map((skill) => skill.id) ?? [],
  } satisfies Values;
}

function save(rule: Rule | null, values: Values, key: Record<string, string>) {
  const kind = kindOf(values.kind);
  const body = {
    name: values.name,
    queueId: values.queueId,
    kind,
    category: values.category || null,
    restrictionKey: kind === 'EXCEPTION_REQUEST' ? values.restrictionKey || null : null,
    siteId: values.siteId || null,
    skillIds: values.skillIds,
  };
  return answer(
    rule === null
      ? client.POST('/api/admin/routing-rules', { body, headers: key })
      : client.PUT('/api/admin/routing-rules/{id}', {
          params: { path: { id: rule.id }, header: ifMatch(rule.version) },
          body,
        }),
  );
}
