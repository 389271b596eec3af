import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { draftQuery } from '@/api/useDraft';
import { paths } from '@/app/paths';
import { BackLink, Column } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Waiting, WaitingRows } from '@/ui/Waiting';
import { begunWith } from './asked';
import { doorOf } from './doors';
import { FilingForm } from './FilingForm';

/** The form behind one of the doors. */
export function FilingPage() {
  const { t } = useTranslation('ask');
  const { t: common } = useTranslation();
  const params = useParams({ strict: false });
  const { goal, way } = useSearch({ strict: false });
  const door = doorOf(params.door) ?? 'else';
  const place = `ask-${door}`;
  const kept = useQuery(draftQuery(place));
  const title = t(`doors.${door}.title`);
  return (
    <Column>
      <BackLink href={paths.home}>{t('form.back')}</BackLink>
      <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
      {kept.isPending ? (
        <Waiting>
          <WaitingRows rows={3} />
        </Waiting>
      ) : (
        <FilingForm
          key={place}
          door={door}
          place={place}
          begun={begunWith(kept.data?.body, goal, way)}
        />
      )}
    </Column>
  );
}
