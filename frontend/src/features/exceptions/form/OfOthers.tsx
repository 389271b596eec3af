import { IconCircleCheck, IconCircleX, IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Status } from '@/ui/Status';
import type { Precedents } from '../types';
import css from './form.module.css';

/** What came of similar needs of others: counts of people, where there are enough of them. */
export function OfOthers({ precedents }: { precedents: Precedents }) {
  const { t } = useTranslation('exceptions');
  const { need, people, otherWay, declined, conditions } = precedents;
  const allowed = useAllowedWords(precedents);
  const kinds = useListWords(conditions.map((kind) => t(`precedents.kind.${kind}`)));
  if (people == null) return null;
  return (
    <div className={css.others}>
      <h2>{t('precedents.title')}</h2>
      <p>
        {need == null
          ? t('precedents.ofRule', { count: people })
          : t('precedents.ofNeed', { count: people, need })}
      </p>
      <ul>
        {allowed !== undefined && (
          <li>
            <Status tone="good" icon={IconCircleCheck} sentence>
              {allowed}
            </Status>
          </li>
        )}
        {otherWay != null && otherWay > 0 && (
          <li>
            <Status tone="wait" icon={IconRoute} sentence>
              {t('precedents.otherWay', { count: otherWay })}
            </Status>
          </li>
        )}
        {declined != null && declined > 0 && (
          <li>
            <Status tone="quiet" icon={IconCircleX} sentence>
              {t('precedents.declined', { count: declined })}
            </Status>
          </li>
        )}
      </ul>
      {conditions.length > 0 && <p>{t('precedents.conditions', { kinds })}</p>}
      <p className={css.how}>{t('precedents.how')}</p>
    </div>
  );
}

const lengths = [7, 14, 30, 90, 180, 365] as const;

function useAllowedWords({ allowed, mostlyWithinDays }: Precedents): string | undefined {
  const { t } = useTranslation('exceptions');
  if (allowed == null || allowed === 0) return undefined;
  const length = lengths.find((days) => days === mostlyWithinDays);
  return length === undefined
    ? t('precedents.allowed', { count: allowed })
    : t('precedents.allowedFor', { count: allowed, length: t(`precedents.length.${length}`) });
}

function useListWords(words: readonly string[]): string {
  const { i18n } = useTranslation();
  return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(words);
}
