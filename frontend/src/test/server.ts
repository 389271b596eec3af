import { vi } from 'vitest';

interface Asked {
  method: string;
  path: string;
  body: unknown;
  headers: Headers;
}
type Answer = unknown | ((asked: Asked) => Response | Promise<Response>);

/**
 * Answers in place of the server: `{'GET /api/desk/offer': offer}`. What is not named answers 204.
 * Returns what was asked, in order.
 */
export function answerWith(answers: Record<string, Answer>): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname } = new URL(request.url);
    const text = await request.text();
    const one: Asked = {
      method: request.method,
      path: pathname,
      body: text === '' ? undefined : parsed(text),
      headers: request.headers,
    };
    asked.push(one);
    const answer = answers[`${one.method} ${one.path}`];
    if (answer === undefined) return new Response(null, { status: 204 });
    return typeof answer === 'function' ? answer(one) : Response.json(answer);
  });
  return asked;
}

export function refusal(status: number, slug: string, more: object = {}): Response {
  return Response.json({ type: `/problems/${slug}`, title: slug, status, ...more }, { status });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
