import { useProblemWords } from '@/api/useProblemWords';
import { ErrorState } from '@/ui/States';

interface LoadFailedProps {
  error: unknown;
  retry: () => void;
  retrying: boolean;
}

export function LoadFailed({ error, retry, retrying }: LoadFailedProps) {
  const { title, detail } = useProblemWords()(error);
  return (
    <ErrorState title={title} retry={retry} retrying={retrying}>
      {detail}
    </ErrorState>
  );
}
