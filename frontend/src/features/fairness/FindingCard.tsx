import { type FormEvent, useId, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { localeOf } from '@/lib/time';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { Link, useNavigation } from '@/ui/Link';
import type { FairnessAddress } from './address';
import { BehindTable } from './BehindTable';
import css from './fairness.module.css';
import { PlanStart } from './PlanStart';
import { RatioPlot } from './RatioPlot';
import { timesWords } from './times';
import type { AvoidanceReport, Finding } from './types';

interface FindingCardProps {
  finding: Finding;
  report: AvoidanceReport;
  about: FairnessAddress;
}

/** A finding is a sentence; under it what is behind it, and what to do about it. */
export function FindingCard({ finding, report, about }: FindingCardProps) {
  const { t } = useTranslation('fairness');
  const titled = useId();
  const { treatment } = finding;
  const usual =
    report.usualLow == null || report.usualHigh == null
      ? null
      : ([report.usualLow, report.usualHigh] as const);
  const tickets = paths.fairnessTickets({ kind: finding.kind, subject: finding.id, ...about });
  return (
    <article className={css.finding} aria-labelledby={titled}>
      <div className={css.says}>
        <h3 id={titled}>
          <Sentence finding={finding} />
        </h3>
        {treatment.times != null && (
          <div className={css.plotted}>
            <RatioPlot
              times={treatment.times}
              low={treatment.low ?? null}
              high={treatment.high ?? null}
              usual={usual}
            />
          </div>
        )}
      </div>
      <div className={css.two}>
        <div>
          <h4>{t('finding.behind')}</h4>
          <p className={css.soft}>
            <BehindWords finding={finding} />
          </p>
          <BehindTable caption={t('finding.longest')} rows={finding.longest} empty={null} />
          <p className={css.links}>
            <Link look="text" href={tickets}>
              {t('finding.all', { count: treatment.tickets, offers: treatment.offers })}
            </Link>
          </p>
        </div>
        <NextSteps finding={finding} about={about} />
      </div>
    </article>
  );
}

/** A plan is made with a person; a department is spoken with. */
function NextSteps({ finding, about }: Pick<FindingCardProps, 'finding' | 'about'>) {
  const { t } = useTranslation('fairness');
  const { kind, id, name, longest } = finding;
  const farthest = longest[0];
  return (
    <div>
      {kind === 'PERSON' && farthest !== undefined && (
        <PlanStart person={{ id, name }} ticket={farthest.number} />
      )}
      <h4>{t(`follow.title.${kind}`)}</h4>
      <p className={css.soft}>{t(`follow.${kind}`)}</p>
      {kind === 'PERSON' && <FollowForm finding={finding} about={about} />}
    </div>
  );
}

/** "Requests from Agnes, Warehouse, wait 2.3 times as long as others of the same kind at the same hours." */
function Sentence({ finding }: { finding: Finding }) {
  const { t, i18n } = useTranslation('fairness');
  const { kind, name, department, treatment, waitsLonger, isTurnedAway } = finding;
  const what =
    waitsLonger && treatment.times != null ? 'waits' : isTurnedAway ? 'turnedAway' : 'together';
  const who = kind === 'DEPARTMENT' ? 'department' : department == null ? 'person' : 'personOf';
  return (
    <>
      <Trans
        t={t}
        i18nKey={`finding.${who}`}
        values={{ name, department: department ?? '' }}
        components={{ strong: <b /> }}
      />{' '}
      <Trans
        t={t}
        i18nKey={`finding.${what}`}
        values={{ times: timesWords(treatment.times ?? 1, localeOf(i18n.language)) }}
        components={{ strong: <b /> }}
      />
    </>
  );
}

function BehindWords({ finding }: { finding: Finding }) {
  const { t, i18n } = useTranslation('fairness');
  const { tickets, offers, turnedAway, analysts, handedOn, expected } = finding.treatment;
  return (
    <>
      {t('finding.requests', { count: tickets })}{' '}
      {offers > 0 && t('finding.offers', { count: analysts, turnedAway, offers })}{' '}
      {handedOn > 0 && t('finding.handedOn', { count: handedOn })}{' '}
      {t('finding.expected', {
        all: turnedAway + handedOn,
        expected: timesWords(expected, localeOf(i18n.language)),
      })}
    </>
  );
}

function FollowForm({ finding, about }: { finding: Finding; about: FairnessAddress }) {
  const { t } = useTranslation('fairness');
  const [since, setSince] = useState('');
  const { go } = useNavigation();
  const follow = (event: FormEvent) => {
    event.preventDefault();
    go(paths.fairnessPerson(finding.id, { ...about, since }));
  };
  return (
    <form className={css.form} onSubmit={follow}>
      <TextField
        type="date"
        label={t('follow.since')}
        value={since}
        required
        onChange={(event) => setSince(event.currentTarget.value)}
      />
      <Button type="submit">{t('follow.look')}</Button>
    </form>
  );
}
