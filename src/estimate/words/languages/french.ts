import type { Vocabulary } from '../vocabulary';

export const french: Vocabulary = {
  columns: {
    amount: `
    montant, montant HT, montant total, total HT, coût, coûts, coût total, prix total, prix total HT, coût
    pièce, coût par pièce, coût à la pièce, valeur, somme, coût €`,
    rate: `
    prix unitaire, prix unitaire HT, coût unitaire, prix, prix kg, prix au kg, prix par kg, taux horaire, taux
    machine, coût horaire, tarif, tarif horaire, tarif unitaire, PU HT, P.U., prix pièce, salaire horaire`,
    quantity: `
    quantité, quantités, qté, qtés, qte, nombre de, nb, nbre, temps, temps de cycle, durée, heures, minutes,
    poids, poids brut, masse, consommation, qté assemblage, coefficient d emploi`,
    unit: `unité, unités, unité de mesure, UM, un, U`,
    percent: `taux, taux %, pourcentage, % appliqué, coefficient, majoration, taux de frais, coefficient %`,
    yield: `rendement, taux de rendement`,
    efficiency: `TRS, taux de rendement synthétique, efficience, taux d utilisation`,
    scrap: `rebut, rebuts, taux de rebut, chutes, taux de perte, pertes`,
    perCycle: `pièces par cycle, pièces par heure, empreintes, nombre d empreintes, cadence`,
    crew: `opérateurs, nombre d opérateurs, nb opérateurs, effectif, multiplicateur`,
    priceUnit: `prix par, unité de prix, base de prix`,
    batch: `taille de lot, lot, volume d amortissement, quantité d amortissement, durée de vie outil, série`,
    exchange: `taux de change, cours, cours de change`,
    position: `poste, repère, rep, n°, numéro, ligne, n° ligne, n° poste`,
    level: `niveau`,
    currency: `devise, monnaie`,
    base: `base de calcul, assiette, appliqué sur, base d application`,
    label: `
    désignation, libellé, description, dénomination, intitulé, nature, élément de coût, composant, article,
    pièce, opération, matière, nom, rubrique`,
    attribute: `
    part du total, % du total, part %, répartition, remarque, remarques, commentaire, commentaires,
    observations, fournisseur, référence, réf, plan, pays, source, poids net, fabricant, par an, montant annuel`,
  },
  rows: {
    sum: `total, totaux, sous total, sous totaux, somme, total général, montant total`,
    running: `
    prix cible, prix objectif, coût cible, coût objectif, coût de production, coûts de production, coût de fabrication, coûts de fabrication, coût de revient, prix de
    revient, coût complet, coût usine, coût matière, coûts matière, coût de transformation, prix de vente, prix
    de cession, prix unitaire, prix pièce, prix départ usine, coût industriel`,
    grand: `
    prix cible, prix objectif, coût cible, coût objectif, total général, coût total, prix total, prix de vente, prix unitaire, prix pièce, prix de revient total, prix
    de vente HT, total HT, montant total, prix net`,
    after: `prix cible, prix objectif, objectif, écart, différence, par an, annuel, économie, économies, dont, devis, contrôle`,
    perUnit: `par, l unité, pièce`,
    yearly: `par an, annuel, annuelle, année`,
  },
  elements: {
    materialOverhead: `
    frais généraux matière, frais généraux matières, frais d approvisionnement, frais sur matière, frais sur
    achats, frais d achat, frais matière, frais de stockage, frais sur matières`,
    manufacturingOverhead: `
    frais généraux de production, frais généraux de fabrication, frais généraux d atelier, frais d atelier,
    frais de structure usine, charges indirectes de production, frais indirects de production, frais de section`,
    sga: `
    frais administratifs, frais d administration, frais commerciaux, frais généraux, frais de siège, frais de
    vente, frais de gestion, frais généraux et administratifs, frais de structure`,
    profit: `marge, bénéfice, profit, marge bénéficiaire, marge commerciale, résultat`,
    scrap: `rebut*, rebuts de fin de ligne, non qualité, retouche*, perte*`,
    tooling: `outillage*, outil, outils, moule*, amortissement outillage, gabarit*, montage d usinage, matrice*`,
    engineering: `étude, études, R&D, recherche et développement, développement, conception, ingénierie, essais`,
    packaging: `emballage*, conditionnement*, palette*`,
    logistics: `transport*, port, frais de port, livraison, logistique*, expédition*, fret, assurance*`,
    duty: `droits de douane, douane*, taxe, taxes, impôt*`,
    finance: `frais financiers, intérêt*, escompte*, remise*, rabais, financement, coût du capital`,
    warranty: `garantie*`,
    royalty: `redevance*, licence*, brevet*`,
    contingency: `aléas, imprévu*, risque*, provision*`,
    setup: `réglage*, mise en route, mise en train, changement de série, préparation machine`,
    purchasedPart: `
    pièce achetée, pièces achetées, composants achetés, composant acheté, achats, pièces standard, éléments du
    commerce`,
    rawMaterial: `matière première, matières premières, matière brute, matières, matière directe, demi produit*`,
    labour: `main d œuvre, main d œuvre directe, MOD, salaires, salaire*, opérateur*, personnel*`,
    machine: `machine*, coût machine, coûts machine, heures machine, équipement*`,
    process: `
    transformation, fabrication, usinage*, production, traitement de surface, traitement thermique,
    sous traitance*, gamme, opérations`,
  },
  hints: {
    manufacturingOverhead: `frais indirects, charges indirectes`,
    purchasedPart: `vis, écrou*, rondelle*, roulement*, joint*, ressort*, connecteur*, capteur*, moteur*, insert*`,
    rawMaterial: `matière, acier*, inox, laiton, cuivre, tôle*, barre*, granulé*, résine*, fonte, bobine*, peinture*, tube*, profilé*`,
    labour: `assemblage*, montage, contrôle*, manutention`,
    process: `
    fraisage*, tournage*, perçage*, rectification*, soudage*, soudure*, découpe*, pliage*, emboutissage*,
    injection*, ébavurage*, lavage*, revêtement*, polissage*, taraudage*, sciage*`,
  },
  facts: {
    customer: `client, acheteur, donneur d ordre`,
    supplier: `fournisseur, établi par l entreprise`,
    product: `produit, pièce, désignation, nom de la pièce, désignation pièce, article`,
    assembly: `ensemble, sous ensemble`,
    partNumber: `référence, référence pièce, n° de pièce, numéro de pièce, n° pièce, n° plan, n° de plan, code article`,
    revision: `révision, indice, version`,
    project: `projet, programme, n° de devis, appel d offres, affaire`,
    date: `date, date du devis, date de chiffrage`,
    currency: `devise, monnaie, montants en`,
    annualVolume: `volume annuel, quantité annuelle, quantités annuelles, pièces par an, besoin annuel, volume par an`,
    contractYears: `durée du contrat, durée de vie, durée, années de contrat`,
    lifetimeVolume: `volume total, quantité totale, volume sur la durée de vie`,
    incoterm: `conditions de livraison`,
    paymentTerms: `conditions de paiement, délai de paiement`,
    batchSize: `taille de lot, taille du lot, lot de fabrication, lot`,
    quantity: `quantité, quantité commandée`,
    validity: `validité, valable jusqu au`,
    location: `site, usine, lieu de production, site de production, pays, lieu`,
    author: `auteur, établi par, chiffreur, rédacteur`,
    materialIndex: `indice matière, indice matières`,
    labourRate: `taux horaire main d œuvre, salaire horaire, taux de main d œuvre`,
    exchangeRate: `taux de change, cours de change`,
    grossWeight: `poids brut`,
    netWeight: `poids net, poids, masse`,
    material: `matière, nuance`,
    oee: `TRS`,
    shifts: `équipes, nombre d équipes`,
  },
  bases: {
    material: `matière, matières, matière première, matières premières, coût matière, coûts matière, matière directe`,
    purchased: `pièces achetées, composants achetés, achats`,
    allMaterial: `total matière, total matières, matières et pièces achetées, coût matière total`,
    labour: `main d œuvre, main d œuvre directe, MOD, salaires`,
    conversion: `transformation, coût de transformation, coûts de transformation, fabrication, usinage, opérations`,
    tooling: `outillage, outillages`,
    productionCost: `
    coût de production, coûts de production, coût de fabrication, coûts de fabrication, coût industriel, coût
    usine, total coût de production`,
    selfCost: `coût de revient, prix de revient, coût complet, coût total`,
    price: `prix de vente, prix de cession, prix pièce, prix de vente HT`,
  },
  ofAfterPercent: `sur, du, des, de la, de`,
  ofAnywhere: `sur, appliqué sur`,
  empty: `le, la, les, de, du, des, d, l, sur, et, coût, coûts, prix, sous, frais, par, pour`,
};
