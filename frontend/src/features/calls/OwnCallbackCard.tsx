import { IconPhoneCall } from '@tabler/icons-react';
import { Trans, useTranslation } from 'react-i18next';
import { type OwnCallback, useCallNotNeeded } from '@/api/calls';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { FormErrors } from '@/ui/FormErrors';
import { Line } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { Card } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import css from './CallMeBack.module.css';

/** The call that I am to get: who calls, at which number, by when, and what was tried. */
export function OwnCallbackCard({ callback }: { callback: OwnCallback }) {
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const done = useCallNotNeeded(callback);
  const values = { who: callback.calledBy ?? t('own.we'), number: callback.number };
  return (
    <Card className={css.own} role="region" aria-label={t('own.title')}>
      <IconPhoneCall aria-hidden="true" />
      <div>
        <p className={css.promise}>
          <Trans
            t={t}
            i18nKey={callback.calledBy == null ? 'own.byUs' : 'own.byName'}
            values={values}
            components={{ moment: <WhenTime at={callback.dueAt} /> }}
          />
        </p>
        {callback.about != null && <p>{callback.about}</p>}
        {callback.triedAt.length > 0 && (
          <p>
            {t('own.tried', { count: callback.triedAt.length })}{' '}
            <WhenTime at={callback.triedAt.at(-1) ?? callback.dueAt} />
          </p>
        )}
        <Line>
          <Button loading={done.isPending} onClick={() => done.mutate(undefined)}>
            {t('own.done')}
          </Button>
          {callback.ticket != null && (
            <Link href={paths.ticket(callback.ticket)}>{t('own.ticket')}</Link>
          )}
        </Line>
        {done.isError && <FormErrors title={words(done.error).title} />}
      </div>
    </Card>
  );
}
