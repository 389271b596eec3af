import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { WaitingLines } from '@/ui/Waiting';
import { LoadFailed } from '../../LoadFailed';
import { versionQuery } from '../api';
import type { PublishedVersion, RuleBookRule } from '../types';
import { Changes } from './ChangesInWords';
import css from './rules.module.css';

/** Every version that was ever in use: when, by whom, why, and what it changed. */
export function Versions({ rule }: { rule: RuleBookRule }) {
  const { t } = useTranslation('policies');
  if (rule.versions.length === 0) return null;
  return (
    <Sheet title={t('versions.title')}>
      <ol className={css.versions}>
        {rule.versions.map((version) => (
          <Version key={version.version} rule={rule.key} version={version} />
        ))}
      </ol>
    </Sheet>
  );
}

function Version({ rule, version }: { rule: string; version: PublishedVersion }) {
  const { t } = useTranslation('policies');
  const [open, setOpen] = useState(false);
  const number = version.version;
  return (
    <li>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('versions.open', { version: number })}
      </button>
      <WhenTime at={version.publishedAt} />
      <p>
        {version.by == null
          ? t('versions.catalogue')
          : t('versions.by', { name: version.by, note: version.note })}
      </p>
      {open && <Changed rule={rule} version={number} />}
    </li>
  );
}

function Changed({ rule, version }: { rule: string; version: number }) {
  const { t } = useTranslation('policies');
  const found = useQuery(versionQuery(rule, version));
  if (found.isError) {
    return <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />;
  }
  if (found.data === undefined) return <WaitingLines lines={2} />;
  return (
    <div className={css.changed}>
      {found.data.changes.length === 0 ? (
        <p className={css.quiet}>{t(version === 1 ? 'changes.first' : 'changes.none')}</p>
      ) : (
        <>
          <h3>{t('changes.since', { version })}</h3>
          <Changes changes={found.data.changes} />
        </>
      )}
    </div>
  );
}
