import { useTranslation } from 'react-i18next';
import { Facts } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import css from './harbour.module.css';
import type { Disclosure } from './types';

/** What was told, as it was told. */
export function ToldFacts({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const { rule, ruleWords, people, campaign, foundHow } = disclosure;
  const said = [rule, ruleWords].filter(Boolean).join(' · ');
  return (
    <Facts
      facts={[
        [
          t('facts.doing'),
          <span key="doing" className={css.words}>
            {disclosure.doing}
          </span>,
        ],
        [t('facts.rule'), said === '' ? t('form.ruleNotKnown') : said],
        [t('facts.since'), t(`since.${disclosure.since}`)],
        [t('facts.data'), t(`dataClass.${disclosure.dataClass}`)],
        [t('facts.people'), people == null ? t('facts.notKnown') : String(people)],
        [t('facts.how'), t(`foundHow.${foundHow}`)],
        ...(campaign == null ? [] : ([[t('facts.campaign'), campaign]] as const)),
        [t('facts.at'), <WhenTime key="at" at={disclosure.receivedAt} />],
      ]}
    />
  );
}
