import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { onEscape } from '@/ui/useEscape';
import { pickReasons, usePick } from './api';
import { overviewQuery } from './lists';
import type { PickReason, Ticket } from './model';
import css from './Panel.module.css';
import { ReasonButton } from './PassForm';

interface FormProps {
  ticket: Ticket;
  onDone: () => void;
}

/** Why this one before somebody who has waited longer for their share: asked once, answered with one key. */
export function PickForm({ ticket, onDone }: FormProps) {
  const { t } = useTranslation('desk');
  const problem = useProblemWords();
  const picking = usePick(ticket.number);
  const overview = useQuery(overviewQuery).data;
  const full = overview !== undefined && overview.inHand >= overview.room;
  const [other, setOther] = useState(false);
  const [words, setWords] = useState('');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const pick = (reason: PickReason) => {
    if (reason === 'OTHER' && words.trim() === '') return setOther(true);
    picking.mutate(
      { reason, ...(reason === 'OTHER' ? { words: words.trim() } : {}) },
      { onSuccess: onDone },
    );
  };
  return (
    <form
      className={css.panel}
      aria-label={t('pick.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') pick('OTHER');
      }}
      {...onEscape(onDone)}
    >
      <h2>{t('pick.title')}</h2>
      <p className={css.explain}>
        {full
          ? t('pick.explainFull', { count: overview.inHand, room: overview.room })
          : t('pick.explain')}
      </p>
      {other ? (
        <TextField
          data-autofocus
          autoFocus
          label={t('pick.words')}
          maxLength={300}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      ) : (
        <div className={css.reasons}>
          {pickReasons.map((reason, index) => (
            <ReasonButton
              key={reason}
              ref={index === 0 ? first : undefined}
              place={String(index + 1)}
              label={t(`pick.${reason}`)}
              onChoose={() => pick(reason)}
            />
          ))}
        </div>
      )}
      {picking.error !== null && (
        <FormErrors
          title={problem(picking.error).title}
          reasons={[problem(picking.error).detail]}
        />
      )}
      <div className={css.buttons}>
        {other && (
          <Button
            type="submit"
            kind="outline"
            loading={picking.isPending}
            barred={words.trim() === ''}
          >
            {t('pick.submit')}
          </Button>
        )}
        <Button kind="plain" onClick={onDone}>
          {t('pick.leave')}
        </Button>
      </div>
    </form>
  );
}
