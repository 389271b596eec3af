import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Sheet } from '@/ui/Surface';
import type { RuleReport } from '../types';
import type { SpanAddress } from './address';
import css from './figures.module.css';

interface NeedsCardProps {
  needs: RuleReport['needs'];
  rule: string;
  about: SpanAddress;
}

/** Which needs stand behind the requests, by their words; the most frequent first. */
export function NeedsCard({ needs, rule, about }: NeedsCardProps) {
  const { t } = useTranslation('policies');
  const most = Math.max(1, ...needs.map(({ requests }) => requests));
  return (
    <Sheet title={t('figures.needs')}>
      <p className={css.soft}>{t('figures.needsWhat')}</p>
      <ul className={css.bars}>
        {needs.map(({ need, requests, approved, byAlternative }) => (
          <li key={need ?? ''}>
            <span>
              {need ?? t('figures.otherNeed')}
              {requests > 0 && (
                <small>{t('figures.needBecame', { approved, byAlternative })}</small>
              )}
            </span>
            <span className={css.track} aria-hidden="true">
              <i style={{ width: `${(100 * requests) / most}%` }} />
            </span>
            {requests === 0 || need == null ? (
              <b>{requests}</b>
            ) : (
              <Link
                href={paths.policyCases({ ...about, figure: 'REQUESTS', restriction: rule, need })}
                aria-label={t('figures.opensNeed', { count: requests, need })}
              >
                {requests}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
