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

/** From where else a person calls. It is kept by itself: the form around it is about the person. */
export function FurtherNumbers({ person }: { person: PersonDetail }) {
  const { t } = useTranslation('admin');
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const [text, setText] = useState(person.furtherNumbers.join('\n'));
  const keep = useMutation({
    mutationFn: () =>
      answer(
        client.PUT('/api/admin/people/{id}/numbers', {
          params: { path: { id: person.id }, header: ifMatch(person.version) },
          body: { numbers: text.split('\n').filter((line) => line.trim() !== '') },
        }),
      ),
    onSuccess: (saved) => {
      queryClient.setQueryData(personQuery(person.id).queryKey, saved);
      setText(saved.furtherNumbers.join('\n'));
    },
  });
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
        <Button onClick={() => keep.mutate()} loading={keep.isPending}>
          {t('person.numbersKeep')}
        </Button>
        <span role="status" className="sr">
          {keep.isSuccess ? t('person.numbersKept') : ''}
        </span>
      </div>
    </div>
  );
}
