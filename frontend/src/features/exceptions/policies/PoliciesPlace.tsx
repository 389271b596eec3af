import { useQuery } from '@tanstack/react-query';
import { notFound, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Role, sessionQuery } from '@/api/session';
import { CasesBehindPage } from './figures/CasesBehindPage';
import { FairnessPage } from './figures/FairnessPage';
import { FiguresPage } from './figures/FiguresPage';
import { RuleFiguresPage } from './figures/RuleFiguresPage';
import { SignalsPage } from './figures/SignalsPage';
import { ReviewPage } from './reviews/ReviewPage';
import { ReviewsPage } from './reviews/ReviewsPage';
import { RuleBookEditPage } from './rules/RuleBookEditPage';

interface Part {
  /** Who may come here. */
  roles: readonly Role[];
  page: (which: string | undefined) => ReactNode;
}

const figures: readonly Role[] = ['SUPERVISOR', 'APPROVER'];
const reviews: readonly Role[] = ['ANALYST', 'SUPERVISOR', 'APPROVER', 'ADMINISTRATOR'];
const writing: readonly Role[] = ['APPROVER', 'ADMINISTRATOR'];

const parts: Readonly<Record<string, Part>> = {
  figures: {
    roles: figures,
    page: (key) => (key === undefined ? <FiguresPage /> : <RuleFiguresPage key={key} rule={key} />),
  },
  cases: { roles: figures, page: () => <CasesBehindPage /> },
  fairness: { roles: ['SUPERVISOR'], page: () => <FairnessPage /> },
  signals: { roles: ['SUPERVISOR'], page: () => <SignalsPage /> },
  reviews: {
    roles: reviews,
    page: (id) => (id === undefined ? <ReviewsPage /> : <ReviewPage key={id} id={id} />),
  },
  rules: { roles: writing, page: (key) => <RuleBookEditPage open={key} /> },
};

/** Where whoever names no part begins: with the first that is for them. */
const first = ['figures', 'rules', 'reviews'] as const;

/** Everything about the rules as a whole: figures, reviews, and the book as its owners write it. */
export function PoliciesPlace() {
  const session = useQuery(sessionQuery).data;
  const [named, which] = (useParams({ strict: false })._splat ?? '').split('/').filter(Boolean);
  if (session == null) return null;
  const may = (part: Part | undefined) => part?.roles.some((role) => session.roles.includes(role));
  const part = parts[named ?? first.find((name) => may(parts[name])) ?? ''];
  if (part === undefined || !may(part)) throw notFound();
  return part.page(which);
}
