import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Status } from '@/ui/Status';
import { FoldingSheet } from '@/ui/Surface';
import css from '../case/case.module.css';
import type { SheetProps } from '../case/sheet';
import type { CaseDetail, SheetRow, ThirdParty } from '../types';
import { ImpactPart } from './ImpactPart';
import { RowForm } from './RowForm';
import { SheetTable } from './SheetTable';
import { Statements } from './Statements';

/** What a provider publishes beside what its contract says, row by row, and what has to be put in writing about it. */
export function ThirdPartySheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const known = file.thirdParty;
  if (known == null || known.rows.length === 0) return null;
  return (
    <FoldingSheet
      {...fold}
      flush
      title={t('thirdParty.title')}
      summary={t('thirdParty.red', { count: red(known), of: known.rows.length })}
      aside={<SheetStatus known={known} />}
    >
      <Rows file={file} known={known} />
      <Incident known={known} />
      <div className={css.inside}>
        <ImpactPart file={file} known={known} />
        <Statements file={file} known={known} />
      </div>
    </FoldingSheet>
  );
}

function Rows({ file, known }: { file: CaseDetail; known: ThirdParty }) {
  const [reading, setReading] = useState<SheetRow>();
  const may = known.allowedActions.includes('READ_ROW');
  return (
    <>
      <SheetTable rows={known.rows} {...(may ? { onRead: setReading } : {})} />
      {reading !== undefined && (
        <RowForm
          key={reading.row}
          file={file}
          row={reading}
          onClose={() => setReading(undefined)}
        />
      )}
    </>
  );
}

function red(known: ThirdParty): number {
  return known.rows.filter(({ state }) => state === 'RED').length;
}

/** How many rows are red; before that, how many are still to be read. */
export function SheetStatus({ known }: { known: ThirdParty }) {
  const { t } = useTranslation('exceptions');
  const unread = known.rows.filter(({ asked, state }) => asked && state === 'OPEN').length;
  return (
    <>
      {red(known) > 0 && (
        <Status tone="late" icon={IconAlertTriangle}>
          {t('thirdParty.red', { count: red(known), of: known.rows.length })}
        </Status>
      )}{' '}
      {unread > 0 && (
        <Status tone="wait" icon={IconHourglass}>
          {t('thirdParty.unread', { count: unread })}
        </Status>
      )}
    </>
  );
}

/** Real data had been handed over: who works that. */
export function Incident({ known }: { known: ThirdParty }) {
  const { t } = useTranslation('exceptions');
  if (known.incident == null) return null;
  return (
    <p className={css.empty}>
      {t('thirdParty.incident')}{' '}
      <Link look="text" href={paths.ticket(known.incident)}>
        {t('thirdParty.incidentNumber', { number: known.incident })}
      </Link>
    </p>
  );
}
