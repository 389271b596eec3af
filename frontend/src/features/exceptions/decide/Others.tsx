import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { Status } from '@/ui/Status';
import css from '../case/case.module.css';
import { DecisionRow } from '../DecisionRow';
import type { CaseDetail } from '../types';
import own from './decide.module.css';

/** Who else is asked, what they said, and what declining means. */
export function Others({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  const { person } = useSignedIn();
  const others = file.approvers.filter(
    ({ yours, filledBy }) => !yours && filledBy?.id !== person.id,
  );
  return (
    <div className={own.others}>
      {others.map((slot) => (
        <p key={slot.role}>
          {t('decide.also', {
            role: t(`role.${slot.role}`),
            who: slot.filledBy?.name ?? slot.people.map(({ name }) => name).join(', '),
          })}{' '}
          {slot.filledBy != null && (
            <Status tone="good" icon={IconCheck}>
              {t('agree.agreed')}
            </Status>
          )}
        </p>
      ))}
      {file.state === 'AWAITING_DECISION' && (
        <p>{t('decide.declining', { name: file.requester.name })}</p>
      )}
      {file.decisions.length > 0 && (
        <section aria-label={t('said.title')}>
          <h2>{t('said.title')}</h2>
          <ul className={css.rows}>
            {file.decisions.map((decision) => (
              <DecisionRow key={decision.id} decision={decision} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
