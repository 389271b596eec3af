import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/test/render';
import { Markdown } from './Markdown';

test('HTML in a message stays text', () => {
  const { container } = show(
    <Markdown>
      {'<script>alert(1)</script> <b onclick="x()">bold</b> <img src=x onerror=y>'}
    </Markdown>,
  );
  expect(container.querySelector('script, b, img')).toBeNull();
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
