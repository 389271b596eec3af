import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '@/ui/Dialogs';
import { useBackFocus } from '@/ui/useBackFocus';
import { personQuery } from '../queries';
import { useLoadError } from '../useLoadError';
import { PersonForm } from './PersonForm';

/** One person beside the list, or a new one. */
export function PersonPanel({ id, onClose }: { id: string; onClose: () => void }) {
  useBackFocus();
  return id === 'new' ? (
    <PersonForm person={null} onClose={onClose} />
  ) : (
    <KnownPerson id={id} onClose={onClose} />
  );
}

function KnownPerson({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const person = useQuery(personQuery(id));
  const error = useLoadError(person);
  if (person.data !== undefined) return <PersonForm person={person.data} onClose={onClose} />;
  if (error === null) return null;
  return (
    <SidePanel opened onClose={onClose} title={t('people.title')}>
      {error}
    </SidePanel>
  );
}
