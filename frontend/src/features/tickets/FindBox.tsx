import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { useNavigation } from '@/ui/Link';
import css from './tickets.module.css';

/** Finds a request by its number or its words. */
export function FindBox({ words = '' }: { words?: string }) {
  const { t } = useTranslation('requests');
  const navigation = useNavigation();
  const id = useId();

  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('words');
    if (typeof typed === 'string' && typed.trim() !== '') {
      navigation.go(paths.search(typed.trim()));
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: React types do not know the search element as a form
    <form role="search" className={css.find} onSubmit={find} key={words}>
      <label htmlFor={id} className="sr">
        {t('find.label')}
      </label>
      <input
        id={id}
        name="words"
        type="search"
        defaultValue={words}
        maxLength={300}
        placeholder={t('find.example')}
        autoComplete="off"
      />
      <Button type="submit" icon={<IconSearch aria-hidden="true" />}>
        {t('find.find')}
      </Button>
    </form>
  );
}
