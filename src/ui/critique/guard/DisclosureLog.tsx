import { type ExportRecord, editionNames } from '../../../case';
import { useOpenCase } from '../../context';

/** What left, when and to whom; the last one first. It stays with the case, and no undo takes it back. */
export function DisclosureLog() {
  const { data } = useOpenCase();
  const left = Object.values(data.exports).toSorted((a, b) => (a.exportedAt < b.exportedAt ? 1 : -1));
  if (left.length === 0) return <p className="guard-note">Nothing has left yet. What leaves is recorded here.</p>;
  return (
    <table className="guard-table">
      <caption>What has left</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">What</th>
          <th scope="col">To whom</th>
          <th scope="col">Points</th>
          <th scope="col">Reason given</th>
        </tr>
      </thead>
      <tbody>
        {left.map((record) => (
          <tr key={record.id}>
            <td>{whenText(record)}</td>
            <td>{editionNames[record.edition]}</td>
            <td>{record.recipient}</td>
            <td>{record.points.length}</td>
            <td>{record.reason ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whenText({ exportedAt }: ExportRecord): string {
  return exportedAt.slice(0, 16).replace('T', ' ');
}
