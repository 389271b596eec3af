import { IconBolt, IconUserCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { Button } from '@/ui/Button';
import { Line } from '@/ui/Layout';
import { Status } from '@/ui/Status';
import { Card } from '@/ui/Surface';
import { useDayWords } from '@/ui/useDayWords';
import { atOnceQuery } from '../rules';
import type { RestrictionDetail } from '../types';
import { AtOnceForm } from './AtOnceForm';
import css from './rulebook.module.css';
import { useSwitchOff } from './useAtOnce';

export type AgreedBeforehand = components['schemas']['PreAuthorisationView'];

/** Which requests under a rule are granted at once, who answers for that, and a way for the owner to say so. */
export function AtOnce({ rule }: { rule: RestrictionDetail }) {
  const { t } = useTranslation('exceptions');
  const found = useQuery(atOnceQuery(rule.key)).data;
  const [changing, setChanging] = useState(false);
  const off = useSwitchOff(rule.key);
  if (found === undefined || (found.owner == null && !(found.yours && found.possible))) return null;
  return (
    <section aria-label={t('rules.atOnce')}>
      <h2>{t('rules.atOnce')}</h2>
      <Card className={css.rule}>
        <Limits rule={rule} agreed={found} />
      </Card>
      {found.yours && found.possible && (
        <Line>
          <Button onClick={() => setChanging(true)}>
            {t(
              found.owner == null
                ? 'rules.atOnceSay'
                : found.needsAnotherLook
                  ? 'rules.atOnceLookAgain'
                  : 'rules.atOnceChange',
            )}
          </Button>
          {found.owner != null && (
            <Button
              kind="plain"
              loading={off.isPending}
              onClick={() => off.mutate({ version: found.version })}
            >
              {t('rules.atOnceSwitchOff')}
            </Button>
          )}
        </Line>
      )}
      {changing && <AtOnceForm rule={rule} agreed={found} onClose={() => setChanging(false)} />}
    </section>
  );
}

function Limits({ rule, agreed }: { rule: RestrictionDetail; agreed: AgreedBeforehand }) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const { owner, maxDays, saidAt } = agreed;
  if (owner == null || maxDays == null || saidAt == null) return <p>{t('rules.atOnceOff')}</p>;
  if (agreed.needsAnotherLook) {
    return (
      <>
        <Status tone="soon" icon={IconUserCheck} sentence>
          {t('rules.atOnceOff')}
        </Status>
        <p>{t('rules.atOnceAgain', { owner: owner.name })}</p>
      </>
    );
  }
  const limited = rule.questions.filter(({ key }) => agreed.limits[key] !== undefined);
  return (
    <>
      <Status tone="good" icon={IconBolt} sentence>
        {t('rules.atOnceHolds', { count: maxDays })}
      </Status>
      {limited.length > 0 && (
        <ul className={css.list}>
          {limited.map(({ key, label }) => (
            <li key={key}>
              {t('rules.atOnceAnswers', {
                question: label,
                answers: (agreed.limits[key] ?? []).join(t('rules.atOnceOr')),
              })}
            </li>
          ))}
        </ul>
      )}
      <p>{t('rules.atOnceData')}</p>
      <p>{t('rules.atOnceOwner', { owner: owner.name, day: day(saidAt.slice(0, 10)) })}</p>
    </>
  );
}
