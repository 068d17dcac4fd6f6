import type { z } from 'zod';
import { desk } from './desk';
import { messages } from './messages';
import { people } from './people';
import { received } from './received';
import { record } from './record';
import { services } from './services';
import { settings } from './settings';

/** Every call between a page and the main process. */
export const contract = { ...desk, ...people, ...services, ...messages, ...received, ...record, ...settings };

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
/** What a page passes: before parsing. */
export type InputOf<N extends ProcedureName> = z.input<Contract[N]['input']>;
/** What a handler gets: after parsing. */
export type ParsedOf<N extends ProcedureName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends ProcedureName> = z.output<Contract[N]['output']>;
