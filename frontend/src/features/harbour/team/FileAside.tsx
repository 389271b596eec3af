import { useTranslation } from 'react-i18next';
import { Box, Facts } from '@/ui/Surface';
import { PromiseTime, WhenTime } from '@/ui/Time';
import type { Disclosure } from '../types';

/** Whose it is, what was promised, and who reads it. */
export function FileAside({ disclosure }: { disclosure: Disclosure }) {
  const { t } = useTranslation('harbour');
  const { discloser, toldBy, anonymous, answeredAt, readBy, managerMayRead, hrMayRead } =
    disclosure;
  const excluded = disclosure.exclusion?.confirmedBy != null;
  const others = [
    ...(managerMayRead || excluded ? [t('readers.manager')] : []),
    ...(hrMayRead || excluded ? [t('readers.hr')] : []),
  ];
  return (
    <>
      <Box title={t('aside.who')}>
        <p>{discloser?.name ?? t(anonymous ? 'aside.nameless' : 'facts.notKnown')}</p>
        {toldBy != null && toldBy.id !== discloser?.id && (
          <p>{t('aside.writtenBy', { name: toldBy.name })}</p>
        )}
      </Box>
      <Box title={t('aside.promise')}>
        <Facts
          facts={[
            answeredAt == null
              ? [t('aside.answerBy'), <PromiseTime key="due" at={disclosure.answerDueAt} />]
              : [t('aside.answered'), <WhenTime key="at" at={answeredAt} />],
          ]}
        />
      </Box>
      <Box title={t('readers.title')}>
        <p>{[...readBy, ...others].join(', ')}</p>
      </Box>
    </>
  );
}
