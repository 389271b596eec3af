import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { ifMatch } from '@/api/headers';
import { problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { personQuery } from '../queries';
import type { PersonDetail } from '../types';
import css from './people.module.css';

/** From where else a person calls, as it is typed. Keeping it takes the version of the person. */
export function useFurtherNumbers(
  person: PersonDetail | null,
  onKept: (kept: PersonDetail) => void,
  onRefused: (error: unknown) => void,
) {
  const queryClient = useQueryClient();
  const known = person?.furtherNumbers.join('\n') ?? '';
  const [typed, setText] = useState<string>();
  const text = typed ?? known;
  const keep = useMutation({
    mutationFn: ({ id, version }: PersonDetail) =>
      answer(
        client.PUT('/api/admin/people/{id}/numbers', {
          params: { path: { id }, header: ifMatch(version) },
          body: { numbers: text.split('\n').filter((line) => line.trim() !== '') },
        }),
      ),
    onSuccess: (saved) => {
      queryClient.setQueryData(personQuery(saved.id).queryKey, saved);
      setText(saved.furtherNumbers.join('\n'));
      onKept(saved);
    },
    onError: onRefused,
  });
  return { text, setText, keep, typed: text !== known };
}

interface FurtherNumbersProps {
  person: PersonDetail;
  numbers: ReturnType<typeof useFurtherNumbers>;
}

/** They can be kept by themselves, and are kept with the form around them. */
export function FurtherNumbers({ person, numbers }: FurtherNumbersProps) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const { text, setText, keep } = numbers;
  const wrong = keep.isError && problemOf(keep.error).errors.length > 0;
  return (
    <div className={css.access}>
      <TextArea
        label={t('person.numbers')}
        description={t('person.numbersHelp')}
        rows={3}
        inputMode="tel"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={wrong ? t('person.numbersWrong') : undefined}
      />
      {keep.isError && !wrong && <FormErrors title={words(keep.error).title} />}
      <div>
        <Button onClick={() => keep.mutate(person)} loading={keep.isPending}>
          {t('person.numbersKeep')}
        </Button>
        <span role="status" className="sr">
          {keep.isSuccess ? t('person.numbersKept') : ''}
        </span>
      </div>
    </div>
  );
}
