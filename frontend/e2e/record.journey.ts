import { readFile } from 'node:fs/promises';
import { fillForm, send } from './casework';
import { deskOf, expect, look } from './companyDesk';

const test = deskOf('record');

test('what happens to a request is on record, taken along as a file and verified', async ({
  as,
}) => {
  const mateo = await as('mateo');
  await mateo.getByRole('link', { name: /^A rule is in my way/ }).click();
  await fillForm(mateo, {
    goal: 'Update the driver of the total station in the field.',
    consequence: 'The crew stands still.',
    until: 30,
    data: 'Internal',
    stoppedBy: 'You need administrator rights to install this driver.',
    area: 'A program or an online service',
    rule: 'Administrator rights on the work computer',
    texts: {
      'What exactly do you need to do that asks for administrator rights?': 'Install a driver',
      'Which program or driver is it?': 'Total station driver 7.2',
    },
    choices: {
      'How often does it happen?': 'Every few months',
      'Could you do it on a separate test machine?': 'No',
    },
  });
  const number = await send(mateo);

  const ada = await as('ada');
  await ada.goto('/admin/record');
  await expect(ada.getByRole('heading', { name: 'Record', exact: true })).toBeVisible();
  await expect(ada.getByText(/^Number \d+/)).toBeVisible({ timeout: 120_000 });
  await ada.getByRole('button', { name: 'Verify now' }).click();
  const row = ada.getByRole('row', { name: /asked for it/ });
  await expect(row.getByText('Sound')).toBeVisible({ timeout: 120_000 });
  await look(ada, 'record');

  const lotte = await as('lotte');
  await lotte.goto(`/exceptions/${number}/case`);
  const arriving = lotte.waitForEvent('download');
  await lotte.getByRole('link', { name: 'JSON for machines' }).click();
  const file = await arriving;
  expect(file.suggestedFilename()).toBe(`exception-${number}.json`);
  const taken = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(taken.format).toBe('parley-case-1');
  expect(taken.record.entries[0].kind).toBe('EXCEPTION_REQUESTED');
  await look(lotte, 'case-take-along');

  await lotte.goto('/exceptions');
  const paper = lotte.waitForEvent('download');
  await lotte.getByRole('link', { name: `Request ${number} as a PDF` }).click();
  const pdf = await readFile(await (await paper).path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await look(lotte, 'register-with-pdf');
});
