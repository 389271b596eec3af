import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch, useIdempotencyKey } from '@/api/headers';
import { SideForm } from '@/ui/Dialogs';
import { TextField } from '@/ui/Field';
import { useBackFocus } from '@/ui/useBackFocus';
import { PeoplePick } from '../PersonPick';
import { teamsQuery } from '../queries';
import type { Team } from '../types';
import { useServerForm } from '../useServerForm';

/** @param id a team of the list, or `new` */
export function TeamForm({ id, onClose }: { id: string; onClose: () => void }) {
  useBackFocus();
  const teams = useQuery(teamsQuery).data;
  const team = teams?.find((each) => each.id === id) ?? null;
  if (teams === undefined || (team === null && id !== 'new')) return null;
  return <Form team={team} onClose={onClose} />;
}

function Form({ team, onClose }: { team: Team | null; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const key = useIdempotencyKey();
  const { form, field, submit, saving, error } = useServerForm({
    initial: { name: team?.name ?? '', memberIds: team?.members.map(({ id }) => id) ?? [] },
    save: (body) =>
      answer(
        team === null
          ? client.POST('/api/admin/teams', { body, headers: key.header() })
          : client.PUT('/api/admin/teams/{id}', {
              params: { path: { id: team.id }, header: ifMatch(team.version) },
              body,
            }),
      ),
    onSaved: onClose,
  });
  return (
    <SideForm
      opened
      onClose={onClose}
      title={team?.name ?? t('teams.new')}
      submit={t(team === null ? 'teams.submitNew' : 'form.save')}
      onSubmit={submit}
      loading={saving}
      error={error}
      dirty={form.isDirty()}
    >
      <TextField label={t('teams.name')} data-autofocus {...form.getInputProps('name')} />
      <PeoplePick
        label={t('teams.members')}
        description={t('teams.membersHelp')}
        roles={['ANALYST', 'SUPERVISOR']}
        known={team?.members ?? []}
        {...field('memberIds')}
      />
    </SideForm>
  );
}
