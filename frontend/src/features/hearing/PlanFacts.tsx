import { useTranslation } from 'react-i18next';
import type { Plan } from '@/api/hearings';
import { Facts } from '@/ui/Surface';
import { useDate } from './useMoment';

/** What a plan says. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const { t } = useTranslation('hearing');
  const day = useDate();
  const name = plan.requester.name;
  const facts: [string, string][] = [
    [
      t('plan.why'),
      [t(`plan.ground.${plan.ground}`, { name }), plan.words].filter(Boolean).join('. '),
    ],
  ];
  if (plan.first != null && plan.second != null && plan.speaker != null) {
    facts.push(
      [t('plan.pair'), t('plan.pairOf', { first: plan.first.name, second: plan.second.name })],
      [
        t('plan.speaker', { name }),
        plan.managerToo === true
          ? `${plan.speaker.name}, ${t('plan.managerToo')}`
          : plan.speaker.name,
      ],
      [t('plan.about'), plan.agreed ?? ''],
      [t('plan.look'), plan.lookAgainOn == null ? '' : day(plan.lookAgainOn)],
      [t('plan.until'), plan.expiresOn == null ? '' : day(plan.expiresOn)],
    );
  }
  if (plan.outcome != null) facts.push([t('plan.outcome'), plan.outcome]);
  return <Facts facts={facts} />;
}
