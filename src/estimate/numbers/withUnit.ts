import { currencyCodes } from './currency';

const codes = [...currencyCodes].join('|');
const units =
  'kg|g|t|mg|m|mm|cm|km|m2|m²|m3|m³|l|ml|h|hr|hrs|std|min|s|sec|sek|stk|stück|st|pcs?|pieces?|ea|pz|ud|szt|ks|kwh|pièces?|pzas?|个|件|台|套|個|本|小时|分钟|秒|千克';
const withUnit = new RegExp(
  String.raw`^([-+]?\s*[^\p{L}]*?\d[\d.,' ]*?)\s*(€|\$|£|${codes})?\s*(\/?)\s*(${units})\.?$`,
  'iu',
);

/** A figure with its unit in one cell: `12,5 kg`, `3,20 €/kg`. */
export interface UnitFigure {
  readonly figure: string;
  /** `null` for the unit of a price. */
  readonly unit: string | null;
}

export function splitUnit(text: string): UnitFigure | null {
  // Nearly every text begins with a letter.
  if (text.length > 24 || !/^[\d\s+\-−€$£(]/.test(text)) return null;
  const [, figure, currency = '', slash, unit] = withUnit.exec(text.trim()) ?? [];
  if (figure === undefined || unit === undefined) return null;
  return { figure: `${figure} ${currency}`.trim(), unit: slash === '' ? unit : null };
}
