import { useTranslation } from 'react-i18next';
import { problemOf, unexplained, unreachable } from './problem';

export interface ProblemWords {
  title: string;
  detail: string;
}

/**
 * What to tell a person about an error. The server's own words are good for reading; what it could
 * not say, because it was not reached or did not know itself, is said here.
 */
export function useProblemWords(): (error: unknown) => ProblemWords {
  const { t } = useTranslation('problems');
  return (error) => {
    const problem = problemOf(error);
    if (problem.type === unreachable) {
      return { title: t('unreachable.title'), detail: t('unreachable.detail') };
    }
    if (problem.status === 429) return { title: t('tooMany.title'), detail: t('tooMany.detail') };
    if (problem.type === unexplained || problem.status >= 500) {
      return {
        title: t('unexplained.title'),
        detail:
          problem.instance === undefined
            ? t('unexplained.detail')
            : t('unexplained.named', { instance: problem.instance.replace('urn:uuid:', '') }),
      };
    }
    // What is said to programs names fields by pointers; a person finds the reasons at the fields.
    if (problem.errors.length > 0)
      return { title: t('invalid.title'), detail: t('invalid.detail') };
    return { title: problem.title, detail: problem.detail ?? '' };
  };
}
