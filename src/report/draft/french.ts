import { frenchSpaces } from '../words/frenchSpaces';
import type { DraftWords } from './draftWords';

/** Written with plain spaces; `frenchSpaces` sets those that must not break. */
export const frenchDraft: DraftWords = frenchSpaces({
  quoted: '« {label} »',
  and: '{first} et {last}',
  andMore: { one: '{first} et une autre', other: '{first} et {n} autres' },
  heading: {
    quantity: ['{label} : la quantité', 'Quantité, {label}'],
    rate: ['{label} : le taux', 'Taux, {label}'],
    percentage: ['{label} : le pourcentage', 'Pourcentage, {label}'],
    factor: ['{label} : {factor}'],
    arithmetic: ['{label} : le calcul', '{label} : les chiffres et leur somme'],
    other: ['{label}'],
    several: ['{label}'],
    severalMissing: ['Dans aucune ligne : {label}', 'Pas encore dans l’estimation : {label}'],
  },
  claim: {
    takes: ['Pour {label}, l’estimation retient {theirs}.', 'L’estimation retient {theirs} pour {label}.'],
    states: ['Pour {label}, l’estimation indique {theirs}.', 'L’estimation indique {theirs} pour {label}.'],
    missing: [
      'L’estimation ne donne pas de chiffre pour {label}.',
      'Pour {label}, l’estimation ne donne pas de chiffre.',
    ],
    leavesOut: [
      'Le poste {label} ne figure dans aucune ligne de l’estimation.',
      'L’estimation n’a pas de ligne pour {label}.',
    ],
    severalLeftOut: [
      'Ces postes ne figurent dans aucune ligne de l’estimation : {label}.',
      'L’estimation n’a pas de ligne pour {label}.',
    ],
    several: ['Il s’agit de {label}.', 'Ces lignes vont ensemble : {label}.'],
    arithmetic: [
      'L’estimation indique {theirs} pour {label} ; ses propres chiffres donnent {ours}.',
      'Les chiffres de {label} donnent {ours} ; le montant indiqué y est de {theirs}.',
    ],
    basis: [
      '{label} : avant de comparer des chiffres, il leur faut une base commune.',
      'L’estimation et l’offre reposent ici sur deux bases : {label}.',
    ],
    basisFrom: ['{label} : l’estimation repose sur {theirs}.', 'L’estimation repose ici sur {theirs} : {label}.'],
    ours: ['Nous voyons {ours}.', 'D’après ce que nous voyons, c’est {ours}.'],
    oursPerUnit: ['Nous le chiffrons à {ours} par unité.', 'Selon nous, cela fait {ours} par unité.'],
    byEffect: [
      'Nous donnons notre vue par son effet sur le total.',
      'Notre vue figure ici par son effet sur le total.',
    ],
    inWords: [
      'Nous n’avançons pas de chiffre ici et aimerions connaître votre avis.',
      'Nous aimerions connaître votre chiffre avant d’en avancer un.',
    ],
    up: ['Sur le total, cela ajoute {effect} par unité.', 'Le total augmente ainsi de {effect} par unité.'],
    down: [
      'Sur le total, cela retire {effect} par unité, en votre faveur.',
      'Le total baisse ainsi de {effect} par unité, en votre faveur.',
    ],
    either: ['Sur le total, cela fait {effect} par unité.', 'L’effet sur le total est de {effect} par unité.'],
  },
  question: {
    figure: [
      'Aidez-nous à comprendre d’où viennent les chiffres de {label}.',
      'Aidez-nous à comprendre ce que l’estimation suppose pour {label}.',
    ],
    leftOut: [
      'Aidez-nous à comprendre comment l’estimation couvre {label}.',
      'Aidez-nous à comprendre quelle ligne de l’estimation doit porter {label}.',
    ],
    several: [
      'Aidez-nous à comprendre comment l’estimation les couvre.',
      'Aidez-nous à comprendre ce que l’estimation suppose pour ces lignes.',
    ],
    arithmetic: ['Pouvons-nous clore ce point dès maintenant ?', 'Lisez-vous les chiffres de cette ligne comme nous ?'],
    basis: [
      'Pouvons-nous convenir d’une base avant de comparer des chiffres ?',
      'Quelle base souhaitez-vous que nous utilisions tous deux ?',
    ],
    other: ['Aidez-nous à comprendre comment l’estimation couvre ce point.'],
  },
  standard: {
    fact: 'Une estimation est exacte quand ses données sont vérifiées et qu’elle ne contient guère d’erreurs (GAO-20-195G, chapitre 3).',
    basis: 'Une estimation décrit le programme tel qu’il est, avec ses volumes et ses dates (GAO-20-195G, chapitre 3).',
    scope:
      'Une estimation est complète quand aucun élément de coût n’y manque ni n’y compte deux fois (GAO-20-195G, chapitre 3).',
    judgement:
      'Une estimation est bien documentée quand elle montre ses sources et ses méthodes, de sorte que d’autres puissent la refaire (GAO-20-195G, chapitre 3).',
    yield:
      'Les quantités et le caractère raisonnable des rebuts relèvent des spécialistes (FAR 15.404-1(e)(1), à titre de bonne pratique).',
    overhead:
      'L’assiette d’une majoration est commune à tout ce à quoi elle s’applique (FAR 31.203(c), à titre de bonne pratique).',
  },
  proposal: {
    fact: [
      'Nous proposons de reprendre le chiffre corrigé dans la prochaine version de l’estimation.',
      'Nous proposons de corriger cela ensemble et de clore le point.',
    ],
    basis: [
      'Deux voies sont ouvertes : prendre tous deux votre base, ou tous deux celle de l’offre. L’une et l’autre nous conviennent, pour toutes les lignes.',
      'Nous proposons de fixer d’abord une base ; avec un autre volume, une autre date ou une autre livraison, le chiffre suit.',
    ],
    scope: [
      'Deux voies sont ouvertes : l’estimation reprend ce coût, ou nous examinons ensemble l’exigence qui le cause.',
      'Nous examinerions volontiers la cause avec vous : un changement peut y valoir plus, pour chacun, que le chiffre.',
    ],
    judgement: [
      'Nous proposons d’examiner les relevés ensemble et de retenir le chiffre que chacun peut refaire.',
      'Nous proposons que vos spécialistes et les nôtres regardent cela sur place et y arrêtent le chiffre.',
    ],
  },
  largest: 'Le plus grand est le point {number}, {heading}, avec {effect} par unité.',
});
