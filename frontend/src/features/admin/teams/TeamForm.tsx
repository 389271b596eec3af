import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { NamedForm } from '../NamedForm';
import { PeoplePick } from '../PersonPick';
import { teamsQuery } from '../queries';

/** @param id a team of the list, or `new` */
export function TeamForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <NamedForm
      id={id}
      list={useQuery(teamsQuery).data}
      words={{ name: t('teams.name'), fresh: t('teams.new'), add: t('teams.submitNew') }}
      onClose={onClose}
      initialOf={(team) => ({
        name: team?.name ?? '',
        memberIds: team?.members.map((member) => member.id) ?? [],
      })}
      add={(body, headers) => answer(client.POST('/api/admin/teams', { body, headers }))}
      change={(team, body) =>
        answer(
          client.PUT('/api/admin/teams/{id}', {
            params: { path: { id: team.id }, header: ifMatch(team.version) },
            body,
          }),
        )
      }
    >
      {(field, team) => (
        <PeoplePick
          label={t('teams.members')}
          description={t('teams.membersHelp')}
          roles={['ANALYST', 'SUPERVISOR']}
          known={team?.members ?? []}
          {...field('memberIds')}
        />
      )}
    </NamedForm>
  );
}
