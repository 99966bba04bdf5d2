### Fichiers de traduction : ce qu'un import changerait, ce qui ne va pas dans le fichier, puis dans une cellule.

## Ce que prendre une cellule ferait

exchange-verdict-new = nouveau
exchange-verdict-changed = modifié
exchange-verdict-overwrites = remplace une traduction
exchange-verdict-confirmed = de nouveau à jour
exchange-verdict-unchanged = inchangé
exchange-verdict-stale = traduit d’un ancien texte
exchange-verdict-source = change la source
exchange-verdict-unreadable = illisible

## Ce qui ne va pas dans un fichier

exchange-complaint-too-large = Le fichier est trop volumineux.
    .why = Il a { $bytes } octets ; { $most } au plus sont lus. Découpez-le par langue ou par variante.
exchange-complaint-not-text = Ce n’est pas un fichier texte.
    .why = Depuis un tableur, enregistrez en CSV ou en texte séparé par des tabulations, en UTF-8.
exchange-complaint-not-utf8 = { $count ->
        [one] Un endroit n’est
       *[other] { $count } endroits ne sont
    } pas en UTF-8 ; le premier est ici.
    .why = Les cellules concernées sont laissées de côté. Enregistrez le fichier en UTF-8 pour les avoir toutes.
exchange-complaint-utf16 = Le fichier est en UTF-16.
    .why = Il a été compris. La plupart des outils préfèrent l’UTF-8.
exchange-complaint-empty = Le fichier est vide.
    .why = Rien ne change.
exchange-complaint-broken = Le fichier ne peut pas être lu à partir d’ici : { $detail }
    .why = Ce qui précède est dans la revue. Corrigez le fichier ou exportez-le à nouveau.
exchange-complaint-broken-fluent = Ce n’est pas du Fluent.
    .why = Le reste du fichier est lu. Corrigez la ligne.
exchange-complaint-entities = Le fichier définit des entités, ou en utilise une que XML n’a pas.
    .why = Il n’est pas lu à partir d’ici, car de tels fichiers peuvent saturer la mémoire. Écrivez les caractères eux-mêmes.
exchange-complaint-too-deep = Des éléments sont imbriqués trop profondément.
    .why = Le fichier n’est pas lu à partir d’ici.
exchange-complaint-open-quote = Un guillemet n’est pas fermé.
    .why = Tout ce qui suit compte pour une seule cellule. Fermez-le, ou doublez-le s’il est voulu.
exchange-complaint-too-many-rows = Le fichier a trop de lignes.
    .why = { $most } sont lues. Découpez le fichier.
exchange-complaint-too-many-columns = Le fichier a { $count } colonnes.
    .why = Les { $most } premières sont lues.
exchange-complaint-too-many-cells = Le fichier a trop de cellules remplies.
    .why = { $most } sont lues. Découpez le fichier par langue.
exchange-complaint-long-row = La ligne a plus de cellules que le tableau n’a de colonnes.
    .why = { $surplus ->
        [one] Une cellule n’est pas lue.
       *[other] { $surplus } cellules ne sont pas lues.
    } Une virgule demande peut-être des guillemets autour de sa cellule.
exchange-complaint-no-keys = Rien ne dit à quels champs vont les textes.
    .why = Un tableau a besoin d’une colonne « key » avec des noms comme a.title. Exportez-en un pour voir un exemple.
exchange-complaint-no-locales = Aucune colonne n’est celle d’une langue.
    .why = La première ligne nomme les colonnes par des codes de langue, comme fr-FR.
exchange-complaint-no-locale = Rien ne dit de quelle langue sont les textes.
    .why = Dites-le à l’import, ou nommez le fichier par son code : fr-FR.{ $extension }
exchange-complaint-unknown-column = « { $heading } » n’est pas un code de langue.
    .why = La colonne n’est pas lue.
exchange-complaint-second-column = Il y a une deuxième colonne pour { $locale }.
    .why = Seule la première est lue.
exchange-complaint-unknown-key = La campagne n’a pas de champ « { $key } ».
    .why = Ses textes sont laissés de côté. Les noms sont de la forme a.title ou a-android.body.
exchange-complaint-unknown-variant = La campagne n’a pas de variante « { $name } ».
    .why = Ses lignes sont laissées de côté. Écrivez l’identifiant de la variante sur la première ligne.
exchange-complaint-no-field = « { $id } » a un texte à lui.
    .why = Une notification ne montre que des attributs comme .title et .body ; ce texte est laissé de côté.

## Ce qui ne va pas dans le texte d'une cellule

exchange-fault-pattern = { $fault ->
    [open-brace] Un « {"{"} » n’est pas fermé, ou ce qu’il contient n’est pas un nom (ligne { $line }, colonne { $column }).
    [close-brace] Un « {"}"} » n’a pas de « {"{"} » (ligne { $line }, colonne { $column }).
    [open-quote] Un guillemet n’est pas fermé (ligne { $line }, colonne { $column }).
    [default] Un choix demande exactement une branche marquée * (ligne { $line }, colonne { $column }).
    [too-deep] Des choix sont imbriqués trop profondément (ligne { $line }, colonne { $column }).
   *[other] Une variable est mal écrite (ligne { $line }, colonne { $column }).
}
exchange-fault-more-than-one-field = Une de ses lignes commence un autre champ.
exchange-fault-not-utf8 = Certains de ses octets ne sont pas en UTF-8.
exchange-fault-too-long = Il est trop long : { $bytes } octets, pour { $most } au plus.
exchange-fault-markup = L’élément « { $element } » ne dit pas ce qu’il remplace (ligne { $line }, colonne { $column }).
exchange-fault-liquid = { $tag } n’a pas d’équivalent ici (ligne { $line }, colonne { $column }).
exchange-fault-unknown-variable = La campagne n’a pas de variable « { $name } ».
exchange-fault-unknown-function = Il n’y a pas de fonction { $name }.
exchange-fault-unknown-reference = La langue n’a pas de « { $id } ».
exchange-fault-missing-variable = « { $name } », de la source, n’y est pas.
exchange-fault-no-source = La source n’a pas de texte ici.
exchange-fault-duplicate = Le même champ se trouve déjà à la ligne { $line }.

## En ligne de commande

failure-not-imported = L’import n’a pas pu être écrit : { $detail }
    .why = Rien n’a changé. Corrigez le fichier nommé, puis importez à nouveau.
cli-imported = Importées : { $taken }. Laissées de côté : { $left }.
cli-would-import = Seraient importées : { $taken }. Seraient laissées de côté : { $left }. Rien n’a été écrit.
cli-absent-locale = La campagne n’a pas la langue { $locale } ; ses cellules sont laissées de côté. Ajoutez-la avec --locale { $locale }
cli-more-complaints = Et { $count } de plus du même genre.
cli-exported = { $count ->
        [one] { $count } fichier écrit dans { $path }.
       *[other] { $count } fichiers écrits dans { $path }.
    }
cli-unexpressed = { $field } en { $locale } a un choix ou une fonction : Braze les montrerait tels qu’ils sont écrits ici. À l’import, ils reviennent intacts.
