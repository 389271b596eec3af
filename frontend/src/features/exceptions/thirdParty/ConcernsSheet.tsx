import { useTranslation } from 'react-i18next';
import { FoldingSheet } from '@/ui/Surface';
import type { SheetProps } from '../case/sheet';
import { Concerns, RaiseConcern } from './Concerns';
import own from './thirdParty.module.css';

/** Concerns stand in the case file from the moment they are raised to its end. */
export function ConcernsSheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const known = file.thirdParty;
  if (known == null) return null;
  const { length } = known.concerns;
  return (
    <FoldingSheet
      {...fold}
      title={t(length === 1 ? 'thirdParty.concern.titleOne' : 'thirdParty.concern.title')}
      summary={length > 0 ? t('thirdParty.concern.count', { count: length }) : undefined}
      aside={<RaiseConcern file={file} known={known} />}
    >
      {length === 0 && <p className={own.quiet}>{t('thirdParty.concern.none')}</p>}
      <Concerns file={file} known={known} />
    </FoldingSheet>
  );
}
