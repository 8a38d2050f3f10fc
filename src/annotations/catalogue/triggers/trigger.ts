import type { Decimal } from '../../../base/decimal';
import type { Figure, Line, LineId } from '../../../estimate';
import type { Annotations } from '../../annotations';
import { words } from '../entry';
import { cellOf, type EstimateView, lineNamed } from '../estimateView';

/** What in an estimate makes an entry worth a look. */
export interface Trigger {
  readonly name: string;
  readonly entryId: string;
  /** Fires although the estimate has a line for it: what is there is the reason. */
  readonly isAboutWhatIsThere?: true;
  readonly find: (view: TriggerView) => Reason | null;
}

export interface TriggerView extends EstimateView {
  readonly annotations: Annotations;
  /** The deal's annual volume, or the estimate's. */
  readonly annualVolume: Decimal | null;
  /** Pieces over the term of the contract. */
  readonly contractVolume: Decimal | null;
}

export interface Reason {
  /** One plain sentence that names the line or cell it follows from. */
  readonly text: string;
  readonly lineId: LineId | null;
  readonly cell: string | null;
}

export function because(text: string, line: Line | null = null, figure: Figure | null = line?.amount ?? null): Reason {
  return { text, lineId: line?.id ?? null, cell: line === null ? null : cellOf(line.key.sheet, figure) };
}

export function namedLine(view: EstimateView, phrases: readonly string[]): Line | null {
  return lineNamed(view, phrases, ({ kind }) => kind === 'item');
}

export function hasWord(view: EstimateView, phrases: readonly string[]): boolean {
  return lineNamed(view, phrases) !== null;
}

// Processes as lines name them, in the languages that estimates come in.
export const casting = words(
  'casting*, die cast*, cast, giessen, druckguss*, gusste*, feinguss*, fonderie, moulage, coulee, fundicion*, colada, fusione, pressofusione, fundicao, gieten, odlew*',
);
export const moulding = words(
  'mould*, molding, molded, injection, spritzgiess*, spritzguss*, spritzen, injection plast*, inyeccion*, moldeo*, stampaggio, injecao, spuitgiet*, wtrysk*',
);
export const stamping = words(
  'stamping, stamp, punch, press, pressing, stanzen, stanz*, pressen, tiefziehen, emboutissage, decoupe*, estampado*, prensado, imbutitura, tranciatura, estampagem, tloczenie',
);
export const machining = words(
  'machining, mill, milling, turn, turning, turn mill*, drill*, grind*, hone, honing, bore, frasen, fras*, drehen, bohren, schleifen, honen, usinage, fraisage, tournage, percage, mecanizado*, fresado, torneado, fresatura, tornitura, lavorazione, usinagem, verspanen, frezowanie, toczenie, obrobka*',
);
export const furnace = words(
  'heat treat*, hardening, harden, anneal*, furnace, sinter*, harten, vergut*, gluhen, trempe, tratamiento termico, traitement thermique, tempra',
);
export const plating = words(
  'plating, plated, galvan*, coating, anodi*, paint*, phosphat*, passivat*, verzink*, eloxier*, lackier*, beschicht*, pickling, zingage, peinture, recubrimiento*, verniciatura',
);
export const soldering = words('smt, smd, solder*, reflow, lot*stelle, loten, bestuck*, brasage, soldadura smd, wave');
export const electronics = words(
  'pcb*, pcba, ic, ics, capacitor*, resistor*, microcontroller*, semiconductor*, leiterplatte*, kondensator*, widerstand*, circuit imprime, condensateur*, mosfet, fpga, eeprom',
);
export const firmware = words('firmware*, software*, microcontroller*, ecu, control unit, steuergerat*, display');
