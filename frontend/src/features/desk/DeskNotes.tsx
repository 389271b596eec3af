import { IconAlertTriangle, IconCoffee } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime, localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import { useBreather, useConfirmPresence } from './api';
import css from './Desk.module.css';
import { overviewQuery } from './lists';

/** So long a breather is, where nothing else is said. */
const usualMinutes = 10;

/** What the desk has to say to me: whether I am there, and whether I want to draw breath. */
export function DeskNotes() {
  const { t, i18n } = useTranslation('desk');
  const { data } = useQuery(overviewQuery);
  const [declined, setDeclined] = useState<number>();
  const confirm = useConfirmPresence();
  const breather = useBreather();
  if (data?.asked) {
    return (
      <Note icon={<IconAlertTriangle aria-hidden="true" />} title={t('asked.title')} urgent>
        <p>{t('asked.why')}</p>
        <Button
          size="small"
          kind="outline"
          loading={confirm.isPending}
          onClick={() => confirm.mutate()}
        >
          {t('asked.here')}
        </Button>
      </Note>
    );
  }
  if (data?.breather != null) {
    const moment = clockTime(new Date(data.breather), localeOf(i18n.language));
    return (
      <Note icon={<IconCoffee aria-hidden="true" />} title={t('breather.until', { moment })}>
        <p>{t('breather.quiet')}</p>
        <Button size="small" loading={breather.isPending} onClick={() => breather.mutate(null)}>
          {t('breather.end')}
        </Button>
      </Note>
    );
  }
  const hard = data?.afterHard;
  if (hard == null || hard === declined) return null;
  return (
    <Note icon={<IconCoffee aria-hidden="true" />} title={t('breather.offer')}>
      <p>{t('breather.offerWhy')}</p>
      <div className={css.noteButtons}>
        <Button
          size="small"
          kind="tonal"
          loading={breather.isPending}
          onClick={() => breather.mutate(usualMinutes)}
        >
          {t('breather.minutes', { count: usualMinutes })}
        </Button>
        <Button size="small" kind="plain" onClick={() => setDeclined(hard)}>
          {t('breather.no')}
        </Button>
      </div>
    </Note>
  );
}

interface NoteProps {
  icon: ReactNode;
  title: string;
  urgent?: boolean;
  children: ReactNode;
}

function Note({ icon, title, urgent = false, children }: NoteProps) {
  return (
    <section className={css.note} aria-label={title} data-urgent={urgent || undefined}>
      <p className={css.noteTitle} role="status">
        {icon}
        {title}
      </p>
      {children}
    </section>
  );
}
