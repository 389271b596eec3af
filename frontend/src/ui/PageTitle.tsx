import { type ReactNode, useEffect } from 'react';

interface PageTitleProps {
  /** What the tab says; the program's name is added by the page itself. */
  tab: string;
  children: ReactNode;
  className?: string;
  /** Read out, but not shown: for pages whose title is plain to see from something else. */
  hidden?: boolean;
}

/** The one `h1` of a page. The focus comes here when somebody arrives. */
export function PageTitle({ tab, children, className, hidden = false }: PageTitleProps) {
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  return (
    <h1 tabIndex={-1} data-page-title className={hidden ? 'sr' : className}>
      {children}
    </h1>
  );
}
