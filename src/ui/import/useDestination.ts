import { useEffect, useState } from 'react';
import { type Fit, fitOf, matchRevisions, type ProductReading, type Recognition } from '../../estimate';
import { useWorkbench, useWorkbenchState } from '../context';

export type Destination = 'revision' | 'case';

export interface DestinationChoice {
  /** How well the file fits as the next revision of the open case; null without a case, or before that is known. */
  readonly fit: Fit | null;
  readonly destination: Destination;
  readonly choose: (destination: Destination) => void;
}

const pause = 250;

/** Where an estimate goes that is read while a case is open: recommended by how many of its lines the case knows. */
export function useDestination(
  product: ProductReading | null,
  recognition: Recognition,
  isBusy: boolean,
): DestinationChoice {
  const { importer } = useWorkbench();
  const open = useWorkbenchState((state) => state.open?.estimate ?? null);
  const [fit, setFit] = useState<Fit | null>(null);
  const [chosen, choose] = useState<Destination | null>(null);
  const key = product?.key ?? null;
  useEffect(() => {
    if (open === null || key === null || isBusy || recognition.outcome === 'declined') return;
    let isCurrent = true;
    const compare = async (): Promise<void> => {
      const built = await importer.build(key);
      if (isCurrent && built.ok) setFit(fitOf(open, built.value, matchRevisions(open, built.value)));
    };
    // A correction may be followed by the next one at once.
    const timer = setTimeout(() => void compare(), pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [importer, open, key, isBusy, recognition]);
  const known = open === null ? null : fit;
  return {
    fit: known,
    destination: known === null ? 'case' : (chosen ?? (known.isRevision ? 'revision' : 'case')),
    choose,
  };
}
