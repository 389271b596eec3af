import { useTranslation } from 'react-i18next';
import { Link } from '@/ui/Link';
import { Facts } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import type { CaseDetail, ThirdParty } from '../types';

/** What belongs to the way that was chosen: the amendment, or what the customers are asked and how many agreed. */
export function CourseFacts({ file, known }: { file: CaseDetail; known: ThirdParty }) {
  const { t } = useTranslation('exceptions');
  const { course } = known;
  if (course == null) return null;
  const { amendmentLink, amendmentFile, consentText } = course;
  return (
    <Facts
      facts={[
        ...(amendmentLink == null && amendmentFile == null
          ? []
          : ([
              [
                t('thirdParty.outcome.amendment'),
                <span key="amendment">
                  {amendmentLink != null && (
                    <Link
                      look="text"
                      href={amendmentLink}
                      target="_blank"
                      rel="noopener noreferrer"
                    >
                      {t('thirdParty.source')}
                    </Link>
                  )}{' '}
                  {amendmentFile != null && (
                    <Link
                      look="text"
                      download
                      href={`/api/exception-requests/${file.number}/third-party/amendment`}
                    >
                      {amendmentFile}
                    </Link>
                  )}
                </span>,
              ],
            ] as const)),
        ...(consentText == null
          ? []
          : ([
              [t('thirdParty.outcome.consent'), consentText],
              [t('thirdParty.outcome.agreed'), <Agreed key="agreed" course={course} />],
            ] as const)),
      ]}
    />
  );
}

function Agreed({ course }: { course: NonNullable<ThirdParty['course']> }) {
  const { t } = useTranslation('exceptions');
  const { customersAsked, customersAgreed, countedBy, countedAt } = course;
  if (customersAsked == null || customersAgreed == null || countedAt == null) {
    return t('thirdParty.outcome.notCounted');
  }
  return (
    <>
      {t('thirdParty.outcome.agreedOf', {
        agreed: customersAgreed,
        asked: customersAsked,
      })}
      {countedBy != null && ` · ${t('thirdParty.readBy', { name: countedBy.name })} `}
      <WhenTime at={countedAt} />
    </>
  );
}
