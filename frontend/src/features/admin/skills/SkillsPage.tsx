import { IconPlus, IconTool, IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { LinkButton } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { Sheet } from '@/ui/Surface';
import { AdminPage } from '../AdminPage';
import { analystsQuery, skillsQuery } from '../queries';
import { useLoadError } from '../useLoadError';
import { AnalystForm } from './AnalystForm';
import { SkillForm } from './SkillForm';

/** What tickets may need, who can do it, and how many tickets each may have in hand. */
export function SkillsPage() {
  const { t } = useTranslation('admin');
  const { skill, analyst } = useSearch({ from: '/inside/admin/skills' });
  const navigate = useNavigate({ from: '/admin/skills' });
  const close = () => navigate({ search: {} });
  return (
    <AdminPage title={t('skills.title')} intro={t('skills.intro')}>
      <Skills />
      <Analysts />
      {skill !== undefined && <SkillForm key={skill} id={skill} onClose={close} />}
      {analyst !== undefined && <AnalystForm key={analyst} id={analyst} onClose={close} />}
    </AdminPage>
  );
}

function Skills() {
  const { t } = useTranslation('admin');
  const skills = useQuery(skillsQuery);
  const error = useLoadError(skills);
  return (
    <Sheet
      title={t('skills.heading')}
      flush
      aside={
        <LinkButton
          href={`${paths.adminSkills}?skill=new`}
          size="small"
          icon={<IconPlus aria-hidden="true" />}
        >
          {t('skills.add')}
        </LinkButton>
      }
    >
      <DataTable
        caption={t('skills.heading')}
        columns={[
          { id: 'name', header: t('skills.name'), cell: (row) => row.name, width: '40%' },
          { id: 'people', header: t('skills.people'), cell: (row) => row.people, figures: true },
          { id: 'rules', header: t('skills.rules'), cell: (row) => row.rules, figures: true },
          { id: 'tickets', header: t('skills.tickets'), cell: (row) => row.tickets, figures: true },
        ]}
        rows={skills.data}
        rowKey={(row) => row.id}
        rowHref={(row) => `${paths.adminSkills}?skill=${row.id}`}
        loading={skills.isPending}
        error={error}
        empty={
          <EmptyState icon={IconTool} title={t('skills.emptyTitle')}>
            {t('skills.empty')}
          </EmptyState>
        }
      />
    </Sheet>
  );
}

function Analysts() {
  const { t } = useTranslation('admin');
  const analysts = useQuery(analystsQuery);
  const error = useLoadError(analysts);
  return (
    <Sheet title={t('analysts.heading')} flush>
      <DataTable
        caption={t('analysts.heading')}
        columns={[
          { id: 'name', header: t('analysts.name'), cell: (row) => row.name, width: '30%' },
          {
            id: 'skills',
            header: t('analysts.skills'),
            cell: (row) => row.skills.map(({ name }) => name).join(', ') || t('analysts.noSkills'),
          },
          {
            id: 'room',
            header: t('analysts.atOnce'),
            cell: (row) => row.ticketsAtOnce ?? t('analysts.asQueue'),
          },
        ]}
        rows={analysts.data}
        rowKey={(row) => row.id}
        rowHref={(row) => `${paths.adminSkills}?analyst=${row.id}`}
        loading={analysts.isPending}
        error={error}
        empty={
          <EmptyState icon={IconUser} title={t('analysts.emptyTitle')}>
            {t('analysts.empty')}
          </EmptyState>
        }
      />
    </Sheet>
  );
}
