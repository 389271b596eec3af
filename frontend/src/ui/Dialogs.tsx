import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import { Drawer, Modal } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import css from './Dialogs.module.css';

interface DialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  size?: number;
  /** Where the dialog must be answered: no Esc, no click beside it. */
  mustAnswer?: boolean;
}

/** Something that has to be answered before going on. Prefer a place on the page. */
export function Dialog({
  opened,
  onClose,
  title,
  children,
  size = 480,
  mustAnswer = false,
}: DialogProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={size}
      centered
      padding={22}
      closeOnEscape={!mustAnswer}
      closeOnClickOutside={!mustAnswer}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content>
        {/* A header of a dialog is not the one of the page. */}
        <Modal.Header role="presentation">
          <Modal.Title>{title}</Modal.Title>
          {!mustAnswer && <Modal.CloseButton aria-label={t('close')} />}
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What will happen, and what will not. */
  children: ReactNode;
  /** The verb of what is about to happen: "Remove Sam", not "OK". */
  confirm: string;
  onConfirm: () => void;
  /** True while it is being done. */
  loading: boolean;
  /** What was refused, or null. */
  error: ReactNode | null;
}

/** Asks once before something that cannot be undone. What can be undone is done at once instead. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, onClose, title, children, confirm, onConfirm, loading, error } = props;
  const { t } = useTranslation('ui');
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <div className={css.stack}>
        <div className={css.text}>{children}</div>
        {error}
        <div className={css.buttons}>
          <Button kind="primary" onClick={onConfirm} loading={loading}>
            {confirm}
          </Button>
          <Button onClick={onClose} data-autofocus>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

interface SideFormProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** The verb of the form: "Add the person". */
  submit: string;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** True while it is being saved. */
  loading: boolean;
  /** What was refused, usually a `FormErrors`; null where nothing was. */
  error: ReactNode | null;
  /** Something was typed that closing would lose: it is asked about first. */
  dirty: boolean;
}

/** A form beside the page it belongs to. */
export function SideForm(props: SideFormProps) {
  const { opened, onClose, title, children, submit, onSubmit, loading, error, dirty } = props;
  const { t } = useTranslation('ui');
  const [leaving, setLeaving] = useState<boolean>();
  const close = () => {
    if (dirty && !leaving) return setLeaving(true);
    setLeaving(false);
    onClose();
  };
  return (
    <Side opened={opened} onClose={close} title={title} size={460}>
      <form className={css.sideForm} onSubmit={onSubmit} noValidate>
        <div className={css.fields}>{children}</div>
        <div className={css.foot}>
          {error}
          {leaving && dirty ? (
            <div role="alert" className={css.leaving}>
              <p>{t('leave.question')}</p>
              <div className={css.buttons}>
                <Button onClick={() => setLeaving(false)} kind="primary" autoFocus>
                  {t('leave.stay')}
                </Button>
                <Button onClick={close}>{t('leave.leave')}</Button>
              </div>
            </div>
          ) : (
            <div className={css.buttons}>
              <Button type="submit" kind="primary" loading={loading}>
                {submit}
              </Button>
              <Button kind="plain" onClick={close} autoFocus={leaving === false}>
                {t('cancel')}
              </Button>
            </div>
          )}
        </div>
      </form>
    </Side>
  );
}

interface SidePanelProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
}

/** A pane that a narrow page has no room for. */
export function SidePanel({ opened, onClose, title, children }: SidePanelProps) {
  return (
    <Side opened={opened} onClose={onClose} title={title} size={360}>
      {children}
    </Side>
  );
}

/** A pane beside the page, for what is neither a form nor a question. */
export function Side({ opened, onClose, title, size, children }: SidePanelProps & { size: number }) {
  const { t } = useTranslation('ui');
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="right" size={size} padding={24}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        <Drawer.Header role="presentation">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('close')} />
        </Drawer.Header>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
