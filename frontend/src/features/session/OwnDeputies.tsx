import { IconUserShare } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accountKey } from '@/api/account';
import { answer, client } from '@/api/client';
import type { components } from '@/api/schema';
import { useSignedIn } from '@/api/session';
import { useProblemWords } from '@/api/useProblemWords';
import { calendarDate, localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import { notify } from '@/ui/notify';
import { Sheet } from '@/ui/Surface';
import { ownDeputiesQuery } from './account';
import { NewDeputy } from './NewDeputy';
import css from './session.module.css';

type Deputy = components['schemas']['DeputyView'];

/** Who decides for me while I am away, and for whom I do. Only for those whom it concerns. */
export function OwnDeputies() {
  const { t } = useTranslation('session');
  const found = useQuery(ownDeputiesQuery).data;
  if (found === undefined || (!found.mayName && found.deputies.length === 0)) return null;
  return (
    <Sheet title={t('you.deputies')} flush>
      <p className={css.lead}>{t('you.deputiesIntro')}</p>
      {found.deputies.length === 0 ? (
        <p className={css.lead}>{t('you.noDeputies')}</p>
      ) : (
        <ul className={css.rows} aria-label={t('you.deputies')}>
          {found.deputies.map((deputy) => (
            <DeputyRow key={deputy.id} deputy={deputy} />
          ))}
        </ul>
      )}
      {found.mayName && (
        <div className={css.foot}>
          <NewDeputy />
        </div>
      )}
    </Sheet>
  );
}

function DeputyRow({ deputy }: { deputy: Deputy }) {
  const { t, i18n } = useTranslation('session');
  const { person } = useSignedIn();
  const mine = deputy.person.id === person.id;
  const other = mine ? deputy.deputy.name : deputy.person.name;
  const end = useEnd();
  const day = (date: string) =>
    calendarDate(new Date(`${date}T12:00:00Z`), new Date(), localeOf(i18n.language), 'UTC');
  return (
    <li className={css.row}>
      <IconUserShare aria-hidden="true" />
      <div>
        <b>
          {mine ? t('you.standsInForMe', { deputy: other }) : t('you.iStandIn', { person: other })}
        </b>
        <p className={css.beside}>
          {t('you.fromUntil', { first: day(deputy.firstDay), last: day(deputy.lastDay) })}
          {!deputy.runs && ` · ${t('you.later')}`}
        </p>
      </div>
      <Button
        size="small"
        loading={end.isPending}
        onClick={() => end.mutate(deputy.id)}
        aria-label={t('you.endDeputyNamed', { name: other })}
      >
        {t('you.endDeputy')}
      </Button>
    </li>
  );
}

function useEnd() {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(client.DELETE('/api/deputies/{id}', { params: { path: { id } } })),
    onSuccess: () => notify({ message: t('you.deputyEnded') }),
    onError: (error) => notify({ title: words(error).title, message: words(error).detail }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: accountKey }),
  });
}
