/** What is being written, and the files that the server has for it. */
export interface Written {
  text: string;
  files: readonly { id: string; name: string; size: number }[];
}

const nothing: Written = { text: '', files: [] };

/** A draft as it is kept: text where there are no files, so that it reads as what it is. */
export function writtenText({ text, files }: Written): string {
  return files.length === 0 ? text : JSON.stringify({ text, files });
}

export function readWritten(body: string | null | undefined): Written {
  if (body === null || body === undefined) return nothing;
  const kept = parsed(body);
  return kept ?? { text: body, files: [] };
}

function parsed(body: string): Written | undefined {
  try {
    const value: unknown = JSON.parse(body);
    if (!isRecord(value) || typeof value.text !== 'string' || !Array.isArray(value.files)) {
      return undefined;
    }
    return { text: value.text, files: value.files.flatMap(fileOf) };
  } catch {
    return undefined;
  }
}

/** A file as it is kept with a draft; nothing where it is none. */
export function fileOf(value: unknown): Written['files'] {
  if (!isRecord(value)) return [];
  const { id, name, size } = value;
  return typeof id === 'string' && typeof name === 'string' && typeof size === 'number'
    ? [{ id, name, size }]
    : [];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
