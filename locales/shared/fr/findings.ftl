### Constats : le nom de la règle, le fait, puis la conséquence.
### Communs à tous : $file et $line (de l'emplacement, s'il existe), $locale, $platforms.

## Les mots

finding-leading-emoji =
    .name = Émoji en tête
    .what = { $field } en { $locale } : le texte commence par un émoji.
    .why = Là où l’appareil déduit le sens du premier signe, la ligne peut commencer du mauvais côté. Placez l’émoji après les mots.
finding-code-among-words =
    .name = Code au milieu des mots
    .what = { $field } en { $locale } : le code { $code } se trouve dans une ligne qui se lit de droite à gauche.
    .why = Ses signes peuvent changer de place avec leurs voisins, et il est difficile à copier. Mettez-le seul sur la dernière ligne.
finding-mixed-direction =
    .name = Ligne retournée
    .what =
        { $side ->
            [right] { $field } en { $locale } : une ligne commence par un mot qui se lit de gauche à droite.
           *[left] { $field } en { $locale } : une ligne commence par un mot qui se lit de droite à gauche.
        }
    .why =
        { $side ->
            [right] Les appareils alignent un texte selon sa première lettre : cette ligne serait à gauche. Commencez par un mot de la langue.
           *[left] Les appareils alignent un texte selon sa première lettre : cette ligne serait à droite. Commencez par un mot de la langue.
        }
finding-no-title =
    .name = Sans titre
    .what = Il n’y a pas de titre.
    .why = Sans titre, aucune notification ne peut partir pour { $platforms }. Écrivez un titre, ou un titre pour cette plateforme seulement.
finding-no-body =
    .name = Sans texte
    .what = Il n’y a pas de texte.
    .why = Sur { $platforms }, la notification peut rester muette, ou être refusée s’il n’y a pas de titre non plus. Écrivez un texte.
finding-falls-back =
    .name = Texte d’une autre langue
    .what = { $field } : aucun texte en { $locale }.
    .why = Les destinataires reçoivent celui de { $from }. Traduisez-le, ou retirez cette langue.
finding-stale =
    .name = Traduction d’un ancien texte
    .what = { $field } en { $locale } : c’est la traduction d’un ancien texte.
    .why = La source a changé depuis. Retraduisez, ou confirmez que la traduction convient toujours.
finding-same-as-source =
    .name = Identique à la source
    .what = { $field } en { $locale } : le texte est exactement celui de la source.
    .why = C’est peut-être voulu. Sinon, traduisez-le, ou effacez-le pour qu’une autre langue le remplace.
finding-obsolete =
    .name = Texte que la source n’a plus
    .what = { $field } a un texte en { $locale }, mais aucun dans la source.
    .why = Les destinataires qui reçoivent { $locale } le voient quand même. Retirez-le, ou écrivez la source.
finding-missing-plural =
    .name = Pluriel manquant
    .what = { $field } en { $locale } : pas de texte pour { $count ->
        [one] une forme du pluriel
       *[other] des formes du pluriel
    } de « { $variable } » : { $categories } ({ $examples }).
    .why = La langue { $count ->
        [one] a cette forme
       *[other] a ces formes
    } : les destinataires reçoivent un texte fait pour d’autres nombres. { $count ->
        [one] Écrivez-la
       *[other] Écrivez-les
    } dans le tableau sous le champ.
finding-never-taken =
    .name = Texte que personne ne reçoit
    .what = { $field } en { $locale } a un texte que personne ne reçoit : { $keys }, selon « { $variable } ».
    .why = Aucune valeur n’y mène dans cette langue. Retirez-le, ou corrigez sa clé.

## Les pixels

finding-cut =
    .name = Texte coupé
    .what = { $field } coupé après { $shown ->
        [one] { $shown } caractère
       *[other] { $shown } caractères
    }.
    .why = { $expandable ->
        [yes] « { $hidden } » reste caché tant que la notification n’est pas développée.
       *[no] « { $hidden } » ne s’affiche jamais.
    }
finding-missing-glyphs =
    .name = Caractères sans glyphe
    .what = { $field } : { $count ->
        [one] un caractère que les aperçus ne savent pas dessiner :
       *[other] des caractères que les aperçus ne savent pas dessiner :
    } { $characters }
    .why = Aucune police fournie ne { $count ->
        [one] le
       *[other] les
    } contient : l’aperçu montre des cases et ses coupures peuvent être fausses. Un appareil a peut-être une police pour { $count ->
        [one] lui
       *[other] eux
    }.

## L'envoi

finding-too-large =
    .name = Charge utile trop grande
    .what = La charge utile fait { $size } octets ; { $provider } en accepte { $limit }.
    .why = Elle serait refusée. Raccourcissez les textes ou les liens de { $over ->
        [one] { $over-text } octet
       *[other] { $over-text } octets
    } ; beaucoup d’écritures prennent deux à quatre octets par caractère.
finding-collapse-id-too-long =
    .name = Identifiant de regroupement trop long
    .what = L’identifiant de regroupement iOS fait { $bytes } octets ; APNs en accepte 64.
    .why = APNs refuserait chaque envoi (BadCollapseId). Choisissez un identifiant plus court.
finding-not-in-liquid =
    .name = Indicible en Liquid
    .what = { $loss ->
        [reference] { $field } en { $locale } : Liquid ne connaît pas { $detail }.
        [function] { $field } en { $locale } : Liquid n’a pas de filtre pour { $detail }.
        [format] { $field } en { $locale } : Liquid n’écrit pas { $detail }, une date ou un montant, comme la langue le veut.
        [fraction] { $field } en { $locale } : { $detail } n’est pas toujours un nombre entier.
        [grouping] { $field } en { $locale } : cette langue ne groupe pas { $detail } par trois chiffres.
        [no-field] { $field } : Braze n’a pas ce champ pour { $platforms }.
        [unread] Aucune langue ni aucun pays ne mène à { $locale }.
       *[address] { $field } : une adresse diffère d’une langue à l’autre.
    }
    .why = { $loss ->
        [reference] Cela partirait tel quel. Écrivez les mots eux-mêmes.
        [function] La valeur brute partirait. Donnez à Braze un texte prêt à lire.
        [format] La valeur brute partirait. Donnez à Braze un texte prêt à lire.
        [fraction] En Liquid, pluriels et groupes ne sont justes que pour les nombres entiers. Arrondissez-le, ou passez-le comme texte.
        [grouping] À partir de 100 000, il s’affiche autrement que dans l’aperçu. Passez-le comme texte si cela compte.
        [no-field] Ces mots ne partent pas. Dites-le dans le texte, ou déclarez les boutons dans l’app.
        [unread] Une autre variante de la langue passe avant. Envoyez des balises de traduction, dont Braze choisit la langue lui-même.
       *[address] Elle se trouve dans la balise, et Braze met en garde. Gardez la même adresse et les mêmes paramètres partout.
    }
finding-one-language =
    .name = Boutons en une seule langue
    .what = { $field } part en { $locale } pour tout le monde.
    .why = Les boutons de OneSignal n’ont qu’un texte, quelle que soit la langue de la personne. Choisissez des mots que tout le monde comprend, ou envoyez une langue à la fois.

## Les réglages

finding-picture-without-url =
    .name = Image sans adresse
    .what = { $file } n’a pas d’adresse web.
    .why = Seul le bac à sable peut montrer cette image sur un appareil. Placez-la sur un serveur et donnez son adresse avant d’envoyer ailleurs.
finding-unreadable-picture =
    .name = Image illisible
    .what = { $reason ->
        [unknown-format] { $file } n’est pas une image que Carillon sait lire.
        [too-large] { $file } a trop de pixels.
       *[damaged] { $file } est endommagé.
    }
    .why = { $reason ->
        [unknown-format] Aucun appareil ne l’afficherait. Utilisez un fichier PNG, JPEG, GIF ou WebP.
        [too-large] Au-delà de 50 millions elle n’est pas ouverte, et aucun appareil n’en a besoin. Exportez-la plus petite : 1 200 pixels de large suffisent.
       *[damaged] Aucun appareil ne l’afficherait. Exportez l’image de nouveau.
    }
finding-bad-link =
    .name = Lien sans destination
    .what = Le lien { $link } n’ouvre rien sur { $platforms }.
    .why = { $own ->
        [yes] Les téléphones l’ouvrent dans l’app, pas les navigateurs. Utilisez une adresse https à laquelle l’app répond aussi.
       *[no] Donnez une adresse entière (https://…), ou ajoutez son schéma à ceux de l’app.
    }
finding-too-many-buttons =
    .name = Trop de boutons
    .what = Il y a { $count } boutons ; sur { $platforms } on en voit { $shown ->
        [one] { $shown }
       *[other] { $shown }
    }.
    .why = { $surplus ->
        [one] Le dernier n’y apparaît pas.
       *[other] Les { $surplus } derniers n’y apparaissent pas.
    }
finding-buttons-without-category =
    .name = Boutons sans catégorie
    .what = Les boutons n’ont pas de catégorie iOS.
    .why = iOS ne montre les boutons que si l’app a déclaré une catégorie de ce nom. Indiquez-la dans les options iOS.
