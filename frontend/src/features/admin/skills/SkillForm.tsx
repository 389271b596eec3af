import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { notify } from '@/ui/notify';
import { NamedForm } from '../NamedForm';
import { adminKey, skillsQuery } from '../queries';
import type { Skill } from '../types';

/** @param id a skill of the list, or `new` */
export function SkillForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <NamedForm
      id={id}
      list={useQuery(skillsQuery).data}
      words={{ name: t('skills.name'), fresh: t('skills.new'), add: t('skills.submitNew') }}
      onClose={onClose}
      initialOf={(skill) => ({ name: skill?.name ?? '' })}
      add={(body, headers) => answer(client.POST('/api/admin/skills', { body, headers }))}
      change={(skill, body) =>
        answer(
          client.PUT('/api/admin/skills/{id}', {
            params: { path: { id: skill.id }, header: ifMatch(skill.version) },
            body,
          }),
        )
      }
    >
      {(_field, skill) => skill !== null && <DeleteSkill skill={skill} onDeleted={onClose} />}
    </NamedForm>
  );
}

/** Nobody has it any more, and nothing needs it. */
function DeleteSkill({ skill, onDeleted }: { skill: Skill; onDeleted: () => void }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      answer(
        client.DELETE('/api/admin/skills/{id}', {
          params: { path: { id: skill.id }, header: ifMatch(skill.version) },
        }),
      ),
    onSuccess: () => {
      notify({ message: t('skills.deleted', { name: skill.name }) });
      onDeleted();
    },
    onError: (error) => notify({ title: words(error).title, message: words(error).detail }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return (
    <div>
      <p>{t('skills.deleteHelp')}</p>
      <Button onClick={() => mutate()} loading={isPending}>
        {t('skills.delete')}
      </Button>
    </div>
  );
}
