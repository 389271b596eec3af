/** What the server said when it refused (RFC 9457), or what the browser knows when it could not ask. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** The request, by the id that the log of the server knows it by. */
  readonly instance?: string;
  readonly errors: readonly FieldError[];
  readonly allowed: readonly string[];
}

export interface FieldError {
  /** JSON pointer into the body that was sent, for example `/person/email`. */
  readonly pointer: string;
  readonly detail: string;
}

/** The server was not reached: no network, or it is being started. Nothing is known about the request. */
export const unreachable = 'parley:unreachable';

/** An answer that is not a problem document: a proxy, or a fault before Parley could answer. */
export const unexplained = 'parley:unexplained';

/** Thrown by every call that was not answered with success. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'Refused';
    this.problem = problem;
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof Refused) return error.problem;
  return {
    type: unexplained,
    title: error instanceof Error ? error.message : String(error),
    status: 0,
    errors: [],
    allowed: [],
  };
}

/** `/problems/version-is-stale` and the absolute form of it both read `version-is-stale`. */
export function slugOf(problem: Problem): string {
  return problem.type.replace(/^.*\/problems\//, '');
}

export function isProblem(error: unknown, slug: string): boolean {
  return error instanceof Refused && slugOf(error.problem) === slug;
}

/** True where trying the same request again may succeed without anybody changing anything. */
export function isPassing(problem: Problem): boolean {
  return problem.type === unreachable || [502, 503, 504].includes(problem.status);
}

export function readProblem(status: number, body: unknown): Problem {
  if (!isRecord(body) || typeof body.title !== 'string') {
    return { type: unexplained, title: '', status, errors: [], allowed: [] };
  }
  return {
    type: typeof body.type === 'string' ? body.type : 'about:blank',
    title: body.title,
    status,
    ...(typeof body.detail === 'string' ? { detail: body.detail } : {}),
    ...(typeof body.instance === 'string' ? { instance: body.instance } : {}),
    errors: list(body.errors).flatMap(readFieldError),
    allowed: list(body.allowed).filter((value) => typeof value === 'string'),
  };
}

function readFieldError(value: unknown): FieldError[] {
  if (!isRecord(value) || typeof value.pointer !== 'string') return [];
  return [{ pointer: value.pointer, detail: typeof value.detail === 'string' ? value.detail : '' }];
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * The errors of a problem by the name that a form gives its field: `/lines/0/text` is `lines.0.text`,
 * as Mantine's forms address it. What belongs to none of the given fields comes back in `others`.
 */
export function fieldErrors(
  problem: Problem,
  fields: readonly string[],
): { byField: Record<string, string>; others: string[] } {
  const byField: Record<string, string> = {};
  const others: string[] = [];
  for (const { pointer, detail } of problem.errors) {
    const field = pointerToField(pointer);
    const owner = fields.find((name) => field === name || field.startsWith(`${name}.`));
    if (owner === undefined) others.push(detail);
    else byField[field] ??= detail;
  }
  return { byField, others };
}

export function pointerToField(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
