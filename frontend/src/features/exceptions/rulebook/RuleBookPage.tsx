import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Column, Stack } from '@/ui/Layout';
import { Link } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { Card } from '@/ui/Surface';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { LoadFailed } from '../LoadFailed';
import { rulesQuery } from '../rules';
import { useAreaWord } from '../useAreaWord';
import css from './rulebook.module.css';

/** The rules in use, for everybody: what each is about, and why it is there. */
export function RuleBookPage() {
  const { t } = useTranslation('exceptions');
  const { t: common } = useTranslation();
  const areaWord = useAreaWord();
  const found = useQuery(rulesQuery);
  const areas = [...new Set(found.data?.map(({ area }) => area))];
  return (
    <Column>
      <div className={css.page}>
        <PageTitle tab={common('titled', { page: t('rules.title') })}>{t('rules.title')}</PageTitle>
        <p className={css.lead}>{t('rules.lead')}</p>
        {found.isError && (
          <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
        )}
        {found.isPending && (
          <Waiting>
            <WaitingRows rows={6} />
          </Waiting>
        )}
        {areas.map((area) => (
          <section key={area} aria-label={areaWord(area)}>
            <h2>{areaWord(area)}</h2>
            <Stack gap={8}>
              {found.data
                ?.filter((rule) => rule.area === area)
                .map((rule) => (
                  <Card key={rule.key} className={css.rule}>
                    <Link href={paths.rule(rule.key)}>{rule.name}</Link>
                    <p>{rule.why}</p>
                  </Card>
                ))}
            </Stack>
          </section>
        ))}
      </div>
    </Column>
  );
}
