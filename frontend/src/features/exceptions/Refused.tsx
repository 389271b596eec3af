import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '@/api/useProblemWords';
import { FormErrors } from '@/ui/FormErrors';
import { historyQuery } from './api';
import { runsOf } from './runs';
import type { CaseDetail } from './types';
import { useEventWords } from './useEventWords';

interface RefusedProps {
  file: CaseDetail;
  change: { isError: boolean; error: unknown; passedAt: number | undefined };
  /** What no field of the form can show. */
  others?: readonly string[];
}

/** Why a change was not taken. Where somebody was faster, what they did; what was typed is still there. */
export function Refused({ file, change, others = [] }: RefusedProps) {
  const words = useProblemWords();
  if (change.passedAt !== undefined) return <Passed file={file} since={change.passedAt} />;
  if (!change.isError) return <FormErrors />;
  const { title, detail } = words(change.error);
  return <FormErrors title={title} reasons={[detail, ...others].filter(Boolean)} />;
}

function Passed({ file, since }: { file: CaseDetail; since: number }) {
  const { t } = useTranslation('exceptions');
  const said = useEventWords(file);
  const history = useQuery(historyQuery(file.number)).data ?? [];
  const later = history.filter(({ version }) => version != null && version > since);
  const meanwhile = runsOf(later).map(said);
  return (
    <FormErrors title={t('passed.title')} reasons={[...new Set(meanwhile), t('passed.kept')]} />
  );
}
