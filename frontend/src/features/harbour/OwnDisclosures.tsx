import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAskingBySelf } from '@/api/useServerEvents';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { Row, Rows } from '@/ui/Rows';
import { RelativeTime } from '@/ui/Time';
import { ownQuery } from './api';
import { DisclosureStatus } from './DisclosureStatus';
import css from './harbour.module.css';
import { LoadFailed } from './LoadFailed';

/** What one has told, the last first; nothing where that is nothing. */
export function OwnDisclosures() {
  const { t } = useTranslation('harbour');
  const found = useInfiniteQuery({ ...ownQuery, refetchInterval: useAskingBySelf() });
  if (found.isError) {
    return <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />;
  }
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  if (rows.length === 0) return null;
  return (
    <section className={css.part} aria-label={t('own.title')}>
      <h2>{t('own.title')}</h2>
      <Rows>
        {rows.map((row) => (
          <Row
            key={row.id}
            href={paths.told(row.id)}
            title={row.rule ?? row.opening}
            status={<DisclosureStatus disclosure={row} />}
          >
            {t('own.told')} <RelativeTime at={row.receivedAt} still />
          </Row>
        ))}
      </Rows>
      {found.hasNextPage && (
        <div>
          <Button onClick={() => found.fetchNextPage()} loading={found.isFetchingNextPage}>
            {t('more')}
          </Button>
        </div>
      )}
    </section>
  );
}
