import { useForm } from '@mantine/form';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '@/api/client';
import { fieldErrors, problemOf } from '@/api/problem';
import { type FileTicket, useFileTicket } from '@/api/tickets';
import { useDraftKeeper } from '@/api/useDraft';
import { useProblemWords } from '@/api/useProblemWords';
import { forgetUpload, useUploads } from '@/api/useUploads';
import { paths } from '@/app/paths';
import { AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';
import { Button } from '@/ui/Button';
import { OptionCards } from '@/ui/Choices';
import { TextArea, TextField } from '@/ui/Field';
import { FormErrors } from '@/ui/FormErrors';
import { useNavigation } from '@/ui/Link';
import css from './ask.module.css';
import { type Asked, isBlank } from './asked';
import { type Door, kindOf } from './doors';
import { ForWhom } from './ForWhom';
import { goalPlace } from './GoalBox';

interface FilingFormProps {
  door: Door;
  place: string;
  begun: Asked;
}

/** What it is, and two plain questions. It is kept on the server as one types. */
export function FilingForm({ door, place, begun }: FilingFormProps) {
  const { t } = useTranslation('ask');
  const words = useProblemWords();
  const navigation = useNavigation();
  const keeper = useDraftKeeper(place);
  const file = useFileTicket();
  const form = useForm<Asked>({
    mode: 'controlled',
    initialValues: begun,
    validate: {
      title: (title) => (title.trim() === '' ? t('form.titleMissing') : null),
      body: (body) => (body.trim() === '' ? t('form.bodyMissing') : null),
      impact: (impact) => (impact === '' ? t('form.choose') : null),
      urgency: (urgency) => (urgency === '' ? t('form.choose') : null),
    },
    onValuesChange: (values) => keeper.keep(isBlank(values) ? '' : JSON.stringify(values)),
  });
  const files = useRef(begun.files);
  const putFiles = (next: Asked['files']) => {
    files.current = next;
    form.setFieldValue('files', next);
  };
  const uploads = useUploads((uploaded) => putFiles([...files.current, uploaded]));

  function remove(id: string) {
    uploads.dismiss(id);
    if (!files.current.some((each) => each.id === id)) return;
    forgetUpload(id);
    putFiles(files.current.filter((each) => each.id !== id));
  }
  function send(asked: Asked) {
    const { impact, urgency } = asked;
    if (impact === '' || urgency === '') return;
    file.mutate(bodyOf(door, place, { ...asked, impact, urgency }), {
      onSuccess: (ticket) => {
        keeper.end().catch(() => undefined);
        forgetGoal();
        navigation.go(paths.ticket(ticket.number));
      },
      onError: (error) =>
        form.setErrors(
          fieldErrors(problemOf(error), ['title', 'body', 'impact', 'urgency']).byField,
        ),
    });
  }
  const uploading = uploads.pending.some(({ state }) => state === 'uploading');
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={form.onSubmit(send, (errors) => focusFirst(errors))}
    >
      <TextField
        label={t('form.title')}
        description={t(`form.titleExample.${door}`)}
        labelProps={{ className: css.label }}
        maxLength={300}
        {...form.getInputProps('title')}
        id="ask-title"
      />
      <FileDrop onFiles={uploads.upload}>
        <TextArea
          label={t(`form.body.${door}`)}
          labelProps={{ className: css.label }}
          rows={5}
          maxLength={50_000}
          {...form.getInputProps('body')}
          id="ask-body"
        />
      </FileDrop>
      <div className={css.files}>
        <AttachmentList
          items={[
            ...form.values.files.map((each) => ({ ...each, state: 'ready' as const })),
            ...uploads.pending,
          ]}
          onRemove={remove}
        />
        <FileButton onFiles={uploads.upload}>{t('form.file')}</FileButton>
      </div>
      <div id="ask-impact">
        <OptionCards
          label={t('form.impact')}
          options={(['ONE', 'TEAM', 'MANY'] as const).map((value) => ({
            value,
            label: t(`form.impacts.${value}`),
          }))}
          {...form.getInputProps('impact')}
        />
      </div>
      <div id="ask-urgency">
        <OptionCards
          label={t('form.urgency')}
          options={(['STOPPED', 'HINDERED', 'CAN_WAIT'] as const).map((value) => ({
            value,
            label: t(`form.urgencies.${value}.label`),
            description: t(`form.urgencies.${value}.what`),
          }))}
          {...form.getInputProps('urgency')}
        />
      </div>
      <ForWhom
        value={form.values.requester}
        onChange={(requester) => form.setFieldValue('requester', requester)}
      />
      <FormErrors
        title={file.isError ? words(file.error).title : undefined}
        reasons={file.isError ? [words(file.error).detail, t('form.kept')] : []}
      />
      <div className={css.send}>
        <Button type="submit" kind="primary" size="large" loading={file.isPending || uploading}>
          {t('form.send')}
        </Button>
        <span role="status" className={css.kept}>
          {keeper.state === 'none' ? '' : t(`form.draft.${keeper.state}`)}
        </span>
      </div>
    </form>
  );
}

function bodyOf(
  door: Door,
  place: string,
  asked: Asked & Pick<FileTicket, 'impact' | 'urgency'>,
): FileTicket {
  return {
    kind: kindOf[door],
    title: asked.title,
    body: asked.body,
    impact: asked.impact,
    urgency: asked.urgency,
    attachments: asked.files.map(({ id }) => id),
    draft: place,
    ...(asked.requester === null ? {} : { requesterId: asked.requester.id }),
  };
}

/** What was typed on the front page has become a request. */
function forgetGoal() {
  const path = { place: goalPlace };
  answer(client.DELETE('/api/drafts/{place}', { params: { path } })).catch(() => undefined);
}

function focusFirst(errors: Record<string, unknown>) {
  const first = ['title', 'body', 'impact', 'urgency'].find((name) => errors[name] !== undefined);
  const place = document.getElementById(`ask-${first}`);
  const control = place?.matches('input, textarea') ? place : place?.querySelector('button, input');
  if (control instanceof HTMLElement) control.focus();
}
