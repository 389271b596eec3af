import type { CaseDetail, Paper } from '../types';

type Looked = Pick<CaseDetail, 'conditions' | 'papersOpened'>;

/** The papers that the reader has to open before they can agree, in the order of the page. */
export function stillToOpen({ conditions, papersOpened }: Looked): Paper[] {
  const needed: Paper[] = ['RATING'];
  if (conditions.some(({ proven }) => !proven)) needed.push('CONDITIONS');
  return needed.filter((paper) => !papersOpened.includes(paper));
}

/** The same as one name, for the words of it. */
export function toOpen(file: Looked): 'RATING' | 'CONDITIONS' | 'RATING_CONDITIONS' | undefined {
  const left = stillToOpen(file);
  return left.length === 2 ? 'RATING_CONDITIONS' : left[0];
}
