import { type Phrase, phrases } from './phrase';

export const frenchPhrases: readonly Phrase[] = [
  ...phrases('threat', [
    ["nous (?:serons|serions|sommes) (?:contraints?|forcés?|obligés?) (?:de|d')", 'nous préférerions ne pas devoir'],
    [
      "nous n'(?:aurons|avons|aurions) (?:pas )?(?:d'autre|autre) choix que (?:de|d')",
      'nous préférerions ne pas devoir',
    ],
    [
      '(?:il y aura|cela aura|vous subirez|en subir) (?:des |les )?conséquences',
      'nous regarderions ensemble ce qui en découle',
    ],
    ['(?:arrêter|cesser|suspendre|interrompre) (?:toutes? )?(?:les |nos )?livraisons?', 'revoir le plan de livraison'],
    ['(?:engager|entamer) (?:des )?poursuites|voie judiciaire|devant les tribunaux', 'suivre la procédure du contrat'],
    ['vous (?:le )?regretterez|à vos risques(?: et périls)?', 'chacun a quelque chose à y perdre'],
  ]),
  ...phrases('demand', [
    ["vous (?:devez|devrez|êtes tenus? de|avez à|êtes dans l'obligation de)", 'nous vous proposons de'],
    ['il (?:faut|vous faut|est impératif|est indispensable) que vous', 'il serait utile que vous'],
    ['nous (?:exigeons|réclamons|insistons pour|insistons sur)(?: que)?', 'nous proposons'],
    ['nous (?:vous )?(?:sommons|mettons en demeure) de', 'nous vous proposons de'],
    ['en aucun cas|sous aucun prétexte|en aucune (?:façon|manière|circonstance)', "pas en l'état"],
  ]),
  ...phrases('motive', [
    ['délibérément|délibérée?s?|intentionnellement|intentionnel(?:le)?s?|volontairement|sciemment|de mauvaise foi', ''],
    ["vous (?:ne )?(?:voulez|cherchez)(?: seulement| juste| simplement| qu'à| à)+", "l'estimation semble"],
    ["vous (?:essayez|tentez) (?:de|d')", "l'estimation semble"],
    [
      'votre (?:véritable|vrai|réelle?) (?:but|objectif|intention|motif)|vos (?:véritables|vraies|vrais) (?:buts|objectifs|intentions|motifs)',
      'ce qui compte pour vous',
    ],
    ['trompeu(?:r|rs|se|ses)|trompe(?:r|nt)?|induire en erreur', 'qui se lit de deux façons'],
    ['manipul(?:er|é|ée|és|ées|ation|ations)', 'changer'],
    ['malhonnêtes?|malhonnêteté|déloya(?:l|le|les|ux)', 'difficile à suivre pour nous'],
    ['bluff(?:er|ez|e)?', 'affirmation'],
  ]),
  ...phrases('closing', [
    ['(?:notre )?(?:dernière offre|offre finale|offre définitive|dernier mot)', 'notre offre actuelle'],
    ['à prendre ou à laisser', 'dites-nous ce que vous en pensez'],
    ["(?:n'est |ne sont )?(?:pas|non) négociables?", 'compte beaucoup pour nous'],
    ["la discussion est close|fin de la discussion|un point c'est tout", ''],
    ["(?:il n'y a )?(?:plus )?rien à (?:discuter|négocier|ajouter)", 'nous aimerions connaître votre avis'],
    ['hors de question', 'difficile pour nous'],
    ['aucune marge de (?:manœuvre|négociation)', 'peu de marge'],
    [
      "nous (?:ne (?:pouvons|saurions) (?:pas )?accepter|n'accept(?:ons|erons) pas|refusons|rejetons)",
      'nous ne suivons pas encore',
    ],
    [
      '(?:totalement |tout à fait |parfaitement )?(?:inacceptables?|inadmissibles?|irrecevables?)',
      'difficile à suivre pour nous',
    ],
  ]),
  ...phrases('obvious', [
    [
      'évidemment|manifestement|clairement|indéniablement|incontestablement|assurément|naturellement|bien sûr|bien entendu',
      '',
    ],
    ['évidente?s?|incontestables?|indiscutables?|indéniables?', 'à vérifier'],
    [
      'il est (?:clair|évident|manifeste) que|il va (?:de soi|sans dire) que|il va de soi|de toute évidence',
      'nous voyons que',
    ],
    ['(?:tout le monde|chacun) sait(?: que)?', 'nous avons constaté que'],
    ['comme vous (?:le )?savez(?: (?:bien|très bien|sûrement))?', ''],
    ["sans (?:aucun )?doute|à l'évidence", ''],
  ]),
  ...phrases('blame', [
    [
      'vous avez (?:\\p{L}+ ){0,2}(?:oublié|négligé|ignoré|omis|manqué|raté)',
      "aidez-nous à comprendre comment l'estimation couvre",
    ],
    ['vous auriez dû', "l'estimation aurait pu"],
    ["vous n'avez pas su", "l'estimation ne dit pas encore"],
    ['votre (?:erreur|faute|négligence|oubli)|vos (?:erreurs|fautes|négligences|oublis)', "l'écart"],
    ['vous (?:avez tort|vous trompez|faites erreur)', 'nous le lisons autrement'],
    ['négligente?s?|bâclée?s?|incompétente?s?|amateuriste|peu professionnel(?:le)?s?', 'à vérifier'],
    ['ridicules?|absurdes?|insensée?s?|aberrante?s?', 'difficile à suivre pour nous'],
    ['(?:totalement |complètement )?(?:irréalistes?|naï(?:f|fs|ve|ves))', 'différent de ce que nous voyons'],
    ['injustes?', 'à sens unique selon nous'],
  ]),
  ...phrases('ultimatum', [
    ['dernière (?:chance|limite|sommation)|dernier (?:délai|avertissement)', 'date proposée'],
    ['à moins que vous(?: ne)?', 'il serait utile que vous'],
    ["si vous (?:ne|n')", 'au cas où vous ne'],
    ['(?:sinon|faute de quoi|à défaut),? nous (?:devrons|serons|allons)', 'sinon nous pourrions'],
    [
      'immédiatement|sans délai|sur-le-champ|au plus vite|dès que possible|de toute urgence',
      'à une date qui convienne aux deux',
    ],
    ['(?:sous|dans les) (?:24|48|72) heures', 'à une date qui convienne aux deux'],
    ['au plus tard(?: le)?', 'si possible le'],
  ]),
];
