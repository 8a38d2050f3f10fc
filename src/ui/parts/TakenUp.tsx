import { useMemo } from 'react';
import { decimal } from '../../base/decimal';
import { type FormatContext, formatDecimal, formatPercent } from '../../base/format';
import { takenUpIn } from '../../case';
import { type ComparedFigure, type TakenUpVerdict, takenUpSentence } from '../../review';
import { useFormat, useOpenCase } from '../context';
import './takenUp.css';

const verdicts: Readonly<Record<TakenUpVerdict, string>> = {
  takenUp: 'Taken up',
  inPart: 'In part',
  not: 'Not taken up',
  cannotTell: 'Cannot tell',
};

/** What the current revision takes up of what was agreed on earlier ones. Nothing where nothing was. */
export function TakenUp({ isFolded = false }: { readonly isFolded?: boolean }) {
  const { data, annotations } = useOpenCase();
  const format = useFormat();
  const points = useMemo(() => takenUpIn(data), [data]);
  if (points === null) return null;
  return (
    <section aria-label="Taken up" className="taken-up">
      <h2>What the new estimate takes up</h2>
      <details open={!isFolded}>
        <summary>{takenUpSentence(points)}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Agreed point</th>
              <th scope="col">In the new estimate</th>
              <th scope="col">Line and cell</th>
              <th scope="col" className="taken-up-figure">
                Before
              </th>
              <th scope="col" className="taken-up-figure">
                Agreed
              </th>
              <th scope="col" className="taken-up-figure">
                Now
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ pointId, verdict, figures, why }) => {
              const rows = figures.length === 0 ? [null] : figures;
              return rows.map((figure, place) => (
                <tr key={`${pointId} ${figure ? `${figure.label} ${figure.field}` : ''}`}>
                  {place === 0 && (
                    <>
                      <th scope="row" rowSpan={rows.length}>
                        {annotations.points[pointId]?.heading ?? ''}
                      </th>
                      <td rowSpan={rows.length} className={`taken-up-${verdict}`}>
                        {verdicts[verdict]}
                        {why !== '' && <small>{why}</small>}
                      </td>
                    </>
                  )}
                  <td>
                    {figure && (
                      <>
                        {figure.label} <small>{[figure.field, figure.cell].filter(Boolean).join(' · ')}</small>
                      </>
                    )}
                  </td>
                  <td className="taken-up-figure">{figure && written(figure, figure.was, format)}</td>
                  <td className="taken-up-figure">{figure && written(figure, figure.agreed, format)}</td>
                  <td className="taken-up-figure">{figure && written(figure, figure.is, format)}</td>
                </tr>
              ));
            })}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function written({ isPercent }: ComparedFigure, value: ComparedFigure['was'], format: FormatContext): string {
  if (value === null) return '–';
  const figure = decimal(value).toDecimalPlaces(isPercent ? 6 : 4);
  return isPercent ? formatPercent(figure, format) : formatDecimal(figure, format);
}
