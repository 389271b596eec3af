import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { paths } from '@/app/paths';
import { OptionCards } from '@/ui/Choices';
import { TextArea } from '@/ui/Field';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/States';
import type { Question } from '../types';
import css from './form.module.css';
import { parted } from './QuestionField';
import type { OtherWay } from './questionnaire';

interface OtherWayQuestionProps {
  question: Question;
  otherWay: OtherWay | '';
  onOtherWay: (otherWay: OtherWay) => void;
  text: string;
  onText: (text: string) => void;
  error?: string | undefined;
}

/** What people do already, with the promise that lets them say so. */
export function OtherWayQuestion(props: OtherWayQuestionProps) {
  const { question, otherWay, onOtherWay, text, onText, error } = props;
  const { t } = useTranslation('exceptions');
  return (
    <>
      <OptionCards
        label={parted(question.label).asked}
        description={
          <Notice tone="good" icon={IconShieldCheck}>
            <b>{t('form.promise')}</b> {t('form.promiseMore')}{' '}
            <Link href={paths.harbour}>{t('form.promiseElsewhere')}</Link>
          </Notice>
        }
        descriptionProps={{ component: 'div' }}
        options={[
          { value: 'no', label: t('form.otherWay.no') },
          { value: 'yes', label: t('form.otherWay.yes') },
          {
            value: 'talk',
            label: t('form.otherWay.talk'),
            description: t('form.otherWay.talkHelp'),
          },
        ]}
        value={otherWay}
        onChange={(value) => onOtherWay(value as OtherWay)}
      />
      {otherWay === 'yes' && (
        <div className={css.sub}>
          <TextArea
            label={t('form.otherWay.what')}
            rows={2}
            maxLength={4000}
            value={text}
            error={error}
            onChange={(event) => onText(event.currentTarget.value)}
          />
        </div>
      )}
    </>
  );
}
