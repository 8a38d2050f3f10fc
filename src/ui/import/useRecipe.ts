import { useEffect, useState } from 'react';
import type { Corrections, Layout, RecipeReport } from '../../estimate';
import { type KeptRecipe, useWorkbench } from '../context';

export interface RecipeControl {
  /** Corrections of an earlier file of this shape, while nobody has answered the offer. */
  readonly offer: KeptRecipe | null;
  /** What came of them, once they were applied. */
  readonly report: RecipeReport | null;
  readonly apply: () => void;
  readonly later: () => void;
  readonly forget: () => void;
}

/** Offers what was corrected in an earlier file of this shape. Nothing is applied unless a person says so. */
export function useRecipe(layout: Layout, correct: (...corrections: Corrections) => void): RecipeControl {
  const { importer, recipes } = useWorkbench();
  const [offer, setOffer] = useState<KeptRecipe | null>(null);
  const [report, setReport] = useState<RecipeReport | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void recipes.find(layout).then((found) => {
      if (isCurrent) setOffer(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [recipes, layout]);

  const apply = async (): Promise<void> => {
    const taken = offer === null ? null : await importer.fromRecipe(offer.recipe);
    setOffer(null);
    setReport(taken);
    if (taken) correct(...taken.corrections);
  };
  const forget = async (): Promise<void> => {
    if (offer) await recipes.forget(offer.id);
    setOffer(null);
  };
  return { offer, report, apply: () => void apply(), later: () => setOffer(null), forget: () => void forget() };
}
