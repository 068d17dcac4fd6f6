import { useState } from 'react';
import { textPriceSchema } from '../../../../contract/batches';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { FormDialog } from '../../../components/FormDialog';
import { useRefusals } from '../../../components/use-refusals';

const idOf = (field: string) => `many-price-${field}`;

/** What a part of a text costs, as GOV.UK Notify publishes it. */
export function PriceField({ pencePerPart }: { pencePerPart: number }) {
  const [typed, setTyped] = useState<string>();
  const refusals = useRefusals();
  const save = useAct('batches.savePrice');
  const submit = () => {
    const read = refusals.check(textPriceSchema, { pencePerPart: Number((typed ?? '').replace(',', '.')) });
    if (read === undefined) return;
    save.mutate(read, { onSuccess: () => setTyped(undefined), onError: refusals.take });
  };
  return (
    <>
      <Button small onClick={() => setTyped(String(pencePerPart))}>
        {pencePerPart === 0 ? 'Set the price' : 'Change the price'}
      </Button>
      {typed !== undefined && (
        <FormDialog
          title="Price of a text"
          save="Save price"
          refusals={refusals}
          idOf={idOf}
          busy={save.isPending}
          dirty={false}
          onSubmit={submit}
          onClose={() => setTyped(undefined)}
        >
          <TextField
            id={idOf('pencePerPart')}
            label="Pence for each part"
            hint="GOV.UK Notify publishes it. 0 where it is not known."
            width={5}
            inputMode="numeric"
            error={refusals.of('pencePerPart')}
            value={typed}
            onChange={setTyped}
          />
        </FormDialog>
      )}
    </>
  );
}
