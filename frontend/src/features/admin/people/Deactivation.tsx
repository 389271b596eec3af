import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialogs';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { ErrorState } from '@/ui/States';
import { adminKey } from '../queries';
import type { PersonDetail } from '../types';

interface DeactivationProps {
  person: PersonDetail;
  onChanged: (person: PersonDetail) => void;
}

/** Somebody leaves, which is asked about once, or comes back. */
export function Deactivation({ person, onChanged }: DeactivationProps) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const at = { params: { path: { id: person.id }, header: ifMatch(person.version) } };
  const refresh = () => queryClient.invalidateQueries({ queryKey: adminKey });
  const leave = useMutation({
    mutationFn: () => answer(client.PUT('/api/admin/people/{id}/deactivation', at)),
    onSuccess: (left) => {
      setAsking(false);
      onChanged(left);
    },
    onSettled: refresh,
  });
  const back = useMutation({
    mutationFn: () => answer(client.DELETE('/api/admin/people/{id}/deactivation', at)),
    onSuccess: onChanged,
    onSettled: refresh,
  });
  const problem = leave.error ?? back.error;
  const refused = problem && (
    <ErrorState title={words(problem).title}>{words(problem).detail}</ErrorState>
  );
  const { name } = person;
  if (person.allowedActions.includes('REACTIVATE')) {
    return (
      <div>
        {refused}
        <Button onClick={() => back.mutate()} loading={back.isPending}>
          {t('person.reactivate')}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <ReasonedButton
        kind="plain"
        onClick={() => setAsking(true)}
        reason={person.lastAdministrator ? t('person.last', { name }) : undefined}
      >
        {t('person.deactivate')}
      </ReasonedButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('person.deactivateTitle', { name })}
        confirm={t('person.deactivateConfirm', { name })}
        onConfirm={() => leave.mutate()}
        loading={leave.isPending}
        error={refused}
      >
        <p>{t('person.deactivateText')}</p>
      </ConfirmDialog>
    </div>
  );
}
