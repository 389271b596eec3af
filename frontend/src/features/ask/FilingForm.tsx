import { type FormEvent, useRef, useState } from 'react';
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
import { type Asked, impacts, isBlank, oneOf, urgencies } from './asked';
import { type Door, kindOf } from './doors';
import { ForWhom } from './ForWhom';
import { goalPlace } from './GoalBox';

interface FilingFormProps {
  door: Door;
  place: string;
  begun: Asked;
}

const fields = ['title', 'body', 'impact', 'urgency'] as const;
type Errors = Record<string, string>;

/** What it is, and two plain questions. It is kept on the server as one types. */
export function FilingForm({ door, place, begun }: FilingFormProps) {
  const { t } = useTranslation('ask');
  const words = useProblemWords();
  const navigation = useNavigation();
  const keeper = useDraftKeeper(place);
  const file = useFileTicket();
  const [asked, setAsked] = useState(begun);
  const [errors, setErrors] = useState<Errors>({});
  const latest = useRef(asked);

  /** A field that is changed has to be looked at anew, so what was wrong with it is not said any more. */
  function change(part: Partial<Asked>) {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setAsked(next);
    setErrors((known) =>
      Object.fromEntries(Object.entries(known).filter(([name]) => !(name in part))),
    );
    keeper.keep(isBlank(next) ? '' : JSON.stringify(next));
  }
  function refuse(found: Errors) {
    setErrors(found);
    focusFirst(found);
  }
  const uploads = useUploads((uploaded) => change({ files: [...latest.current.files, uploaded] }));

  function remove(id: string) {
    uploads.dismiss(id);
    if (!latest.current.files.some((each) => each.id === id)) return;
    forgetUpload(id);
    change({ files: latest.current.files.filter((each) => each.id !== id) });
  }
  function send(event: FormEvent) {
    event.preventDefault();
    const { impact, urgency } = asked;
    const missing = missingIn(asked, t);
    if (impact === '' || urgency === '' || Object.keys(missing).length > 0) return refuse(missing);
    file.mutate(bodyOf(door, place, { ...asked, impact, urgency }), {
      onSuccess: (ticket) => {
        keeper.end().catch(() => undefined);
        forgetGoal();
        navigation.go(paths.ticket(ticket.number));
      },
      onError: (error) => refuse(fieldErrors(problemOf(error), fields).byField),
    });
  }
  const uploading = uploads.pending.some(({ state }) => state === 'uploading');
  return (
    <form className={css.form} noValidate onSubmit={send}>
      <TextField
        label={t('form.title')}
        description={t(`form.titleExample.${door}`)}
        labelProps={{ className: css.label }}
        maxLength={300}
        value={asked.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        error={errors.title}
        id="ask-title"
      />
      <FileDrop onFiles={uploads.upload}>
        <TextArea
          label={t(`form.body.${door}`)}
          labelProps={{ className: css.label }}
          rows={5}
          maxLength={50_000}
          value={asked.body}
          onChange={(event) => change({ body: event.currentTarget.value })}
          error={errors.body}
          id="ask-body"
        />
      </FileDrop>
      <div className={css.files}>
        <AttachmentList
          items={[
            ...asked.files.map((each) => ({ ...each, state: 'ready' as const })),
            ...uploads.pending,
          ]}
          onRemove={remove}
        />
        <FileButton onFiles={uploads.upload}>{t('form.file')}</FileButton>
      </div>
      <div id="ask-impact">
        <OptionCards
          label={t('form.impact')}
          options={impacts.map((value) => ({
            value,
            label: t(`form.impacts.${value}`),
          }))}
          value={asked.impact}
          onChange={(value) => change({ impact: oneOf(impacts, value) })}
          error={errors.impact}
        />
      </div>
      <div id="ask-urgency">
        <OptionCards
          label={t('form.urgency')}
          options={urgencies.map((value) => ({
            value,
            label: t(`form.urgencies.${value}.label`),
            description: t(`form.urgencies.${value}.what`),
          }))}
          value={asked.urgency}
          onChange={(value) => change({ urgency: oneOf(urgencies, value) })}
          error={errors.urgency}
        />
      </div>
      <ForWhom value={asked.requester} onChange={(requester) => change({ requester })} />
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

/** What is left to say, in words at its field. */
function missingIn(asked: Asked, t: ReturnType<typeof useTranslation<'ask'>>['t']): Errors {
  return {
    ...(asked.title.trim() === '' ? { title: t('form.titleMissing') } : {}),
    ...(asked.body.trim() === '' ? { body: t('form.bodyMissing') } : {}),
    ...(asked.impact === '' ? { impact: t('form.choose') } : {}),
    ...(asked.urgency === '' ? { urgency: t('form.choose') } : {}),
  };
}

function focusFirst(errors: Errors) {
  const first = fields.find((name) => errors[name] !== undefined);
  const place = document.getElementById(`ask-${first}`);
  const control = place?.matches('input, textarea') ? place : place?.querySelector('button, input');
  if (control instanceof HTMLElement) control.focus();
}
