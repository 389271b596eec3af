import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/States';
import type { CaseDetail } from '../types';

/** Nothing else is offered or asked before people have talked live. */
export function TalkFirst({ file, id }: { file: CaseDetail; id: string }) {
  const { t } = useTranslation('exceptions');
  if (file.talkOwed == null) return null;
  const names = { name: file.requester.name, manager: file.manager?.name ?? '' };
  const invited = file.talkOwed.onlyInvitationMissing;
  const missing = invited ? 'invite' : file.manager == null ? 'alone' : 'withManager';
  return (
    <Notice tone="soon" icon={IconPhone}>
      <span id={id}>{t(`ways.talkFirst.${missing}`, names)}</span>
    </Notice>
  );
}
