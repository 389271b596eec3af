import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/ui/Field';
import { TabLinks } from '@/ui/Layout';
import css from './people.module.css';

/** What is looked for is in the address, so that a link shows the same people. */
export function PeopleFilterBar({ search, left }: { search: string; left: boolean }) {
  const { t } = useTranslation('admin');
  const navigate = useNavigate({ from: '/admin/people' });
  const [typed, setTyped] = useState(search);
  const look = (text: string) => {
    setTyped(text);
    navigate({
      search: ({ search: _, ...rest }) => (text.trim() === '' ? rest : { ...rest, search: text }),
      replace: true,
    });
  };
  const words = search === '' ? '' : `search=${encodeURIComponent(search)}`;
  return (
    <div className={css.filters}>
      <TextField
        label={t('people.search')}
        className={css.search}
        type="search"
        value={typed}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        onChange={(event) => look(event.currentTarget.value)}
      />
      <TabLinks
        label={t('people.show')}
        tabs={[
          { href: `/admin/people?${words}`, label: t('people.here'), current: !left },
          {
            href: `/admin/people?left=true${words === '' ? '' : `&${words}`}`,
            label: t('people.left'),
            current: left,
          },
        ]}
      />
    </div>
  );
}
