import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { calendarDate, clockTime, localeOf } from '@/lib/time';
import { Face, OpenFace } from '@/ui/Face';
import { Status } from '@/ui/Status';
import { useDayWords } from '@/ui/useDayWords';
import type { Slot } from '../types';
import css from './case.module.css';

/** A role, who fills it, or who may: those who have it, who stands in for them, and who is asked in place of whom. */
export function MustAgree({ slot }: { slot: Slot }) {
  const { t } = useTranslation('exceptions');
  const people = slot.people.map(({ name }) => name).join(', ');
  const instead = slot.heldBy !== slot.role;
  return (
    <div className={css.slot}>
      {slot.filledBy == null ? <OpenFace /> : <Face name={slot.filledBy.name} size="small" />}
      <b>{slot.filledBy?.name ?? t(`role.${slot.role}`)}</b>
      {slot.filledBy == null ? (
        <span>{t(`side.${slot.side}`)}</span>
      ) : (
        <Status tone="good" icon={IconCheck}>
          {t('agree.agreed')}
        </Status>
      )}
      <p>
        {slot.filledBy != null && t(`role.${slot.role}`)}
        {slot.onBehalfOf != null && `, ${t('agree.agreedFor', { person: slot.onBehalfOf.name })}`}
        {slot.filledBy == null && (people === '' ? t('agree.nobody') : people)}
        {instead && ` · ${t('agree.instead', { role: t(`role.${slot.heldBy}`) })}`}
      </p>
      {slot.filledBy == null && <Others slot={slot} />}
    </div>
  );
}

/** Who else may agree, why, and since when. Nobody agrees or declines by the clock. */
export function Others({ slot }: { slot: Slot }) {
  const { t, i18n } = useTranslation('exceptions');
  const day = useDayWords();
  const { escalation, standIns } = slot;
  const at = (moment: string) => {
    const [then, locale] = [new Date(moment), localeOf(i18n.language)];
    return `${calendarDate(then, new Date(), locale)}, ${clockTime(then, locale)}`;
  };
  const above = escalation?.people.map(({ name }) => name).join(', ') ?? '';
  return (
    <>
      {standIns.map(({ deputy, person, lastDay }) => (
        <p key={deputy.id}>
          {t('agree.standsIn', { deputy: deputy.name, person: person.name, day: day(lastDay) })}
        </p>
      ))}
      {escalation?.overdue && !escalation.atNextLevel && (
        <p>
          {t(standIns.length > 0 ? 'agree.late' : 'agree.lateOnly', {
            at: at(escalation.overdueAt),
          })}
        </p>
      )}
      {escalation != null && escalation.role != null && (
        <p>
          {t(escalation.atNextLevel ? 'agree.nextNow' : 'agree.nextFrom', {
            people: above,
            role: t(`role.${escalation.role}`),
            at: at(escalation.nextLevelAt),
          })}
        </p>
      )}
    </>
  );
}
