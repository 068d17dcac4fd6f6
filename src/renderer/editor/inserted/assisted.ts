import { Facet } from '@codemirror/state';

/** Whether dictation and on-screen keyboards may write, for somebody who needs them (P35). */
export const assistedWriting = Facet.define<boolean, boolean>({ combine: ([last]) => last ?? false });
