import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/test/render';
import { Markdown } from './Markdown';

/** What a message could do harm by: elements that it has no business to make, and handlers on any. */
function foreign(container: ParentNode): string[] {
  return Array.from(container.querySelectorAll('*'))
    .filter(
      (element) =>
        /^(script|img|svg|math|iframe|object|embed|form|style|link|base|meta|b|details|noscript|template)$/.test(
          element.localName,
        ) ||
        element.getAttributeNames().some((name) => name.startsWith('on')) ||
        /^(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''),
    )
    .map((element) => element.localName);
}

const payloads = [
  '<script>alert(1)</script> <b onclick="x()">bold</b> <img src=x onerror=y>',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<details open ontoggle=alert(1)>x</details>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><script>alert(1)</script></template><form action="javascript:alert(1)"><input autofocus onfocus=alert(1)></form>',
  '<a href="javascript:alert(1)">here</a> [there](javascript:alert(1)) <javascript:alert(1)>',
  '![x](x"onerror="alert(1)) \n\n[x]: javascript:alert(1)\n\n[x]',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe><base href="//elsewhere.example/">',
];

test.each(payloads)('HTML in a message stays text: %s', (payload) => {
  const { container } = show(<Markdown>{payload}</Markdown>);
  expect(foreign(container)).toEqual([]);
});

test('a careless reader of the same messages is found out', () => {
  for (const payload of payloads.slice(0, 7).concat(payloads.slice(8))) {
    const careless = new DOMParser().parseFromString(payload, 'text/html');
    expect(foreign(careless.body).length + foreign(careless.head).length, payload).toBeGreaterThan(
      0,
    );
  }
});

test('the words of HTML are shown as they were typed', () => {
  const { container } = show(<Markdown>{'<b onclick="x()">bold</b>'}</Markdown>);
  expect(container).toHaveTextContent('<b onclick="x()">bold</b>');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '/tickets/1', 'JaVaScRiPt:x'])(
  'an address like %s leads nowhere',
  (href) => {
    show(<Markdown>{`[here](${href})`}</Markdown>);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByText('here')).toBeVisible();
  },
);

test.each(['https://intranet.example/a', 'mailto:it@fennwick.example', 'tel:+49301234'])(
  '%s is a link that tells nothing about us',
  (href) => {
    show(<Markdown>{`[here](${href})`}</Markdown>);
    const link = screen.getByRole('link', { name: 'here' });
    expect(link).toHaveAttribute('href', href);
    expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc');
  },
);

test('a picture from elsewhere is a link, so that nobody learns who reads it', () => {
  const { container } = show(<Markdown>{'![plan](https://elsewhere.example/p.png)'}</Markdown>);
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByRole('link', { name: 'plan' })).toBeVisible();
});

test('a new line stays a new line, also beside a list', () => {
  const { container } = show(<Markdown>{'Hello\nSam\n\n- one\n- two\n\n```\na\nb\n```'}</Markdown>);
  expect(container.querySelectorAll('br')).toHaveLength(1);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(container.querySelector('pre')).toHaveTextContent('a b');
});

test('headings of a message do not disturb those of the page', () => {
  show(<Markdown>{'# Urgent'}</Markdown>);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});
