import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { texts } from '@/lib/searchTexts';
import { LinkButton } from '@/ui/Button';
import { Line, Page, Stack } from '@/ui/Layout';
import { useNavigation } from '@/ui/Link';
import { PageTitle } from '@/ui/PageTitle';
import { EmptyState } from '@/ui/States';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import { LoadFailed } from '../../LoadFailed';
import { bookQuery, bookRuleQuery } from '../api';
import { PolicyTabs } from '../PolicyTabs';
import { NewRuleForm } from './NewRuleForm';
import { RuleEditor } from './RuleEditor';
import { RuleList } from './RuleList';
import css from './rules.module.css';

/** The rule book as its owners write it: the list of rules, and the one that is open beside it. */
export function RuleBookEditPage({ open: key }: { open: string | undefined }) {
  const { t } = useTranslation('policies');
  const { t: common } = useTranslation();
  const { rule: form } = texts(useSearch({ strict: false }), 'rule');
  const navigation = useNavigation();
  const book = useQuery(bookQuery);
  const title = t('rules.title');
  return (
    <Page>
      <Stack gap={16}>
        <PolicyTabs />
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          <LinkButton
            href={`${paths.policyRulesPattern}?rule=new`}
            icon={<IconPlus aria-hidden="true" />}
          >
            {t('rules.new')}
          </LinkButton>
        </Line>
        {book.isError && (
          <LoadFailed error={book.error} retry={book.refetch} retrying={book.isFetching} />
        )}
        {book.data?.length === 0 ? (
          <EmptyState heading="h2" title={t('rules.none')}>
            {t('rules.noneWhy')}
          </EmptyState>
        ) : (
          <div className={css.book} data-open={key !== undefined || undefined}>
            <RuleList rules={book.data} current={key} />
            {key === undefined ? (
              <div className={css.unchosen}>
                <EmptyState heading="h2" title={t('rules.choose')}>
                  {t('rules.chooseWhy')}
                </EmptyState>
              </div>
            ) : (
              <OpenRule key={key} rule={key} />
            )}
          </div>
        )}
      </Stack>
      {form === 'new' && <NewRuleForm onClose={() => navigation.go(paths.policyRulesPattern)} />}
    </Page>
  );
}

function OpenRule({ rule }: { rule: string }) {
  const found = useQuery(bookRuleQuery(rule));
  if (found.isLoadingError) {
    return <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />;
  }
  if (found.data === undefined) {
    return (
      <Waiting>
        <WaitingLines lines={10} />
      </Waiting>
    );
  }
  return <RuleEditor rule={found.data} />;
}
