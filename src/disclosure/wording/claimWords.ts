import type { WordingLanguage } from './phrase';

/** Words by which a sentence claims a size, calls on what is usual, or names where it knows something from. */
interface ClaimWords {
  /** A difference in size: a figure is due. */
  readonly size: RegExp;
  /** What is usual elsewhere: a benchmark, so a source is due. */
  readonly usual: RegExp;
  /** A source named in the sentence itself. */
  readonly source: RegExp;
}

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** Standards and publishers are called alike everywhere. */
const publishers =
  'ISO|DIN|IEC|VDA|VDI|IATF|REFA|MTM|GAO|FAR|NIST|BLS|Eurostat|Destatis|Insee|AACE|AIAG|SAE|OECD|OCDE|LME|AS ?\\d{4}|CBD';

export const claimWords: Readonly<Record<WordingLanguage, ClaimWords>> = {
  en: {
    size: whole(
      '(?:much |far |significantly |considerably |substantially )?(?:higher|lower|larger|smaller|dearer|cheaper|longer|shorter)|more than|less than|(?:much|far) (?:more|less)|exceeds?|too (?:low|high|little|much|small|short|optimistic)|significant(?:ly)?|considerabl[ey]|substantial(?:ly)?|doubles?|halves?|(?:in|de)creased?|understate[sd]?|overstate[sd]?',
    ),
    usual: whole(
      'benchmarks?|best[- ]in[- ]class|world[- ]class|(?:industry|market|sector)(?:[- ](?:average|standard|norm|practice|level|wide))|typical(?:ly)?|usual(?:ly)?|customar(?:y|ily)|as a rule(?: of thumb)?|rule of thumb|in (?:our|general) experience|experience shows|commonly|on average|best practice|state of the art',
    ),
    source: whole(
      `${publishers}|according to|published|study|survey|report|index|statistics?|contract|drawing|records?`,
    ),
  },
  de: {
    size: whole(
      '(?:viel |deutlich |erheblich |wesentlich )?(?:höher|niedriger|tiefer|größer|kleiner|teurer|billiger|länger|kürzer)(?:e[nrms]?)?|mehr als|weniger als|(?:viel|weit) (?:mehr|weniger)|übersteigt|überschreitet|unterschreitet|zu (?:niedrig|hoch|wenig|viel|klein|knapp|optimistisch)(?:e[nrms]?)?|deutlich|erheblich|wesentlich|verdoppelt|halbiert|gestiegen|gesunken|unterschätzt|überschätzt',
    ),
    usual: whole(
      'benchmarks?|branchen(?:üblich|durchschnitt|standard|weit)(?:e[nrms]?|s)?|marktüblich(?:e[nrms]?)?|üblich(?:e[nrms]?|erweise)?|typisch(?:e[nrms]?|erweise)?|erfahrungsgemäß|erfahrungswerte?n?|in der regel|faustregel|durchschnittlich(?:e[nrms]?)?|im (?:durchschnitt|schnitt)|stand der technik|gängig(?:e[nrms]?)?',
    ),
    source: whole(
      `${publishers}|laut|gemäß|nach|veröffentlicht(?:e[nrms]?)?|studie|erhebung|bericht|index|statistik|vertrag|zeichnung|aufzeichnung(?:en)?`,
    ),
  },
  fr: {
    size: whole(
      '(?:bien |nettement |beaucoup |sensiblement )?(?:supérieure?s?|inférieure?s?)|plus (?:élevée?s?|hauts?|haute?s?|bas(?:se)?s?|chers?|chère?s?|longs?|longues?|courte?s?|grande?s?|petite?s?)|moins (?:élevée?s?|chers?|chère?s?)|(?:bien|beaucoup) (?:plus|moins)|dépasse(?:nt)?|trop (?:bas(?:se)?s?|élevée?s?|peu|petite?s?|courte?s?|optimistes?)|nettement|considérablement|sensiblement|doublé?e?s?|augmenté?e?s?|diminué?e?s?|sous-estimée?s?|surestimée?s?',
    ),
    usual: whole(
      "benchmarks?|moyenne du (?:secteur|marché)|usage de la profession|habituel(?:le)?s?|habituellement|typiques?|typiquement|généralement|en général|en règle générale|d'usage|d’usage|en moyenne|état de l'art|état de l’art|règle empirique|l'expérience montre|l’expérience montre|courants?|courantes?|couramment",
    ),
    source: whole(
      `${publishers}|selon|d'après|d’après|publiée?s?|étude|enquête|rapport|indice|statistiques?|contrat|plan|relevés?`,
    ),
  },
};
