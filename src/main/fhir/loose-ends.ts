import type { Bundle } from '../../domain/record/fhir/resources';
import type { BundleFault } from './valid-bundle';

/** Names in a bundle that lead nowhere, or to two things at once (R4: bdl-7, dom-3, ref-1). */
export function looseEnds({ entry }: Bundle): BundleFault[] {
  const urls = entry.map(({ fullUrl }) => fullUrl);
  const doubled = urls.filter((url, place) => urls.indexOf(url) !== place);
  return [
    ...doubled.map(() => ({ where: 'entry.fullUrl', what: 'two resources have one name' })),
    ...entry.flatMap(({ resource }, place) => looseIn(resource, urls, `entry.${place}`)),
  ];
}

type Resource = Bundle['entry'][number]['resource'];

function looseIn(resource: Resource, urls: readonly string[], where: string): BundleFault[] {
  const held =
    resource.resourceType === 'Communication' ? (resource.contained ?? []).map(({ id }) => `#${id}`) : [];
  const named = references(resource);
  return [
    ...named
      .filter((name) => ![...held, ...urls].includes(name))
      .map(() => ({ where, what: 'a reference leads nowhere' })),
    ...held
      .filter((id) => !named.includes(id))
      .map(() => ({ where, what: 'nothing refers to what is contained' })),
    ...held
      .filter((id, place) => held.indexOf(id) !== place)
      .map(() => ({ where, what: 'two contained resources have one name' })),
  ];
}

function references(resource: Resource): string[] {
  if (resource.resourceType === 'DocumentReference')
    return (resource.context?.related ?? []).flatMap(({ reference }) => reference ?? []);
  const { sender, recipient = [], inResponseTo = [] } = resource;
  return [...(sender === undefined ? [] : [sender]), ...recipient, ...inResponseTo].flatMap(
    ({ reference }) => reference ?? [],
  );
}
