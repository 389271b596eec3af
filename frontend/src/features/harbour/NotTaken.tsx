import { useProblemWords } from '@/api/useProblemWords';
import { FormErrors } from '@/ui/FormErrors';

/** Why something was not taken; nothing where nothing was refused. */
export function NotTaken({ error, others = [] }: { error: unknown; others?: readonly string[] }) {
  const words = useProblemWords();
  if (error === null) return <FormErrors />;
  const { title, detail } = words(error);
  return <FormErrors title={title} reasons={[detail, ...others].filter(Boolean)} />;
}
