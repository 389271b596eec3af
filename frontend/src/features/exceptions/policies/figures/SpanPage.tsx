import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Line, Page, Stack } from '@/ui/Layout';
import { PageTitle } from '@/ui/PageTitle';
import { LoadFailed } from '../../LoadFailed';
import { PolicyTabs } from '../PolicyTabs';
import type { LessonSpan } from '../types';
import type { SpanAddress } from './address';
import { SpanFilter } from './SpanFilter';

interface SpanPageProps {
  title: string;
  found: UseQueryResult<{ span: LessonSpan }>;
  about: SpanAddress;
  /** The address of this page about another time. */
  href: (about: Record<string, string | undefined>) => string;
  /** How to read it. */
  intro: ReactNode;
  children: ReactNode;
}

/** A part of the Policies place about some quarters. */
export function SpanPage({ title, found, about, href, intro, children }: SpanPageProps) {
  const { t: common } = useTranslation();
  return (
    <Page>
      <Stack gap={16}>
        <PolicyTabs />
        <Line apart>
          <PageTitle tab={common('titled', { page: title })}>{title}</PageTitle>
          {found.data && <SpanFilter span={found.data.span} about={about} href={href} />}
        </Line>
        {intro}
        {found.isError && (
          <LoadFailed error={found.error} retry={found.refetch} retrying={found.isFetching} />
        )}
        {children}
      </Stack>
    </Page>
  );
}
