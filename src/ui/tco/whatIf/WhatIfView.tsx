import { EmptyState } from '../../parts/EmptyState';
import type { Tco } from '../useTco';
import { rivals } from '../wouldHaveToBe';
import { TwoWaySection } from './TwoWaySection';
import { UncertaintyOfCourses } from './UncertaintyOfCourses';
import './whatIf.css';

/** What becomes of the comparison where things turn out otherwise. */
export function WhatIfView({ tco }: { readonly tco: Tco }) {
  const pair = tco.cost && rivals(tco.cost);
  return (
    <div className="tco-work">
      {pair ? (
        <>
          <UncertaintyOfCourses tco={tco} own={pair.own} />
          <TwoWaySection tco={tco} pair={pair} />
        </>
      ) : (
        <EmptyState
          heading="Nothing to compare yet"
          text="Two alternatives whose lines lack no figure, the years of the study and a discount rate are needed: they are given in the comparison."
        />
      )}
    </div>
  );
}
