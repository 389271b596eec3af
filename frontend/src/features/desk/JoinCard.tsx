import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { FormErrors } from '@/ui/FormErrors';
import type { Offer } from './model';
import css from './Offer.module.css';
import { OfferedWork, TimeLeft } from './OfferParts';
import { useAnswers } from './useAnswers';

/** A colleague is offered what was passed before, and I join whoever takes it. Nothing has to be answered. */
export function JoinCard({ offer }: { offer: Offer }) {
  const { t } = useTranslation('desk');
  const answer = useAnswers(offer);
  const name = offer.offeredTo.name;
  return (
    <section aria-label={t('offer.joinTitle', { name })} className={css.card} data-joins>
      <header className={css.head}>
        <IconUsersGroup aria-hidden="true" />
        {t('offer.joinTitle', { name })}
        <TimeLeft offer={offer} />
      </header>
      <div className={css.body}>
        <p className={css.joins}>{t('offer.joinWhy', { name })}</p>
        <OfferedWork offer={offer} />
        <FormErrors title={answer.refused} />
        <div className={css.buttons}>
          <Button kind="outline" loading={answer.accepting} onClick={answer.accept}>
            {t('offer.takeInstead', { name })}
          </Button>
        </div>
      </div>
    </section>
  );
}
