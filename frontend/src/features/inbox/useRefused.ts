import { useProblemWords } from '@/api/useProblemWords';
import { notify } from '@/ui/notify';

/** Tells in passing what was refused; the row or the page that asked for it may be gone by then. */
export function useRefused() {
  const words = useProblemWords();
  return (error: unknown) => {
    const { title, detail } = words(error);
    notify({ id: 'refused', title, message: detail });
  };
}
