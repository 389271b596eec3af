import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownCallbacksQuery, useAskForCall } from '@/api/calls';
import { fieldErrors, problemOf } from '@/api/problem';
import { useProblemWords } from '@/api/useProblemWords';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { OptionCards } from '@/ui/Choices';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { BackLink, Column, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { Waiting, WaitingLines } from '@/ui/Waiting';
import css from './CallMeBack.module.css';
import { OwnCallbackCard } from './OwnCallbackCard';
import { suits, suitsAt, suitsFrom } from './suits';

/** Somebody would rather talk: at which number, when, and what about. */
export function CallMeBackPage() {
  const { t } = useTranslation('calls');
  const { t: common } = useTranslation();
  const { data } = useQuery(ownCallbacksQuery);
  const open = data?.find(({ end }) => end == null);
  return (
    <Column>
      <Stack gap={24}>
        <BackLink href={paths.home}>{t('ask.back')}</BackLink>
        <PageTitle tab={common('titled', { page: t('ask.title') })}>{t('ask.title')}</PageTitle>
        {data === undefined ? (
          <Waiting>
            <WaitingLines lines={4} />
          </Waiting>
        ) : open === undefined ? (
          <AskForm />
        ) : (
          <OwnCallbackCard callback={open} />
        )}
      </Stack>
    </Column>
  );
}

const names = ['number', 'about', 'notBefore'] as const;
type When = (typeof suits)[number];

function AskForm() {
  const { t } = useTranslation('calls');
  const words = useProblemWords();
  const ask = useAskForCall();
  const [number, setNumber] = useState('');
  const [about, setAbout] = useState('');
  const [when, setWhen] = useState<When>('NOW');
  const errors = ask.isError ? fieldErrors(problemOf(ask.error), names).byField : {};
  function send(event: FormEvent) {
    event.preventDefault();
    const from = suitsFrom(when, new Date());
    ask.mutate({ number, about, ...(from === undefined ? {} : { notBefore: from }) });
  }
  return (
    <form className={css.form} noValidate onSubmit={send}>
      <p>{t('ask.explain')}</p>
      <TextField
        label={t('ask.number')}
        description={t('ask.numberHelp')}
        inputMode="tel"
        autoComplete="tel"
        maxLength={40}
        value={number}
        onChange={(event) => setNumber(event.currentTarget.value)}
        error={errors.number}
      />
      <OptionCards
        label={t('ask.when')}
        options={suitsAt(new Date()).map((value) => ({ value, label: t(`ask.suits.${value}`) }))}
        value={when}
        onChange={(value) => setWhen(suits.find((one) => one === value) ?? 'NOW')}
      />
      <TextArea
        label={t('ask.about')}
        rows={3}
        maxLength={500}
        value={about}
        onChange={(event) => setAbout(event.currentTarget.value)}
        error={errors.about}
      />
      <FormErrors
        title={ask.isError && Object.keys(errors).length === 0 ? words(ask.error).title : undefined}
      />
      <div>
        <Button type="submit" kind="primary" size="large" loading={ask.isPending}>
          {t('ask.send')}
        </Button>
      </div>
    </form>
  );
}
