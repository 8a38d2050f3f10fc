import { type Phrase, phrases } from './phrase';

export const germanPhrases: readonly Phrase[] = [
  ...phrases('threat', [
    ['(?:sind|wären|werden|sehen) wir (?:uns )?(?:dazu )?gezwungen(?:,| sein)?', 'würden wir ungern'],
    ['wir (?:sind|wären|sehen uns|werden) (?:dazu )?gezwungen(?:,| sein)?', 'wir würden ungern'],
    ['bleibt uns (?:nichts (?:anderes )?übrig,? als|keine (?:andere )?wahl)(?:,? als)?', 'möchten wir vermeiden,'],
    [
      '(?:das |dies )?(?:wird|hat|hätte) (?:ernste |ernsthafte )?(?:konsequenzen|folgen)(?: haben)?',
      'wir sehen uns gern gemeinsam an, was daraus folgt',
    ],
    ['(?:lieferstopp|lieferungen? einstellen|einstellung der lieferung(?:en)?)', 'Überprüfung des Lieferplans'],
    ['rechtliche schritte|den rechtsweg|vor gericht', 'das Verfahren nach Vertrag'],
    [
      '(?:das )?werden sie (?:noch )?bereuen|auf ihr (?:eigenes )?risiko|auf eigene gefahr',
      'beide Seiten haben etwas zu verlieren',
    ],
  ]),
  ...phrases('demand', [
    ['sie (?:müssen|haben zu|sollten endlich|sind verpflichtet|sind gehalten)', 'wir schlagen vor, dass Sie'],
    ['wir (?:fordern|verlangen|bestehen (?:darauf|auf)|beharren (?:darauf|auf))(?: sie auf)?', 'wir schlagen vor:'],
    ['wir erwarten(?: von ihnen)?,? dass sie', 'es würde uns helfen, wenn Sie'],
    ['unter keinen umständen|auf keinen fall|keinesfalls|in keinem fall', 'derzeit nicht'],
    ['unverzichtbare forderung', 'Vorschlag'],
  ]),
  ...phrases('motive', [
    [
      'absichtlich(?:e[nrms]?)?|vorsätzlich(?:e[nrms]?)?|bewusst(?:e[nrms]?)?|wissentlich(?:e[nrms]?)?|mutwillig(?:e[nrms]?)?',
      '',
    ],
    ['sie wollen (?:doch )?(?:nur|bloß|einfach|lediglich)', 'die Kalkulation scheint'],
    ['sie versuchen(?: nur| bloß)?,?', 'die Kalkulation scheint'],
    [
      'ihr(?:e|en|em|er)? (?:wahre[nrms]?|eigentliche[nrms]?|wirkliche[nrms]?) (?:ziel(?:e|en)?|absicht(?:en)?|motive?n?|interessen?)',
      'was Ihnen wichtig ist',
    ],
    ['irreführend(?:e[nrms]?)?|täuschend(?:e[nrms]?)?|täuschung', 'auf zwei Arten lesbar'],
    ['manipulier(?:t|te[nrms]?|en|ung)|manipulation(?:en)?', 'geändert'],
    ['unredlich(?:e[nrms]?)?|unehrlich(?:e[nrms]?)?|unaufrichtig(?:e[nrms]?)?', 'für uns schwer nachvollziehbar'],
    ['bluff(?:en|s)?|taktier(?:en|t)|drückerei|preisdrückerei', 'Aussage'],
    ['rosinenpickerei', 'Auswahl'],
  ]),
  ...phrases('closing', [
    ['(?:unser )?letztes (?:angebot|wort)|(?:unser )?endgültiges angebot', 'unser jetziges Angebot'],
    ['nicht verhandelbar(?:e[nrms]?)?|unverhandelbar(?:e[nrms]?)?', 'für uns sehr wichtig'],
    ['steht nicht zur (?:diskussion|debatte|verfügung)', 'ist uns sehr wichtig'],
    ['(?:ende der )?diskussion beendet|ende der diskussion|punkt aus|basta', ''],
    ['(?:es gibt )?nichts (?:mehr )?zu (?:besprechen|diskutieren|verhandeln)', 'wir möchten Ihre Sicht hören'],
    ['kommt nicht in (?:frage|betracht)|ausgeschlossen', 'ist für uns schwierig'],
    ['kein(?:en)? (?:spielraum|verhandlungsspielraum)', 'wenig Spielraum'],
    ['(?:können|werden) wir nicht (?:akzeptieren|hinnehmen)', 'können wir noch nicht nachvollziehen'],
    [
      '(?:völlig |absolut )?(?:inakzeptabel|unannehmbar|indiskutabel|nicht akzeptabel|nicht hinnehmbar)(?:e[nrms]?)?',
      'für uns schwer nachvollziehbar',
    ],
    ['wir (?:lehnen|weisen) (?:\\p{L}+ ){0,4}(?:ab|zurück)', 'wir können das noch nicht nachvollziehen'],
  ]),
  ...phrases('obvious', [
    [
      'offensichtlich(?:e[nrms]?)?|offenkundig(?:e[nrms]?)?|selbstverständlich(?:e[nrms]?)?|zweifellos|zweifelsfrei(?:e[nrms]?)?|unbestreitbar(?:e[nrms]?)?|unstrittig(?:e[nrms]?)?',
      '',
    ],
    ['natürlich|bekanntlich|bekanntermaßen|logischerweise|eindeutig(?:e[nrms]?)?|klarerweise', ''],
    ['jede[rm]? (?:weiß|fachmann weiß)(?:,? dass)?', 'wir haben gefunden, dass'],
    ['wie sie (?:sehr |ganz )?(?:wohl |genau |sicher |selbst )?wissen', ''],
    [
      'es (?:ist|liegt) (?:doch )?(?:klar|auf der hand)(?:,? dass)?|es versteht sich von selbst(?:,? dass)?',
      'wir sehen, dass',
    ],
    ['ohne (?:jeden )?zweifel|außer frage', ''],
    ['liegt auf der hand', 'lässt sich prüfen'],
  ]),
  ...phrases('blame', [
    [
      'sie haben (?:\\p{L}+ ){0,4}(?:vergessen|übersehen|ignoriert|vernachlässigt|versäumt|unterschlagen|ausgelassen)',
      'helfen Sie uns zu verstehen, wie die Kalkulation das abdeckt',
    ],
    [
      '(?:haben|hatten) sie (?:\\p{L}+ ){0,4}(?:vergessen|übersehen|ignoriert|vernachlässigt|versäumt|unterschlagen)',
      'ist in der Kalkulation noch offen',
    ],
    ['sie hätten', 'die Kalkulation hätte'],
    ['ihr(?:e|en|em|er|es)? (?:\\p{L}+ )?(?:fehlers?|versäumnis(?:se|ses)?|irrtums?|irrtümer|schuld)', 'die Differenz'],
    [
      'sie (?:liegen|irren sich|haben unrecht)(?: (?:schlicht|einfach|völlig|ganz))*(?: falsch)?',
      'wir lesen es anders',
    ],
    [
      'nachlässig(?:e[nrms]?)?|schlampig(?:e[nrms]?)?|unprofessionell(?:e[nrms]?)?|dilettantisch(?:e[nrms]?)?|fahrlässig(?:e[nrms]?)?|inkompetent(?:e[nrms]?)?',
      'zu prüfen',
    ],
    [
      'lächerlich(?:e[nrms]?)?|absurd(?:e[nrms]?)?|unsinn(?:ig(?:e[nrms]?)?)?|haltlos(?:e[nrms]?)?',
      'für uns schwer nachvollziehbar',
    ],
    ['(?:völlig |absolut |total )?(?:unrealistisch|weltfremd|naiv)(?:e[nrms]?)?', 'anders als das, was wir sehen'],
    ['unfair(?:e[nrms]?)?|unverschämt(?:e[nrms]?)?', 'aus unserer Sicht einseitig'],
  ]),
  ...phrases('ultimatum', [
    ['letzte (?:chance|frist|mahnung|warnung|gelegenheit)', 'vorgeschlagener Termin'],
    ['(?:wenn|falls|sofern) sie nicht', 'sollte es Ihnen nicht möglich sein,'],
    ['es sei denn,? sie', 'es würde helfen, wenn Sie'],
    ['(?:sonst|andernfalls|ansonsten) (?:werden|müssen) wir', 'sonst würden wir'],
    [
      'umgehend(?:e[nrms]?)?|unverzüglich(?:e[nrms]?)?|auf der stelle|schnellstmöglich|baldmöglichst',
      'zu einem Termin, der beiden passt',
    ],
    ['innerhalb von (?:24|48|72) stunden', 'zu einem Termin, der beiden passt'],
    ['(?:bis )?spätestens(?: bis| am)?', 'möglichst bis'],
  ]),
];
