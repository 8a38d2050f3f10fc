import { correlatedElements, correlationFault, type GivenCorrelations } from '../../../analysis';
import { type DecimalText, text } from '../../../base/decimal';
import { correlationsOf, setCorrelations } from '../../../case';
import type { CostElement } from '../../../estimate';
import { useOpenCase, useWorkbench } from '../../context';
import { FigureField } from '../../parts/FigureField';
import { PopoverButton } from '../../parts/PopoverButton';
import { elementWords } from '../../parts/words';

const atFirst: GivenCorrelations = { within: text('0.2'), byElement: {}, across: text(0) };

/** How the ranges hang together: within a cost element, and between elements. Saved with the case. */
export function CorrelationsForm() {
  const { analysis, data } = useOpenCase();
  const { run } = useWorkbench();
  const given = correlationsOf(data) ?? atFirst;
  const elements = [...correlatedElements(analysis)].filter(([, ranges]) => ranges > 1);
  const change = (fields: Partial<GivenCorrelations>): GivenCorrelations => {
    const { within, byElement, across } = { ...given, ...fields };
    return { within, byElement, across };
  };
  const set = (next: GivenCorrelations): void => {
    const isDefault =
      next.within === atFirst.within && next.across === atFirst.across && Object.keys(next.byElement).length === 0;
    run(setCorrelations(isDefault ? null : next));
  };
  const ofElement = (element: CostElement, value: DecimalText | null): GivenCorrelations => {
    const { [element]: _, ...others } = given.byElement;
    return change({ byElement: value === null ? others : { ...others, [element]: value } });
  };
  return (
    <PopoverButton label="Correlations">
      <FigureField
        label="Between ranges of one cost element"
        value={given.within}
        refuse={(value) => correlationFault(analysis, change({ within: value }))}
        onChange={(value) => set(change({ within: value ?? atFirst.within }))}
      />
      {elements.map(([element, ranges]) => (
        <FigureField
          key={element}
          label={`${elementWords[element]} (${ranges} ranges)`}
          value={given.byElement[element] ?? null}
          placeholder="as above"
          refuse={(value) => correlationFault(analysis, ofElement(element, value))}
          onChange={(value) => set(ofElement(element, value))}
        />
      ))}
      <FigureField
        label="Between different elements"
        value={given.across}
        refuse={(value) => correlationFault(analysis, change({ across: value }))}
        onChange={(value) => set(change({ across: value ?? atFirst.across }))}
      />
      <p className="uncertainty-note">
        0 is independent, 1 moves as one. Ranges on a common driver are one draw whatever stands here.
      </p>
    </PopoverButton>
  );
}
