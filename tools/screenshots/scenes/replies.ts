import { ask } from '../../../tests/shells/ask';
import type { Camera } from '../camera';
import type { OpenDesk } from '../open-desk';
import { goTo } from '../writing';

interface Came {
  /** As it is found: an NHS number or a name. */
  readonly from: string;
  readonly text: string;
  readonly received: string;
}

const CAME: readonly Came[] = [
  {
    from: '999 012 3454',
    text: 'Thank you, Thursday at 2pm is fine.',
    received: '2026-11-24T09:50:00.000Z',
  },
  {
    from: '999 000 0026',
    text: 'cn u ring me abt fri pls, cant c the letter',
    received: '2026-11-24T09:20:00.000Z',
  },
  { from: '999 000 2002', text: 'Where do I park?', received: '2026-11-20T09:12:00.000Z' },
  { from: '105204', text: 'STOP', received: '2026-11-24T09:31:00.000Z' },
  {
    from: '999 000 3998',
    text: 'nobody rang. you are useless bastards\nanswer me',
    received: '2026-11-24T09:40:00.000Z',
  },
];
const EMERGENCY: Came = {
  from: '999 054 8609',
  text: 'i have taken all my tablets, dont no what to do',
  received: '2026-11-24T10:02:00.000Z',
};

/** What people wrote back: the list, an answer beside its conversation, STOP, an incident, and an alarm. */
export async function repliesScenes(desk: OpenDesk, camera: Camera): Promise<void> {
  const { page, postOffice } = desk;
  await goTo(page, 'Replies');
  await page.getByText('Nobody waits for an answer').waitFor();
  await camera.take(page, 'replies-none');
  for (const came of CAME) await arrive(desk, came);
  postOffice.texts.receive({ from: '447700900888', text: 'is this the right number for the clinic?' });
  await ask(desk.app, 'arrived.look', {});
  await page.getByRole('heading', { name: /^Without an agreed time/u }).waitFor();
  await camera.take(page, 'replies');
  await camera.takeWhole(page, 'replies-whole');
  await camera.takeZoomed(page, 'replies');

  await page.getByRole('button', { name: /^Confirm…/u }).click();
  await page.getByRole('radio', { name: 'They want no more' }).check();
  await camera.take(page, 'replies-asked-to-stop');
  await camera.takeZoomed(page, 'replies-asked-to-stop');
  await leave(desk);

  await page.getByRole('button', { name: 'Harold Bright' }).click();
  await page.getByRole('button', { name: 'This is offensive…' }).click();
  await page.getByRole('button', { name: /^Copy: What was written/u }).click();
  await page.getByText('✓ Copied, ready to paste').waitFor();
  await camera.take(page, 'replies-incident');
  await camera.takeZoomed(page, 'replies-incident');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Daniel Okafor' }).click();
  await page.keyboard.press('d');
  await camera.take(page, 'replies-needs-no-answer');
  await page.keyboard.press('Escape');
  await page.keyboard.press('q');
  await page.getByRole('region', { name: 'You answer this' }).waitFor();
  await page.getByRole('heading', { name: /to put right$|^Nothing found$/u }).waitFor();
  await camera.take(page, 'replies-answering');
  await camera.takeZoomed(page, 'replies-answering');

  await arrive(desk, EMERGENCY);
  await page.getByRole('alertdialog').waitFor();
  await page.getByRole('list', { name: 'Phone numbers' }).waitFor();
  await camera.take(page, 'replies-emergency');
  await camera.takeZoomed(page, 'replies-emergency');
  await page.getByRole('button', { name: 'I am seeing to it' }).click();
  await camera.take(page, 'replies-emergency-what-was-done');
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Emergency' }).waitFor();
  await camera.take(page, 'replies-emergency-band');
  // Seen to, so that it stands over no other picture.
  await page.getByRole('button', { name: 'See to it now' }).click();
  await page.getByRole('button', { name: 'I am seeing to it' }).click();
  await page.getByRole('button', { name: 'Called 999' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('group', { name: 'Emergency' }).waitFor({ state: 'detached' });
}

/** A message of theirs is kept, as if it had just been taken over. */
async function arrive({ app }: OpenDesk, { from, text, received }: Came): Promise<void> {
  const [found] = await ask(app, 'people.find', { query: from });
  const [service] = await ask(app, 'services.list', {});
  if (found === undefined || service === undefined) throw new Error('the demo is empty');
  const { contactPoints } = await ask(app, 'people.get', { id: found.id });
  const point = contactPoints.find(({ channel }) => channel === 'sms');
  await ask(app, 'received.record', {
    personId: found.id,
    serviceId: service.id,
    channel: 'sms',
    from: point?.value ?? '07700 900777',
    to: '07700 900999',
    subject: '',
    text,
    received,
  });
}

/** Leaves a question in which something was chosen. */
async function leave({ page }: OpenDesk): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave without saving' }).click();
}
