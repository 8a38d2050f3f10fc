import { useEffect, useState } from 'react';
import { editionNames, isVersion, type PageSettings, pageOf, setPage } from '../../case';
import type { HouseColour } from '../../report';
import { useCaseData, useWorkbench } from '../context';
import { SegmentedControl } from '../parts/SegmentedControl';
import { SelectField } from '../parts/SelectField';
import { LogoField } from './LogoField';

/** How the pages look: paper, colour, logos, marks, order, and what goes with them. */
export function PageForm() {
  const data = useCaseData();
  const { run } = useWorkbench();
  const page = pageOf(data);
  const { paper, colour, ourLogo, theirLogo, isDraft, order, attachesData, changesSince } = page;
  const printed = usePrintedColour(colour);
  const change = (fields: Partial<PageSettings>, what: string, mergeKey?: string): void =>
    run(setPage(fields, `Change the ${what} of the pages`), mergeKey);
  const versions = Object.values(data.exports).filter(isVersion);
  const left = versions.toSorted((a, b) => (a.exportedAt < b.exportedAt ? 1 : -1));
  return (
    <section className="page-form" aria-labelledby="page-heading">
      <h3 id="page-heading">Pages</h3>
      <SegmentedControl
        label="Paper"
        segments={papers}
        value={paper}
        onChange={(next) => change({ paper: next }, 'paper')}
      />
      <SegmentedControl
        label="Order of the points"
        segments={orders}
        value={order}
        onChange={(next) => change({ order: next }, 'order')}
      />
      <div className="field">
        <label className="field-label" htmlFor="house-colour">
          House colour
        </label>
        <div className="logo-actions">
          <input
            id="house-colour"
            type="color"
            value={colour}
            aria-describedby="house-colour-hint"
            onChange={(event) => change({ colour: event.target.value.toLowerCase() }, 'colour', 'house colour')}
          />
          <code>{colour}</code>
        </div>
        <p className="field-hint" id="house-colour-hint">
          {printed === null || printed.accent === colour
            ? 'Text in it can be read on white and on its light ground: at least 4.5 : 1.'
            : `Too light for text: the pages print it as ${printed.accent}, which reaches 4.5 : 1.`}
        </p>
      </div>
      <LogoField
        label="Our logo"
        logo={ourLogo}
        onChange={(logo, blob, key) => run(setPage({ ourLogo: logo }, 'Change our logo', blob), key)}
      />
      <LogoField
        label="The customer’s logo"
        logo={theirLogo}
        onChange={(logo, blob, key) => run(setPage({ theirLogo: logo }, 'Change the customer’s logo', blob), key)}
      />
      <label className="check-field">
        <input
          type="checkbox"
          checked={isDraft}
          onChange={(event) => change({ isDraft: event.target.checked }, 'draft mark')}
        />
        Mark every page as a draft
      </label>
      <label className="check-field">
        <input
          type="checkbox"
          checked={attachesData}
          onChange={(event) => change({ attachesData: event.target.checked }, 'attachments')}
        />
        Attach the same data as workbook and JSON
      </label>
      {left.length > 0 && (
        <SelectField
          label="Page on what changed since"
          value={changesSince ?? ''}
          options={[
            { value: '', label: 'No such page' },
            ...left.map(({ id, exportedAt, edition, recipient }) => ({
              value: id,
              label: `${exportedAt.slice(0, 16).replace('T', ' ')} ${editionNames[edition]}${recipient === '' ? '' : ` to ${recipient}`}`,
            })),
          ]}
          onChange={(id) => change({ changesSince: id === '' ? null : id }, 'comparison')}
        />
      )}
    </section>
  );
}

/** As it prints. The documents are loaded only when somebody is here. */
function usePrintedColour(colour: string): HouseColour | null {
  const [printed, setPrinted] = useState<HouseColour | null>(null);
  useEffect(() => {
    let isHere = true;
    void import('../../report').then(({ houseColour }) => {
      if (isHere) setPrinted(houseColour(colour));
    });
    return () => {
      isHere = false;
    };
  }, [colour]);
  return printed;
}

const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'US Letter' },
] as const;
const orders = [
  { value: 'hand', label: 'As listed' },
  { value: 'effect', label: 'Largest effect first' },
  { value: 'kind', label: 'By kind' },
] as const;
