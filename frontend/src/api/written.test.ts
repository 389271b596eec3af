import { describe, expect, it } from 'vitest';
import { readWritten, writtenText } from './written';

describe('what is being written', () => {
  it('is kept as text, and with its files where there are some', () => {
    const file = { id: 'a', name: 'screen.png', size: 3 };
    expect(writtenText({ text: 'Hello', files: [] })).toBe('Hello');
    expect(readWritten(writtenText({ text: 'Hello', files: [file] }))).toEqual({
      text: 'Hello',
      files: [file],
    });
  });

  it('is text whatever it looks like', () => {
    for (const text of ['{"text":1}', '[1]', '{', 'null', '"x"']) {
      expect(readWritten(text)).toEqual({ text, files: [] });
    }
    expect(readWritten(null)).toEqual({ text: '', files: [] });
  });
});
