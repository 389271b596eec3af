import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSignedIn } from '@/api/session';
import { colleaguesQuery } from '@/api/tickets';

/** Few file for others, so what they find people with is no part of everybody's page. */
const Whom = lazy(async () => ({ default: (await import('./Whom')).Whom }));

export interface ForWhomProps {
  value: { id: string; name: string } | null;
  onChange: (person: { id: string; name: string } | null) => void;
}

/** Analysts file for anybody, managers for their people; everybody else sees nothing of this. */
export function ForWhom({ value, onChange }: ForWhomProps) {
  const { roles } = useSignedIn();
  const staff = roles.includes('ANALYST') || roles.includes('SUPERVISOR');
  const own = useQuery({ ...colleaguesQuery('', true), enabled: !staff });
  if (!staff && (own.data ?? []).length === 0) return null;
  return (
    <Suspense>
      <Whom value={value} onChange={onChange} staff={staff} />
    </Suspense>
  );
}
