import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { alternativesQuery } from '@/api/rules';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { BackLink, Column } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Card } from '@/ui/Surface';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { NobodyExempt } from '../form/RuleFound';
import { LoadFailed } from '../LoadFailed';
import { ruleQuery } from '../rules';
import { ServedBy } from '../ServedBy';
import { AtOnce } from './AtOnce';
import css from './rulebook.module.css';

/** One rule: why it is there, what people do instead, and how to ask for an exception. */
export function RulePage() {
  const { t } = useTranslation('exceptions');
  const { t: common } = useTranslation();
  const key = useParams({ strict: false }).key ?? '';
  const found = useQuery(ruleQuery(key));
  const ways = useQuery(alternativesQuery(key));
  const rule = found.data;
  const title = rule?.name ?? t('rules.title');
  return (
    <Column>
      <BackLink href={paths.rules}>{t('rules.title')}</BackLink>
      <div className={css.page}>
        <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
        {found.isError && (
          <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
        )}
        {found.isPending && (
          <Waiting>
            <WaitingLines lines={5} />
          </Waiting>
        )}
        {rule !== undefined && (
          <>
            <p className={css.lead}>{rule.why}</p>
            <section aria-label={t('form.ways')}>
              <h2>{t('form.ways')}</h2>
              {ways.data?.map((way) => (
                <Card key={way.name} className={css.rule}>
                  <b>{way.name}</b>
                  <p>{way.howItHelps}</p>
                  <ServedBy alternative={way} />
                </Card>
              ))}
            </section>
            <AtOnce rule={rule} />
            <section aria-label={t('rules.exception')}>
              <h2>{t('rules.exception')}</h2>
              {rule.nobodyExemptBecause == null ? (
                <>
                  <p className={css.lead}>{t('rules.longest', { count: rule.maxDays })}</p>
                  <ul className={css.list}>
                    {rule.standardConditions.map((condition) => (
                      <li key={condition}>{condition}</li>
                    ))}
                  </ul>
                  <LinkButton kind="tonal" href={paths.askException({ kind: rule.key })}>
                    {t('rules.ask')}
                  </LinkButton>
                </>
              ) : (
                <NobodyExempt rule={rule} />
              )}
            </section>
          </>
        )}
      </div>
    </Column>
  );
}
