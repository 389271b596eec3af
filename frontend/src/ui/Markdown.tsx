import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import css from './Markdown.module.css';

/** Addresses that a message may lead to. Everything else stays text. */
const safe = /^(https?:|mailto:|tel:)/i;

const components: Components = {
  a: ({ href, children }) =>
    href === undefined || href === '' ? (
      <span>{children}</span>
    ) : (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc">
        {children}
      </a>
    ),
  // A picture from elsewhere would tell its server who reads this; it is shown as the link that it is.
  img: ({ src, alt }) =>
    typeof src === 'string' && src !== '' ? (
      <a href={src} target="_blank" rel="noopener noreferrer nofollow ugc">
        {alt || src}
      </a>
    ) : (
      <span>{alt}</span>
    ),
  h1: ({ children }) => <p className={css.heading}>{children}</p>,
  h2: ({ children }) => <p className={css.heading}>{children}</p>,
  h3: ({ children }) => <p className={css.heading}>{children}</p>,
  h4: ({ children }) => <p className={css.heading}>{children}</p>,
  h5: ({ children }) => <p className={css.heading}>{children}</p>,
  h6: ({ children }) => <p className={css.heading}>{children}</p>,
  input: ({ checked }) => <span>{checked ? '☑' : '☐'} </span>,
  table: ({ children }) => (
    <div className={css.table}>
      <table>{children}</table>
    </div>
  ),
};

/**
 * What people wrote. HTML in it stays text, and the page's own headings are not disturbed by those
 * of a message.
 */
export function Markdown({ children }: { children: string }) {
  return (
    <div className={css.markdown}>
      <ReactMarkdown
        remarkPlugins={[[remarkGfm, { singleTilde: false }]]}
        urlTransform={(url) => (safe.test(url) ? url : '')}
        components={components}
      >
        {withHardBreaks(children)}
      </ReactMarkdown>
    </div>
  );
}

/** People press Enter to begin a new line; outside of code, Markdown would join the two. */
function withHardBreaks(source: string): string {
  let fenced = false;
  return source
    .split('\n')
    .map((line, index, lines) => {
      if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
      const plain = !fenced && /\S/.test(line) && /\S/.test(lines[index + 1] ?? '');
      return plain && !/^\s*(\||```|~~~)/.test(line) ? `${line}  ` : line;
    })
    .join('\n');
}
