import { useTranslation } from 'react-i18next';
import { useSignedIn } from '@/api/session';
import { PageTitle } from '@/ui/PageTitle';

export function YouPage() {
  const { t: common } = useTranslation();
  const { person } = useSignedIn();
  return (
    <>
      <PageTitle tab={common('titled', { page: person.name })}>{person.name}</PageTitle>
      <p>{person.email}</p>
    </>
  );
}
