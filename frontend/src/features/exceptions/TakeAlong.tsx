import { IconBraces, IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/ui/Button';
import { Line } from '@/ui/Layout';
import { Box } from '@/ui/Surface';

const file = (number: number, kind: 'pdf' | 'json') =>
  `/api/exception-requests/${number}/export.${kind}`;

/** A case as one file: to read, and for machines. */
export function TakeAlong({ number }: { number: number }) {
  const { t } = useTranslation('exceptions');
  return (
    <Box title={t('takeAlong.title')}>
      <p>{t('takeAlong.help')}</p>
      <Line>
        <LinkButton
          href={file(number, 'pdf')}
          download={`exception-${number}.pdf`}
          size="small"
          icon={<IconFileTypePdf aria-hidden="true" />}
        >
          {t('takeAlong.pdf')}
        </LinkButton>
        <LinkButton
          href={file(number, 'json')}
          download={`exception-${number}.json`}
          size="small"
          icon={<IconBraces aria-hidden="true" />}
        >
          {t('takeAlong.json')}
        </LinkButton>
      </Line>
    </Box>
  );
}

/** The same from a list. */
export function PdfOf({ number }: { number: number }) {
  const { t } = useTranslation('exceptions');
  return (
    <LinkButton
      href={file(number, 'pdf')}
      download={`exception-${number}.pdf`}
      size="small"
      icon={<IconFileTypePdf aria-hidden="true" />}
      aria-label={t('takeAlong.pdfOf', { number })}
    >
      {t('takeAlong.pdfShort')}
    </LinkButton>
  );
}
