/**
 * People for journeys, made as an administrator makes them: by the API of a running server.
 */
export const password = 'nine gates and a kettle';

interface Someone {
  id: string;
  login: string;
  password: string;
  name: string;
}

export type Company = Awaited<ReturnType<typeof company>>;

/** An administrator, surveyors with their manager, a service desk of two, and all who have to agree to something. */
export async function company(url: string, setUpCode: string) {
  const ada = { name: 'Ada Lindqvist', login: addressOf('Ada Lindqvist'), password };
  const admin = await Visitor.setUp(url, setUpCode, ada.name);
  const person = (name: string, roles: string[], more: object = {}) =>
    admin.invite(name, roles, more);

  const greta = await person('Greta Holm', ['EMPLOYEE'], { title: 'Head of field work' });
  const field = await admin.post('/api/admin/departments', {
    name: 'Field work',
    headId: greta.id,
  });
  const departmentId = field.id;
  const petra = await person('Petra Vos', ['EMPLOYEE'], { departmentId, title: 'Survey lead' });
  const mateo = await person('Mateo Ruiz', ['EMPLOYEE'], {
    departmentId,
    managerId: petra.id,
    title: 'Field engineer',
  });
  const hanne = await person('Hanne Falk', ['EMPLOYEE'], {
    departmentId,
    managerId: petra.id,
    title: 'Letting agent',
  });
  const kasia = await person('Kasia Nowak', ['EMPLOYEE'], {
    departmentId,
    managerId: petra.id,
    title: 'Instrument maker',
  });
  const lotte = await person('Lotte Brandt', ['EMPLOYEE', 'ANALYST'], { title: 'Service desk' });
  const omar = await person('Omar Said', ['EMPLOYEE', 'ANALYST', 'SUPERVISOR'], {
    title: 'Service desk lead',
  });
  const joost = await person('Joost de Wit', ['EMPLOYEE', 'APPROVER'], { title: 'IT security' });
  const dele = await person('Dele Adeyemi', ['EMPLOYEE', 'APPROVER'], {
    title: 'Head of security',
  });
  const ingrid = await person('Ingrid Sommer', ['EMPLOYEE', 'APPROVER'], {
    title: 'Data protection',
  });
  const olga = await person('Olga Petrov', ['EMPLOYEE', 'APPROVER'], { title: 'Customer data' });
  const lena = await person('Lena Roth', ['EMPLOYEE', 'APPROVER'], { title: 'Legal' });

  const memberIds = [lotte.id, omar.id];
  const team = await admin.post('/api/admin/teams', { name: 'Service desk', memberIds });
  await admin.giveFirstQueueTo(team.id);
  await admin.setGroup('IT_SECURITY', [joost.id]);
  await admin.setGroup('CISO', [dele.id]);
  await admin.setGroup('DPO', [ingrid.id]);
  await admin.setGroup('DATA_OWNER', [olga.id]);
  await admin.setGroup('LEGAL', [lena.id]);
  return { ada, greta, petra, mateo, hanne, kasia, lotte, omar, joost, dele, ingrid, olga, lena };
}

/** Somebody who is signed in, by the API. */
class Visitor {
  private readonly url: string;
  private cookie = '';
  private csrf = '';

  private constructor(url: string) {
    this.url = url;
  }

  static async setUp(url: string, code: string, name: string): Promise<Visitor> {
    const visitor = new Visitor(url);
    await visitor.begin('/api/setup', { code, name, email: addressOf(name), password });
    return visitor;
  }

  async invite(name: string, roles: string[], more: object): Promise<Someone> {
    const email = addressOf(name);
    const { id } = await this.post('/api/admin/people', { name, email, roles, ...more });
    const { code } = await this.post(`/api/admin/people/${id}/invitation`, {});
    await new Visitor(this.url).begin('/api/invitation', { code, password });
    return { id, name, login: email, password };
  }

  /** A new installation has one queue, where everything arrives. */
  async giveFirstQueueTo(teamId: string) {
    const { items } = await this.send('GET', '/api/admin/queues');
    const { id, name, purpose, version } = items[0];
    await this.send('PUT', `/api/admin/queues/${id}`, { name, purpose, teamId }, version);
  }

  async setGroup(role: string, memberIds: string[]) {
    const group = await this.send('GET', `/api/admin/approver-groups/${role}`);
    const fallbackRole = group.fallback?.role ?? null;
    const path = `/api/admin/approver-groups/${role}`;
    await this.send('PUT', path, { memberIds, fallbackRole }, group.version);
  }

  post(path: string, body: object) {
    return this.send('POST', path, body);
  }

  private async begin(path: string, body: object) {
    const session = await this.send('POST', path, body);
    this.csrf = session.csrfToken;
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers are looked at by their parts only
  private async send(method: string, path: string, body?: object, seen?: number): Promise<any> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(this.cookie === '' ? {} : { Cookie: this.cookie }),
        ...(this.csrf === '' ? {} : { 'X-CSRF-Token': this.csrf }),
        ...(seen === undefined ? {} : { 'If-Match': `"${seen}"` }),
        ...(method === 'POST' ? { 'Idempotency-Key': crypto.randomUUID() } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    this.keep(response.headers.getSetCookie());
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  private keep(cookies: string[]) {
    if (cookies.length > 0) this.cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  }
}

function addressOf(name: string): string {
  return `${name.split(' ')[0]?.toLowerCase()}@fennwick.example`;
}
