import type { Annotations } from '../../src/annotations';
import type { DecimalText } from '../../src/base/decimal';
import {
  addMoney,
  type FileMoney,
  type Scale,
  subtractMoney,
  type UnitMoney,
  type YearMoney,
} from '../../src/base/money';
import type { SharedView } from '../../src/disclosure';
import type { LineId } from '../../src/estimate';
import type { composeCritique } from '../../src/report';

/** What must not compile. Each line fails the type check as soon as it does. */
declare const unit: UnitMoney;
declare const year: YearMoney;
declare const file: FileMoney;
declare const scale: Scale;

export const fine: UnitMoney = addMoney(unit, unit);
// @ts-expect-error per unit and per year do not add up
export const wrongSum: UnitMoney = addMoney(unit, year);
// @ts-expect-error an amount in the file's scale is not one per unit
export const wrongScale: UnitMoney = subtractMoney(unit, file);
// @ts-expect-error a scale is not an amount
export const noAmount: UnitMoney = addMoney(unit, scale);
// @ts-expect-error a plain text is no decimal at rest
export const noDecimal: DecimalText = '1.0';
// @ts-expect-error a plain text is no line
export const noLine: LineId = 'CBD!F9';

// @ts-expect-error the critique is made of the shared view and of nothing else
export const noAnnotations: Parameters<typeof composeCritique>[0] = {} as Annotations;
// @ts-expect-error the shared view has no place for a rationale
export const noRationale: keyof SharedView['points'][number] = 'rationale';
// @ts-expect-error nor for what we quoted
export const noPrice: keyof SharedView = 'quotedPrice';
