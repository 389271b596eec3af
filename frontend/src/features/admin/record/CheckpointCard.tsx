import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Surface';
import { RelativeTime } from '@/ui/Time';
import type { RecordOverview } from '../types';
import css from './record.module.css';

/** What is to be kept outside, so that it can prove the record later. */
export function CheckpointCard({ checkpoint }: { checkpoint: RecordOverview['checkpoint'] }) {
  const { t } = useTranslation('admin');
  const [copied, setCopied] = useState<string>();
  const kept = checkpoint == null ? '' : `${checkpoint.number} ${checkpoint.hash}`;
  const copy = async () => {
    await navigator.clipboard?.writeText(kept);
    setCopied(kept);
  };
  return (
    <Card className={css.checkpoint}>
      <div className={css.words}>
        <h2>{t('record.checkpoint')}</h2>
        {checkpoint == null ? (
          <p>{t('record.none')}</p>
        ) : (
          <>
            <p>
              {t('record.number', { number: checkpoint.number })}
              {', '}
              <RelativeTime at={checkpoint.at} />
            </p>
            <p className={css.hash}>
              <span className="sr">{t('record.hash')}</span>
              {checkpoint.hash}
            </p>
            <p>{t('record.keep', { command: `verify-record ${checkpoint.number} …` })}</p>
          </>
        )}
      </div>
      {checkpoint != null && navigator.clipboard !== undefined && (
        <Button
          kind="tonal"
          size="small"
          icon={
            copied === kept ? <IconCheck aria-hidden="true" /> : <IconCopy aria-hidden="true" />
          }
          onClick={copy}
        >
          {copied === kept ? t('record.copied') : t('record.copy')}
        </Button>
      )}
    </Card>
  );
}
