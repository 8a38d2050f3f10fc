import type { DraftWords } from './draftWords';

export const germanDraft: DraftWords = {
  quoted: '„{label}“',
  and: '{first} und {last}',
  andMore: { one: '{first} und eine weitere', other: '{first} und {n} weitere' },
  heading: {
    quantity: ['{label}: die Menge', 'Menge bei {label}'],
    rate: ['{label}: der Satz', 'Satz bei {label}'],
    percentage: ['{label}: der Prozentsatz', 'Prozentsatz bei {label}'],
    factor: ['{label}: {factor}'],
    arithmetic: ['{label}: die Arithmetik', '{label}: die Zahlen und ihre Summe'],
    other: ['{label}'],
    several: ['{label}'],
    severalMissing: ['In keiner Zeile enthalten: {label}', 'Noch nicht in der Kalkulation: {label}'],
  },
  claim: {
    takes: ['Bei {label} rechnet die Kalkulation mit {theirs}.', 'Die Kalkulation rechnet bei {label} mit {theirs}.'],
    states: ['Für {label} gibt die Kalkulation {theirs} an.', 'Die Kalkulation gibt für {label} {theirs} an.'],
    missing: ['Für {label} nennt die Kalkulation keine Zahl.', 'Die Kalkulation nennt für {label} keine Zahl.'],
    leavesOut: ['{label} steht in keiner Zeile der Kalkulation.', 'Die Kalkulation hat keine Zeile für {label}.'],
    severalLeftOut: ['{label} stehen in keiner Zeile der Kalkulation.', 'Die Kalkulation hat keine Zeile für {label}.'],
    several: ['Es geht um {label}.', 'Diese Zeilen gehören zusammen: {label}.'],
    arithmetic: [
      'Die Kalkulation gibt für {label} {theirs} an; ihre eigenen Zahlen ergeben {ours}.',
      'Die Zahlen bei {label} ergeben {ours}; angegeben sind dort {theirs}.',
    ],
    basis: [
      '{label}: Bevor Zahlen verglichen werden, brauchen sie eine gemeinsame Basis.',
      'Kalkulation und Angebot ruhen hier auf zwei Basen: {label}.',
    ],
    basisFrom: ['{label}: Die Kalkulation beruht auf {theirs}.', 'Die Kalkulation beruht hier auf {theirs}: {label}.'],
    ours: ['Wir sehen {ours}.', 'Nach dem, was wir sehen, sind es {ours}.'],
    oursPerUnit: ['Wir setzen dafür {ours} je Stück an.', 'Aus unserer Sicht sind das {ours} je Stück.'],
    byEffect: [
      'Unsere Sicht zeigen wir durch ihre Wirkung auf die Summe.',
      'Unsere Sicht steht hier als Wirkung auf die Summe.',
    ],
    inWords: [
      'Wir nennen hier keine Zahl und möchten hören, wie Sie es sehen.',
      'Bevor wir eine Zahl nennen, möchten wir Ihre hören.',
    ],
    up: ['Auf die Summe macht das {effect} je Stück mehr.', 'Die Summe steigt dadurch um {effect} je Stück.'],
    down: [
      'Auf die Summe macht das {effect} je Stück weniger, zu Ihren Gunsten.',
      'Die Summe sinkt dadurch um {effect} je Stück, zu Ihren Gunsten.',
    ],
    either: ['Auf die Summe macht das {effect} je Stück.', 'Die Wirkung auf die Summe ist {effect} je Stück.'],
  },
  question: {
    figure: [
      'Helfen Sie uns zu verstehen, woher die Zahlen für {label} stammen.',
      'Helfen Sie uns zu verstehen, wovon die Kalkulation bei {label} ausgeht.',
    ],
    leftOut: [
      'Helfen Sie uns zu verstehen, wie die Kalkulation {label} abdeckt.',
      'Helfen Sie uns zu verstehen, welche Zeile der Kalkulation {label} tragen soll.',
    ],
    several: [
      'Helfen Sie uns zu verstehen, wie die Kalkulation dies abdeckt.',
      'Helfen Sie uns zu verstehen, wovon die Kalkulation bei diesen Zeilen ausgeht.',
    ],
    arithmetic: ['Können wir diesen Punkt sofort abschließen?', 'Lesen Sie die Zahlen dieser Zeile wie wir?'],
    basis: [
      'Können wir uns auf eine Basis einigen, bevor wir Zahlen vergleichen?',
      'Welche Basis möchten Sie für beide Seiten verwenden?',
    ],
    other: ['Helfen Sie uns zu verstehen, wie die Kalkulation dies abdeckt.'],
  },
  standard: {
    fact: 'Eine Kalkulation ist genau, wenn ihre Eingaben geprüft sind und sie kaum Fehler enthält (GAO-20-195G, Kapitel 3).',
    basis:
      'Eine Kalkulation beschreibt das Programm, wie es ist, mit seinen Mengen und Terminen (GAO-20-195G, Kapitel 3).',
    scope:
      'Eine Kalkulation ist vollständig, wenn Kostenarten weder fehlen noch doppelt zählen (GAO-20-195G, Kapitel 3).',
    judgement:
      'Eine Kalkulation ist gut belegt, wenn sie Quellen und Methoden so zeigt, dass andere sie wiederholen können (GAO-20-195G, Kapitel 3).',
    yield: 'Mengen und angemessener Ausschuss sind von Fachleuten zu beurteilen (FAR 15.404-1(e)(1), als gute Praxis).',
    overhead:
      'Die Basis eines Zuschlags ist allem gemeinsam, worauf er gerechnet wird (FAR 31.203(c), als gute Praxis).',
  },
  proposal: {
    fact: [
      'Wir schlagen vor, die berichtigte Zahl in den nächsten Stand der Kalkulation zu übernehmen.',
      'Wir schlagen vor, dies gemeinsam zu berichtigen und den Punkt zu schließen.',
    ],
    basis: [
      'Zwei Wege stehen offen: Beide nehmen Ihre Basis, oder beide nehmen die des Angebots. Uns ist jeder recht, für alle Zeilen gleich.',
      'Wir schlagen vor, zuerst eine Basis festzulegen; mit anderer Menge, anderem Stichtag oder anderer Lieferung folgt die Zahl.',
    ],
    scope: [
      'Zwei Wege stehen offen: Die Kalkulation nimmt die Kosten auf, oder wir sehen uns gemeinsam die Anforderung an, die sie verursacht.',
      'Gern sehen wir uns die Ursache mit Ihnen an: Eine Änderung dort kann beiden mehr wert sein als die Zahl.',
    ],
    judgement: [
      'Wir schlagen vor, die Aufzeichnungen gemeinsam anzusehen und die Zahl zu nehmen, die beide wiederholen können.',
      'Wir schlagen vor, dass Ihre und unsere Fachleute sich dies vor Ort ansehen und die Zahl dort klären.',
    ],
  },
  largest: 'Der größte ist Punkt {number}, {heading}, mit {effect} je Stück.',
};
