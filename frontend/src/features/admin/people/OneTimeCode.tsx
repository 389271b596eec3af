import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { useProblemWords } from '@/api/useProblemWords';
import { exactMoment, localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import { SecretText } from '@/ui/SecretText';
import { ErrorState } from '@/ui/States';
import { adminKey } from '../queries';

import type { PersonDetail } from '../types';
import css from './people.module.css';

/** Makes a code with which the person chooses a password. It is shown in this place, this once. */
export function OneTimeCode({ person }: { person: PersonDetail }) {
  const { t, i18n } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const invite = useMutation({
    mutationFn: () =>
      answer(
        client.POST('/api/admin/people/{id}/invitation', { params: { path: { id: person.id } } }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  const code = invite.data;
  return (
    <div className={css.code}>
      {code !== undefined && (
        <SecretText
          label={t('person.codeLabel')}
          text={new URL(code.path, window.location.origin).href}
          copy={t('person.copy')}
          copied={t('person.copied')}
        >
          {t('person.code', {
            name: person.name,
            until: exactMoment(new Date(code.expiresAt), localeOf(i18n.language)),
          })}
        </SecretText>
      )}
      {invite.isError && <ErrorState title={words(invite.error).title} />}
      <div>
        <Button onClick={() => invite.mutate()} loading={invite.isPending}>
          {t(code === undefined && !person.invitedUntil ? 'person.invite' : 'person.inviteAgain')}
        </Button>
      </div>
      <p className={css.quiet}>{t('person.inviteHelp')}</p>
    </div>
  );
}
