import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import type { CaseDetail } from '../types';

/** Somebody calls: what was offered does not work, and the next thing is a talk. */
export function TalkComing({ file }: { file: CaseDetail }) {
  const { t } = useTranslation('exceptions');
  if (file.talkOwed == null || file.step !== 'EXPLORE') return null;
  const pronoun = file.parts.includes('REQUESTER') ? 'you' : 'they';
  const names = { who: file.assignee?.name ?? t('asked.it'), requester: file.requester.name };
  return (
    <Notice tone="good" icon={IconPhone}>
      <p>
        <b>{t(`talkComing.title.${pronoun}`, names)}</b>
      </p>
      <p>
        {t(`talkComing.why.${pronoun}`, names)}{' '}
        {file.manager != null && t('talkComing.manager', { manager: file.manager.name })}
      </p>
    </Notice>
  );
}
