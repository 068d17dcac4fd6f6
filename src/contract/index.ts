import type { z } from 'zod';
import { arrived } from './arrived';
import { batches } from './batches';
import { desk } from './desk';
import { files } from './files';
import { mailbox } from './mailbox';
import { messages } from './messages';
import { microsoft } from './microsoft';
import { notifyTemplates } from './notify-templates';
import { outbox } from './outbox';
import { people } from './people';
import { received } from './received';
import { record } from './record';
import { replies } from './replies';
import { services } from './services';
import { settings } from './settings';
import { templates } from './templates';
import { trails } from './trails';

/** Every call between a page and the main process. */
export const contract = {
  ...desk,
  ...batches,
  ...people,
  ...services,
  ...templates,
  ...messages,
  ...files,
  ...outbox,
  ...received,
  ...arrived,
  ...record,
  ...trails,
  ...mailbox,
  ...replies,
  ...settings,
  ...notifyTemplates,
  ...microsoft,
};

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
/** What a page passes: before parsing. */
export type InputOf<N extends ProcedureName> = z.input<Contract[N]['input']>;
/** What a handler gets: after parsing. */
export type ParsedOf<N extends ProcedureName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends ProcedureName> = z.output<Contract[N]['output']>;
