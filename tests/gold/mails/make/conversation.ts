/** A correspondent of the gold mails. All invented. */
export interface Writer {
  readonly name: string;
  readonly address: string;
}

/** A message as it was written, before any program quoted it. `at` is an instant; its clock is London's. */
export interface Written {
  readonly from: Writer;
  readonly to: readonly Writer[];
  readonly cc?: readonly Writer[];
  readonly at: string;
  readonly subject: string;
  /** Paragraphs parted by a blank line. `[[kind|relationship:words]]` labels a third party's detail. */
  readonly body: string;
}

/** Somebody known: their details belong in the record. */
export interface Known {
  readonly names: readonly string[];
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly nhsNumbers?: readonly string[];
  readonly addresses?: readonly string[];
}

/** Messages oldest first, and who is known in them. */
export interface Conversation {
  readonly messages: readonly Written[];
  readonly known: readonly Known[];
}

export interface Label {
  readonly kind: string;
  readonly text: string;
  readonly relationship: string | null;
}

const LABEL = /\[\[([a-z-]+)\|([^:\]]*):([^\]]+)\]\]/gu;

/** The words without their labels. */
export function plainBody(body: string): string {
  return body.replaceAll(LABEL, '$3');
}

export function labelsIn(body: string): Label[] {
  return [...body.matchAll(LABEL)].map(([, kind = '', relationship = '', text = '']) => ({
    kind,
    text,
    relationship: relationship === '' ? null : relationship,
  }));
}
