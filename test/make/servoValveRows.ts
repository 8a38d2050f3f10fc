/** The invented estimate of the example: a precision-machined, assembled and tested servo valve. Amounts are computed, not typed. */

export interface ItemRow {
  readonly label: string;
  readonly quantity: number;
  readonly unit: string;
  readonly rate: number;
  readonly oee?: number;
  readonly volume?: number;
  /** The mistake: an amount typed over the formula. */
  readonly typed?: number;
}

export interface GroupRows {
  readonly label: string;
  readonly items: readonly ItemRow[];
  /** The mistake: the sum leaves out this many rows at its end. */
  readonly shortBy?: number;
}

const item = (label: string, quantity: number, unit: string, rate: number, more: Partial<ItemRow> = {}): ItemRow => ({
  label,
  quantity,
  unit,
  rate,
  ...more,
});
const machined = (label: string, hours: number, rate: number, oee = 0.9): ItemRow =>
  item(label, hours, 'h', rate, { oee });
const amortised = (label: string, cost: number, volume = 108000): ItemRow => item(label, 1, 'set', cost, { volume });

export const groups: readonly GroupRows[] = [
  {
    label: 'Raw material',
    items: [
      item('Bar 1.4542, dia. 60, body', 1.85, 'kg', 21.4),
      item('Turnings credit 1.4542', -0.62, 'kg', 9.6),
      item('Bar 1.4112, dia. 16, spool', 0.14, 'kg', 18.2),
      item('Bar 1.4112, dia. 28, sleeve', 0.31, 'kg', 18.2),
      item('Turnings credit 1.4112', -0.22, 'kg', 5.1),
      item('Forging EN AW-7075, manifold', 1, 'pc', 38.5),
      item('Chips credit EN AW-7075', -0.48, 'kg', 1.35),
      item('Plate EN AW-6082, end plate', 0.36, 'kg', 6.8),
      item('Bar CuBe2, dia. 8, flapper', 0.012, 'kg', 96),
      item('Tube 1.4301, feedback shaft', 0.09, 'm', 14.6),
      item('Nozzle blank, tungsten carbide', 2, 'pc', 7.9),
      item('Sheet 1.4310, spring washer', 0.02, 'kg', 24),
    ],
  },
  {
    label: 'Purchased parts',
    items: [
      item('Torque motor, 40 mA', 1, 'pc', 148),
      item('Coil pair, matched', 1, 'set', 31.2),
      item('Permanent magnet, AlNiCo', 2, 'pc', 6.45),
      item('Connector MIL-DTL-38999, 6 pin', 1, 'pc', 42.3),
      item('Position transducer, LVDT', 1, 'pc', 86.5),
      item('Seal kit FKM', 1, 'set', 24.76),
      item('Back-up rings PTFE', 8, 'pc', 0.72),
      item('Filter element, 35 micron', 1, 'pc', 11.4),
      item('Filter plug', 1, 'pc', 3.15),
      item('Lee plug, 0.187 in', 4, 'pc', 2.9),
      item('Lee plug, 0.250 in', 2, 'pc', 3.4),
      item('Orifice, sapphire', 2, 'pc', 9.8),
      item('Compression spring, spool left', 1, 'pc', 1.62),
      item('Compression spring, spool right', 1, 'pc', 1.62),
      item('Feedback spring wire', 1, 'pc', 4.35),
      item('Ball, ruby, 1.5 mm', 1, 'pc', 5.2),
      item('Dowel pin 3 x 10', 4, 'pc', 0.18),
      item('Cap screw M4 x 12, A286', 8, 'pc', 0.64),
      item('Cap screw M5 x 20, A286', 4, 'pc', 0.82),
      item('Set screw M3, locking', 6, 'pc', 0.21),
      item('Lock wire, 0.6 mm', 0.4, 'm', 0.35),
      item('Name plate, etched', 1, 'pc', 1.9),
      item('Thread insert M5', 4, 'pc', 0.44),
      item('Shipping plate with seals', 1, 'pc', 6.2),
      item('Adhesive and locking fluid', 0.004, 'l', 310),
      item('Assembly grease', 0.006, 'kg', 145),
      item('Test fluid loss', 0.12, 'l', 7.5),
      item('Protective caps', 5, 'pc', 0.16),
      item('End cap, left', 1, 'pc', 4.35),
      item('End cap, right', 1, 'pc', 4.35),
    ],
    shortBy: 1,
  },
  {
    label: 'Machining and surface',
    items: [
      machined('Saw body bar, op 10', 0.03, 62),
      machined('Turn-mill body, op 20', 0.425, 92),
      machined('Deep-hole drill body, op 30', 0.16, 84),
      machined('Hone bore, op 40', 0.21, 118),
      machined('Deburr body, op 50', 0.12, 58),
      machined('Turn spool, op 60', 0.11, 78),
      machined('Grind spool, op 70', 0.19, 104),
      machined('Lap spool to sleeve, op 80', 0.28, 96),
      machined('Turn sleeve, op 90', 0.14, 78),
      machined('Erode sleeve windows, op 100', 0.32, 88),
      machined('Grind sleeve, op 110', 0.17, 104),
      machined('Match flow edges, op 120', 0.24, 112),
      machined('Mill manifold, op 130', 0.36, 86),
      machined('Drill manifold, op 140', 0.15, 86),
      machined('Mill end plate, op 150', 0.07, 82),
      machined('Wire-cut flapper, op 160', 0.09, 88),
      machined('Grind nozzles, op 170', 0.13, 104),
      machined('Wash before plating, op 180', 0.04, 48),
      item('Vacuum hardening, spool and sleeve', 0.45, 'kg', 8.4),
      item('Passivate body', 1, 'pc', 3.6),
      item('Hard anodise manifold', 1, 'pc', 7.8),
      item('Dry-film coating, flapper', 1, 'pc', 5.4),
      item('Penetrant inspection', 3, 'pc', 2.1),
      item('Laser marking', 1, 'pc', 1.15),
    ],
  },
  {
    label: 'Assembly and test',
    items: [
      item('Kit and clean parts', 0.12, 'h', 46),
      item('Assemble torque motor', 0.35, 'h', 52),
      item('Set air gap, magnetise', 0.22, 'h', 52),
      item('Assemble spool and sleeve', 0.18, 'h', 52),
      item('Assemble manifold', 0.25, 'h', 46),
      item('Fit transducer', 0.16, 'h', 52),
      item('Wire connector, solder', 0.3, 'h', 49),
      item('Flush, 60 min per rack of 12', 0.083, 'h', 64),
      item('Functional test', 0.85, 'h', 72, { typed: 66.2 }),
      item('Null adjustment', 0.2, 'h', 72),
      item('Burn-in, 8 h per rack of 24', 0.333, 'h', 18),
      item('Proof pressure test', 0.12, 'h', 72),
      item('Leakage test', 0.15, 'h', 72),
      item('Frequency response', 0.18, 'h', 72),
      item('Lock wire and seal', 0.08, 'h', 46),
      item('Final inspection', 0.14, 'h', 54),
      item('Records and release', 0.06, 'h', 54),
    ],
  },
  {
    label: 'Tooling and start-up',
    items: [
      amortised('Turn-mill fixtures, body', 148000),
      amortised('Honing tools and gauges', 62500),
      amortised('Spool and sleeve tool set', 231000),
      amortised('Forging die, manifold', 54000),
      amortised('Manifold fixtures', 48600),
      amortised('Electrodes', 21400),
      amortised('Assembly stations', 96000),
      amortised('Test rack adapters', 118000),
      amortised('Gauges, final inspection', 37200),
      amortised('First article inspection', 42000),
    ],
  },
  {
    label: 'Packaging and logistics',
    items: [
      item('Inner pack, sealed', 1, 'pc', 2.35),
      item('Returnable tray, share', 0.05, 'pc', 24),
      item('Desiccant and label', 1, 'pc', 0.48),
      item('Carton, 6 valves', 0.1667, 'pc', 3.9),
      item('Pick and pack', 0.05, 'h', 38),
      item('Certificate of conformity', 1, 'pc', 0.6),
      item('Loading to carrier', 0.01, 'h', 38),
    ],
  },
];
