import {
  OperationNodeTransformer,
  type KyselyPlugin,
  type PrimitiveValueListNode,
  type ValueNode,
} from 'kysely';

/**
 * A text as every database can hold it. Half a surrogate pair and NUL are in no real message: each becomes the
 * replacement character, so that it is seen, and nothing else is lost.
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}

const storable = (value: unknown): unknown => (typeof value === 'string' ? storableText(value) : value);

class StorableValues extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: storable(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(storable) };
  }
}

const transformer = new StorableValues();

/** Makes every text that goes to the database storable, in what is written and in what is looked for. */
export const storableTextPlugin: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
  transformResult: ({ result }) => Promise.resolve(result),
};
