import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useBegun } from '@/api/useBegun';
import { localeOf } from '@/lib/time';
import { SideForm } from '@/ui/Dialogs';
import { SelectField } from '@/ui/SelectField';
import { useBackFocus } from '@/ui/useBackFocus';
import { PeoplePick } from '../PersonPick';
import { approverGroupsQuery } from '../queries';
import type { ApproverGroup } from '../types';
import { useServerForm } from '../useServerForm';
import css from './approvers.module.css';

export function ApproverForm({ role, onClose }: { role: string; onClose: () => void }) {
  useBackFocus();
  const groups = useQuery(approverGroupsQuery).data;
  const group = groups?.find((each) => each.role === role);
  if (groups === undefined || group === undefined) return null;
  return <Form group={group} groups={groups} onClose={onClose} />;
}

/** What people tell under safe harbour stays with those named for it: nobody stands in, in neither direction. */
const harbour = 'SAFE_HARBOUR';

interface FormProps {
  group: ApproverGroup;
  groups: readonly ApproverGroup[];
  onClose: () => void;
}

function Form({ group, groups, onClose }: FormProps) {
  const { t } = useTranslation('admin');
  const { begun, onRefused } = useBegun(group);
  const { form, field, submit, saving, error } = useServerForm({
    initial: {
      memberIds: group.members.map(({ id }) => id),
      fallbackRole: group.fallback?.role ?? '',
    },
    save: ({ memberIds, fallbackRole }) =>
      answer(
        client.PUT('/api/admin/approver-groups/{role}', {
          params: { path: { role: group.role }, header: ifMatch(begun.version) },
          body: { memberIds, fallbackRole: fallbackRole || null },
        }),
      ),
    onRefused,
    onSaved: onClose,
  });
  const others = groups.filter((other) => other.role !== group.role && other.role !== harbour);
  const isHarbour = group.role === harbour;
  return (
    <SideForm
      opened
      onClose={onClose}
      title={group.name}
      submit={t('form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <PeoplePick
        label={t('approvers.members')}
        description={t(isHarbour ? 'approvers.harbourHelp' : 'approvers.membersHelp')}
        roles={['APPROVER']}
        known={group.members}
        {...field('memberIds')}
      />
      <Since group={group} />
      {!isHarbour && (
        <SelectField
          label={t('approvers.fallback')}
          description={t('approvers.fallbackHelp')}
          data={[
            { value: '', label: t('form.nobody') },
            ...others.map((other) => ({ value: other.role, label: other.name })),
          ]}
          {...form.getInputProps('fallbackRole')}
        />
      )}
    </SideForm>
  );
}

/** A vote soon after somebody joined is marked on the decision, so it is said since when they are here. */
function Since({ group }: { group: ApproverGroup }) {
  const { t, i18n } = useTranslation('admin');
  const day = new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'long' });
  return (
    <ul className={css.since}>
      {group.members.map((member) => (
        <li key={member.id}>
          {t('approvers.since', {
            name: member.name,
            date: day.format(new Date(member.addedAt)),
          })}
        </li>
      ))}
    </ul>
  );
}
