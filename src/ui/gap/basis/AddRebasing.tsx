import { useMemo } from 'react';
import { type BasisOffer, basisOffers, emptyBases } from '../../../annotations';
import { addRebasing } from '../../../case';
import { useOpenCase, useWorkbench, useWorkbenchState } from '../../context';
import { Button } from '../../parts/Button';
import { SelectField } from '../../parts/SelectField';

const plain: readonly BasisOffer[] = [
  {
    name: 'Index',
    says: 'Re-base an index',
    basis: emptyBases.index,
    appliesTo: { type: 'element', element: 'rawMaterial' },
  },
  { name: 'Exchange rate', says: 'Re-base a currency', basis: emptyBases.exchange, appliesTo: { type: 'currency' } },
  { name: 'Terms of delivery', says: 'Re-base the terms', basis: emptyBases.terms, appliesTo: { type: 'product' } },
];

/** Begins a re-basing: from nothing, or from what the estimate says of its own basis. */
export function AddRebasing({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { estimate } = useOpenCase();
  const { run, newId } = useWorkbench();
  const author = useWorkbenchState((state) => state.preferences.author);
  const offers = useMemo(() => basisOffers(estimate), [estimate]);
  const add = ({ name, basis, appliesTo }: BasisOffer): void => {
    const id = newId();
    run(addRebasing(id, { name, basis, appliesTo, author }));
    onAdded(id);
  };
  return (
    <>
      {plain.map((offer) => (
        <Button key={offer.says} size="small" onPress={() => add(offer)}>
          {offer.says}
        </Button>
      ))}
      {offers.length > 0 && (
        <SelectField
          label="Begin with what the estimate says"
          isLabelHidden
          value=""
          options={[
            { value: '', label: 'From the estimate …' },
            ...offers.map(({ says }, place) => ({ value: String(place), label: `Re-base ${says}` })),
          ]}
          onChange={(place) => {
            const offer = offers[Number(place)];
            if (place !== '' && offer) add(offer);
          }}
        />
      )}
    </>
  );
}
