import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Sheet } from '@/ui/Surface';
import { WaitingLines } from '@/ui/Waiting';
import { figuresQuery } from '../api';
import css from '../harbour.module.css';
import { LoadFailed } from '../LoadFailed';
import type { Figures } from '../types';

/** How telling goes in twelve months: counts from five on, shares and waits from twenty on. */
export function FiguresSheet() {
  const { t } = useTranslation('harbour');
  const found = useQuery(figuresQuery);
  return (
    <Sheet title={t('figures.title')}>
      {found.isError ? (
        <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
      ) : found.data === undefined ? (
        <WaitingLines lines={2} />
      ) : (
        <dl className={css.figures}>
          <Share term={t('figures.told')} figure={found.data.told} />
          <Share term={t('figures.converted')} figure={found.data.converted} />
          <SafeGround figure={found.data.safeGround} />
        </dl>
      )}
    </Sheet>
  );
}

function Share({ term, figure }: { term: string; figure: Figures['told'] }) {
  const { t, i18n } = useTranslation('harbour');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const { all, part, share, low, high } = figure;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {all == null || part == null
          ? t('figures.tooFew')
          : share == null || low == null || high == null
            ? t('figures.of', { part, all })
            : t('figures.share', {
                share: percent.format(share),
                low: percent.format(low),
                high: percent.format(high),
                part,
                all,
              })}
      </dd>
    </div>
  );
}

function SafeGround({ figure }: { figure: Figures['safeGround'] }) {
  const { t } = useTranslation('harbour');
  const { tickets, over, median } = figure;
  const seconds = median?.seconds;
  return (
    <div>
      <dt>{t('figures.safeGround')}</dt>
      <dd>
        {tickets == null || over == null
          ? t('figures.tooFew')
          : seconds == null
            ? t('figures.safe', { over, all: tickets })
            : t('figures.median', { count: Math.max(1, Math.round(seconds / 3600)), all: tickets })}
      </dd>
    </div>
  );
}
