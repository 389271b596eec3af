import { IconAlertTriangle, IconClock, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AttemptResult, type Callback, useTakeCallback, useTriedCallback } from '@/api/calls';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { FormErrors } from '@/ui/FormErrors';
import { Line } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { ReasonedButton } from '@/ui/ReasonedButton';
import { Status } from '@/ui/Status';
import { WhenTime } from '@/ui/Time';
import css from './CallsPage.module.css';
import { EndForm } from './EndForm';
import { MatchForm } from './MatchForm';
import { useCallWords } from './useCallWords';

const results = ['NO_ANSWER', 'BUSY', 'VOICEMAIL'] as const satisfies readonly AttemptResult[];
type Open = 'nothing' | 'REACHED' | 'NOT_REACHED' | 'person';

/** Somebody who is to be called: at which number, by when, what about, and how often it was tried. */
export function CallbackRow({ callback }: { callback: Callback }) {
  const { t } = useTranslation('calls');
  const name = useCallWords().caller(callback.caller);
  const [open, setOpen] = useState<Open>('nothing');
  const close = () => setOpen('nothing');
  return (
    <li className={css.callback}>
      <div className={css.head}>
        {name !== callback.caller.number && <b className={css.name}>{name}</b>}
        <a className={css.number} href={`tel:${callback.caller.number?.replaceAll(' ', '')}`}>
          <IconPhone aria-hidden="true" />
          {callback.caller.number}
        </a>
        <Due callback={callback} />
      </div>
      <p className={css.about}>
        {t(`callback.${callback.origin}`, { count: Math.max(1, callback.calls) })}
        {callback.about != null && ` ${callback.about}`}
        {callback.ticket != null && (
          <>
            {' '}
            <Link href={paths.deskTicket(callback.ticket)}>
              {t('page.ticket', { number: callback.ticket })}
            </Link>
          </>
        )}
      </p>
      <Attempts callback={callback} />
      {open === 'nothing' && <CallbackButtons callback={callback} onOpen={setOpen} />}
      {open === 'person' && <MatchForm callback={callback} onClose={close} />}
      {(open === 'REACHED' || open === 'NOT_REACHED') && (
        <EndForm callback={callback} end={open} onClose={close} />
      )}
    </li>
  );
}

function Due({ callback }: { callback: Callback }) {
  const { t } = useTranslation('calls');
  return (
    <span className={css.due}>
      <Status
        tone={callback.isLate ? 'late' : 'soon'}
        icon={callback.isLate ? IconAlertTriangle : IconClock}
      >
        {t(callback.isLate ? 'callback.late' : 'callback.due')} <WhenTime at={callback.dueAt} />
      </Status>
    </span>
  );
}

function Attempts({ callback }: { callback: Callback }) {
  const { t } = useTranslation('calls');
  return (
    <ul className={css.attempts}>
      {callback.calledBy != null && (
        <li>{t('callback.calledBy', { name: callback.calledBy.name })}</li>
      )}
      {callback.attempts.map((attempt) => (
        <li key={attempt.at}>
          {t(`callback.tried.${attempt.result}`, { name: attempt.by })} <WhenTime at={attempt.at} />
        </li>
      ))}
    </ul>
  );
}

function CallbackButtons({
  callback,
  onOpen,
}: {
  callback: Callback;
  onOpen: (open: Open) => void;
}) {
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const tried = useTriedCallback(callback);
  const take = useTakeCallback(callback);
  const may = (action: Callback['allowedActions'][number]) =>
    callback.allowedActions.includes(action);
  const refused = tried.error ?? take.error;
  return (
    <>
      <Line>
        <Button kind="outline" onClick={() => onOpen('REACHED')}>
          {t('callback.reached')}
        </Button>
        {results.map((result) => (
          <Button
            key={result}
            loading={tried.isPending && tried.variables?.result === result}
            onClick={() => tried.mutate({ result })}
          >
            {t(`callback.${result}`)}
          </Button>
        ))}
        <ReasonedButton
          reason={
            may('NOT_REACHED')
              ? undefined
              : t('callback.halfDays', { count: callback.halfDaysLeft })
          }
          onClick={() => onOpen('NOT_REACHED')}
        >
          {t('callback.giveUp')}
        </ReasonedButton>
        {may('MATCH') && <Button onClick={() => onOpen('person')}>{t('callback.whoWasIt')}</Button>}
        {may('TAKE') && callback.calledBy == null && (
          <Button loading={take.isPending} onClick={() => take.mutate(undefined)}>
            {t('callback.take')}
          </Button>
        )}
      </Line>
      {refused != null && <FormErrors title={words(refused).title} />}
    </>
  );
}
