import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button, LinkButton } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { notify } from '@/ui/notify';
import { adminKey, deputiesQuery } from '../queries';
import { TableCard } from '../TableCard';
import type { Deputy } from '../types';
import { useLoadError } from '../useLoadError';
import css from './approvers.module.css';
import { useDay } from './useDay';

/** Who decides for somebody who is away. */
export function Deputies() {
  const { t } = useTranslation('admin');
  const deputies = useQuery(deputiesQuery);
  const error = useLoadError(deputies);
  return (
    <section className={css.deputies} aria-label={t('deputies.title')}>
      <div className={css.head}>
        <div>
          <h2>{t('deputies.title')}</h2>
          <p>{t('deputies.intro')}</p>
        </div>
        <LinkButton href={`${paths.adminApprovers}?deputy=new`} icon={<IconPlus aria-hidden />}>
          {t('deputies.add')}
        </LinkButton>
      </div>
      <TableCard>
        <DataTable
          caption={t('deputies.title')}
          columns={[
            { id: 'person', header: t('deputies.person'), cell: (row) => row.person.name },
            { id: 'deputy', header: t('deputies.deputy'), cell: (row) => row.deputy.name },
            { id: 'when', header: t('deputies.when'), cell: (row) => <When of={row} /> },
            { id: 'end', header: t('deputies.early'), cell: (row) => <End deputy={row} /> },
          ]}
          rows={deputies.data}
          rowKey={(row) => row.id}
          loading={deputies.isPending}
          error={error}
          empty={t('deputies.none')}
        />
      </TableCard>
    </section>
  );
}

function When({ of: deputy }: { of: Deputy }) {
  const { t } = useTranslation('admin');
  const day = useDay();
  return (
    <>
      {t('deputies.fromUntil', { first: day(deputy.firstDay), last: day(deputy.lastDay) })}
      {!deputy.runs && ` · ${t('deputies.later')}`}
    </>
  );
}

function End({ deputy }: { deputy: Deputy }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const end = useMutation({
    mutationFn: () =>
      answer(client.DELETE('/api/admin/deputies/{id}', { params: { path: { id: deputy.id } } })),
    onSuccess: () => notify({ message: t('deputies.ended') }),
    onError: (error) => notify({ title: words(error).title, message: words(error).detail }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: adminKey }),
  });
  return (
    <Button
      size="small"
      loading={end.isPending}
      onClick={() => end.mutate()}
      aria-label={t('deputies.endNamed', { name: deputy.deputy.name })}
    >
      {t('deputies.end')}
    </Button>
  );
}
