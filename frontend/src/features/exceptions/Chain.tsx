import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import css from './case/case.module.css';
import type { CaseDetail } from './types';

interface ChainProps {
  file: CaseDetail;
  hrefOf: (number: number) => string;
}

/** What it renews, and what renews it. */
export function Chain({ file, hrefOf }: ChainProps) {
  const { t } = useTranslation('exceptions');
  const { renews, renewedBy, renewal } = file.renewal;
  if (renews == null && renewedBy == null) return null;
  return (
    <p className={css.beside}>
      {renews != null && (
        <Link look="text" href={hrefOf(renews)}>
          {renewal > 2
            ? t('renew.renewsOnceMore', { number: renews })
            : t('renew.renews', { number: renews, count: renewal })}
        </Link>
      )}
      {renewedBy != null && (
        <Link look="text" href={hrefOf(renewedBy)}>
          {t('renew.renewedBy', { number: renewedBy })}
        </Link>
      )}
    </p>
  );
}
