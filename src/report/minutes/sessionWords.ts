import type { OutcomeKind, StandingKind } from '../../review';
import type { Plural } from '../words/documentWords';

/** The words of what is written after a session, the minutes and the register alike. `{…}` is filled in. */
export interface SessionWords {
  readonly answers: Readonly<Record<OutcomeKind, string>>;
  /** Of a point to which nobody said anything. */
  readonly unanswered: string;
  readonly standings: Readonly<Record<StandingKind, string>>;
  readonly theirs: string;
  readonly ours: string;
  readonly dueDate: string;
  readonly reason: string;
  readonly stated: string;
  readonly agreedCost: string;
  readonly presented: string;
  /** Of a step: which points it counts. */
  readonly points: Plural;
  readonly otherErrors: string;
  readonly minutes: {
    readonly marking: string;
    readonly bookmark: string;
    /** `{product}`, `{customer}`, `{date}`. */
    readonly about: string;
    readonly tookPart: string;
    readonly notNamed: string;
    readonly agenda: string;
    readonly agendaColumns: readonly [part: string, minutes: string];
    readonly agendaTotal: string;
    readonly standing: string;
    readonly standingIntro: string;
    readonly standingColumns: readonly [step: string, points: string, effect: string];
    readonly said: string;
    readonly saidColumns: readonly [number: string, point: string, answer: string, agreed: string];
    readonly saidNote: string;
    readonly agreedTotal: string;
    readonly pointByPoint: string;
    readonly inDocument: string;
    readonly agreedEffect: string;
    readonly noEffect: string;
    readonly onEffect: string;
    readonly named: string;
    readonly namedColumns: readonly [line: string, document: string, named: string];
    /** Of an item of which no figure was named. */
    readonly asPresented: string;
    readonly isLeftOut: string;
    readonly leftOut: string;
    readonly open: string;
    readonly openIntro: string;
    readonly nothingOpen: string;
    readonly openColumns: readonly [
      number: string,
      point: string,
      answer: string,
      theirs: string,
      ours: string,
      due: string,
    ];
    readonly footing: string;
  };
}

export const sessionWords: Readonly<Record<'en' | 'de' | 'fr', SessionWords>> = {
  en: {
    answers: {
      agreed: 'Agreed',
      agreedInPart: 'Agreed in part',
      notAgreed: 'Not agreed',
      evidenceWanted: 'Evidence wanted',
      parked: 'Parked',
      withdrawn: 'Withdrawn',
    },
    unanswered: 'Not talked about',
    standings: { agreed: 'Agreed', open: 'Open', notAgreed: 'Not agreed', withdrawn: 'Withdrawn' },
    theirs: 'Owner, customer',
    ours: 'Owner, supplier',
    dueDate: 'Due',
    reason: 'Reason',
    stated: 'Stated in the estimate',
    agreedCost: 'Agreed cost',
    presented: 'Presented',
    points: { one: 'Point {list}', other: 'Points {list}' },
    otherErrors: 'Arithmetic of the estimate that stands in no point counts as open.',
    minutes: {
      marking: 'Minutes of a joint review',
      bookmark: 'Minutes',
      about: '{customer}, {product}. Held on {date}.',
      tookPart: 'Who took part',
      notNamed: 'nobody named',
      agenda: 'Agenda',
      agendaColumns: ['Part', 'Minutes'],
      agendaTotal: 'In all',
      standing: 'Where both sides stand',
      standingIntro:
        'Per unit of product. The agreed cost is worked out from the estimate with the agreed points in it and nothing else. Each row is what its points add to the rows above; where points act on one another, that is not what each adds alone.',
      standingColumns: ['', 'Points', 'Per unit {unit}'],
      said: 'What was said to each point',
      saidColumns: ['No.', 'Point', 'Answer', 'Agreed effect {unit}'],
      saidNote:
        'What is charged on other points counts only where those are agreed too: an agreed effect can differ from the one in the document.',
      agreedTotal: 'Agreed in all',
      pointByPoint: 'Point by point',
      inDocument: 'In the document',
      agreedEffect: 'Agreed, on the total',
      noEffect: 'no figure agreed',
      onEffect: 'Both sides hold this effect; no figure beneath it was agreed.',
      named: 'What the agreement counts',
      namedColumns: ['Line', 'In the document', 'Agreed'],
      asPresented: 'as presented',
      isLeftOut: 'left out',
      leftOut: 'The agreement leaves out',
      open: 'What is open',
      openIntro: 'Each with who comes back to it, and by when.',
      nothingOpen: 'Nothing is open.',
      openColumns: ['No.', 'Point', 'Answer', 'Customer', 'Supplier', 'Due'],
      footing: 'Figures per unit of product. Every sum is the sum of its printed lines.',
    },
  },
  de: {
    answers: {
      agreed: 'Vereinbart',
      agreedInPart: 'Teilweise vereinbart',
      notAgreed: 'Nicht vereinbart',
      evidenceWanted: 'Nachweis erbeten',
      parked: 'Vertagt',
      withdrawn: 'Zurückgezogen',
    },
    unanswered: 'Nicht besprochen',
    standings: { agreed: 'Vereinbart', open: 'Offen', notAgreed: 'Nicht vereinbart', withdrawn: 'Zurückgezogen' },
    theirs: 'Zuständig, Kunde',
    ours: 'Zuständig, Lieferant',
    dueDate: 'Fällig',
    reason: 'Begründung',
    stated: 'In der Kalkulation angegeben',
    agreedCost: 'Vereinbarte Kosten',
    presented: 'Vorgelegt',
    points: { one: 'Punkt {list}', other: 'Punkte {list}' },
    otherErrors: 'Rechenfehler der Kalkulation, die in keinem Punkt stehen, zählen als offen.',
    minutes: {
      marking: 'Protokoll einer gemeinsamen Durchsicht',
      bookmark: 'Protokoll',
      about: '{customer}, {product}. Gehalten am {date}.',
      tookPart: 'Teilnehmer',
      notNamed: 'niemand genannt',
      agenda: 'Tagesordnung',
      agendaColumns: ['Teil', 'Minuten'],
      agendaTotal: 'Zusammen',
      standing: 'Wo beide Seiten stehen',
      standingIntro:
        'Je Stück des Produkts. Die vereinbarten Kosten sind die Kalkulation, neu gerechnet allein mit den vereinbarten Punkten. Jede Zeile ist, was ihre Punkte zu den Zeilen darüber hinzufügen; wo Punkte aufeinander wirken, ist das nicht, was jeder allein hinzufügt.',
      standingColumns: ['', 'Punkte', '{unit} je Stück'],
      said: 'Was zu jedem Punkt gesagt wurde',
      saidColumns: ['Nr.', 'Punkt', 'Antwort', 'Vereinbarte Wirkung {unit}'],
      saidNote:
        'Was auf andere Punkte aufgeschlagen wird, zählt nur, wo auch diese vereinbart sind: eine vereinbarte Wirkung kann von der im Dokument abweichen.',
      agreedTotal: 'Vereinbart zusammen',
      pointByPoint: 'Punkt für Punkt',
      inDocument: 'Im Dokument',
      agreedEffect: 'Vereinbart, auf die Summe',
      noEffect: 'keine Zahl vereinbart',
      onEffect: 'Beide Seiten halten diese Wirkung für richtig; darunter wurde keine Zahl vereinbart.',
      named: 'Was nach der Vereinbarung gilt',
      namedColumns: ['Zeile', 'Im Dokument', 'Vereinbart'],
      asPresented: 'wie vorgelegt',
      isLeftOut: 'ausgelassen',
      leftOut: 'Die Vereinbarung lässt aus',
      open: 'Was offen ist',
      openIntro: 'Je Punkt, wer darauf zurückkommt und bis wann.',
      nothingOpen: 'Nichts ist offen.',
      openColumns: ['Nr.', 'Punkt', 'Antwort', 'Kunde', 'Lieferant', 'Fällig'],
      footing: 'Zahlen je Stück des Produkts. Jede Summe ist die Summe ihrer gedruckten Zeilen.',
    },
  },
  fr: {
    answers: {
      agreed: 'Convenu',
      agreedInPart: 'Convenu en partie',
      notAgreed: 'Non convenu',
      evidenceWanted: 'Justificatif demandé',
      parked: 'Reporté',
      withdrawn: 'Retiré',
    },
    unanswered: 'Non abordé',
    standings: { agreed: 'Convenu', open: 'Ouvert', notAgreed: 'Non convenu', withdrawn: 'Retiré' },
    theirs: 'Responsable, client',
    ours: 'Responsable, fournisseur',
    dueDate: 'Échéance',
    reason: 'Motif',
    stated: 'Indiqué dans l’estimation',
    agreedCost: 'Coût convenu',
    presented: 'Présenté',
    points: { one: 'Point {list}', other: 'Points {list}' },
    otherErrors: 'L’arithmétique de l’estimation qui n’est dans aucun point compte comme ouverte.',
    minutes: {
      marking: 'Compte rendu d’une revue commune',
      bookmark: 'Compte rendu',
      about: '{customer}, {product}. Tenue le {date}.',
      tookPart: 'Participants',
      notNamed: 'personne nommé',
      agenda: 'Ordre du jour',
      agendaColumns: ['Partie', 'Minutes'],
      agendaTotal: 'En tout',
      standing: 'Où en sont les deux parties',
      standingIntro:
        'Par unité de produit. Le coût convenu est l’estimation recalculée avec les seuls points convenus. Chaque ligne est ce que ses points ajoutent aux lignes précédentes ; quand des points agissent l’un sur l’autre, ce n’est pas ce que chacun ajoute seul.',
      standingColumns: ['', 'Points', 'Par unité, {unit}'],
      said: 'Ce qui a été dit de chaque point',
      saidColumns: ['N°', 'Point', 'Réponse', 'Effet convenu {unit}'],
      saidNote:
        'Ce qui est appliqué à d’autres points ne compte que là où ceux-ci sont convenus aussi : un effet convenu peut différer de celui du document.',
      agreedTotal: 'Convenu en tout',
      pointByPoint: 'Point par point',
      inDocument: 'Dans le document',
      agreedEffect: 'Convenu, sur le total',
      noEffect: 'aucun chiffre convenu',
      onEffect: 'Les deux parties retiennent cet effet ; aucun chiffre en dessous n’a été convenu.',
      named: 'Ce que l’accord retient',
      namedColumns: ['Ligne', 'Dans le document', 'Convenu'],
      asPresented: 'tel que présenté',
      isLeftOut: 'laissé de côté',
      leftOut: 'L’accord laisse de côté',
      open: 'Ce qui reste ouvert',
      openIntro: 'Pour chaque point, qui y revient et pour quand.',
      nothingOpen: 'Rien ne reste ouvert.',
      openColumns: ['N°', 'Point', 'Réponse', 'Client', 'Fournisseur', 'Échéance'],
      footing: 'Chiffres par unité de produit. Chaque somme est la somme de ses lignes imprimées.',
    },
  },
};
