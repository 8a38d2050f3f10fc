import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { text } from '../../src/base/decimal';
import {
  addAlternative,
  addTcoLines,
  applyChange,
  type Command,
  carryOut,
  readCaseFile,
  removeAlternative,
  setStudy,
  setTcoLine,
} from '../../src/case';
import { alternativesOutput } from '../../src/cli/alternativesOutput';

const read = readCaseFile(readFileSync('fixtures/cases/assemblies-multiply/case.costbridge.json', 'utf8'), 'golden');
if (!read.ok) throw new Error(JSON.stringify(read.error));
const start = read.value.data;

function after(...commands: readonly Command[]) {
  return commands.reduce((data, command) => applyChange(data, carryOut(command, data).change), start);
}

let count = 0;
const newId = (): string => `id${count++}`;
const study = setStudy({ years: 3, discountRate: text('0.05') }, 'Study');
const offer = addAlternative('offer', 'ourOffer', 'Our offer');
const line = (label: string, amount: string | null) =>
  addTcoLines(newId, [
    { alternativeId: 'offer' as never, label, category: 'training', amount: amount === null ? null : text(amount) },
  ]);

test('every alternative with its present value, its equal yearly amount, and the lines that lack a figure', () => {
  const data = after(study, offer, line('Training', '100'), line('Travel', null));
  expect(alternativesOutput(data)).toEqual([
    {
      id: 'offer',
      name: 'Our offer',
      presentValue: '272.3248029370478350070186804880682431703',
      annualEquivalent: '100',
      unitCost: null,
      missing: ['Travel'],
    },
  ]);
});

test('without a discount rate there is no figure, and with the alternative its lines go', () => {
  expect(alternativesOutput(after(offer, line('Training', '100')))).toMatchObject([{ presentValue: null }]);
  expect(after(study, offer, line('Training', '100'), removeAlternative('offer' as never)).tcoLines).toEqual({});
});

test('one line of an alternative at most is its price', () => {
  count = 0;
  const data = after(study, offer, line('A', '1'), line('B', '2'));
  const [a, b] = Object.values(data.tcoLines);
  if (!a || !b) throw new Error('no lines');
  const marked = [setTcoLine(a.id, { isPrice: true }, 'Price'), setTcoLine(b.id, { isPrice: true }, 'Price')].reduce(
    (sofar, command) => applyChange(sofar, carryOut(command, sofar).change),
    data,
  );
  expect(Object.values(marked.tcoLines).map(({ isPrice }) => isPrice)).toEqual([false, true]);
});
