### Ce qui ne va pas dans les fichiers d'une campagne : le nom de la règle, le fait, que faire.

finding-no-manifest =
    .name = campaign.toml absent
    .what = campaign.toml n’est pas là.
    .why = Carillon devine les langues d’après les fichiers et ne connaît aucun réglage. Enregistrez la campagne pour écrire un nouveau campaign.toml, ou remettez l’ancien.
finding-broken-toml =
    .name = Réglages illisibles
    .what = { $file } est illisible{ $line ->
        [0] {""}
       *[other] {" "}à la ligne { $line }
    } : { $detail }
    .why = Ses réglages ne comptent pas tant qu’il n’est pas corrigé ; rien n’est perdu. Corrigez la ligne dans un éditeur de texte.
finding-bad-setting =
    .name = Réglage incompris
    .what = { $key } = { $value } ne veut rien dire dans { $file }.
    .why = Ce réglage est ignoré. Écrivez { $expected }
finding-newer-format =
    .name = Version plus récente de Carillon
    .what = Une version plus récente de Carillon a écrit cette campagne (format { $found } ; celle-ci connaît le { $known }).
    .why = Elle s’ouvre en lecture seule, pour que rien ne se perde. Mettez Carillon à jour pour la modifier.
finding-broken-fluent =
    .name = Texte illisible
    .what = { $file } est illisible{ $line ->
        [0] {""}
       *[other] {" "}à la ligne { $line }
    } : { $fault ->
        [no-words] ce nom n’a pas de texte.
        [open-brace] une « {"{"} » n’y est pas fermée, ou ce qui la suit ne peut pas figurer entre accolades.
        [close-brace] une « {"}"} » n’y ferme rien.
        [open-quote] un guillemet n’y est pas fermé.
        [escape] ce qui suit le « \ » n’est pas un échappement.
        [default] un choix demande exactement une branche marquée d’un « * ».
        [selector] ce dont le choix dépend ne peut pas en décider ; utilisez une variable.
        [arguments] les arguments de la fonction ne sont pas en ordre.
        [expression] ce qui figure entre les accolades ne veut rien dire.
        [too-deep] trop d’accolades sont imbriquées.
       *[no-message] la ligne n’est ni un message (nom = texte) ni un commentaire.
    }
    .why = Ce qui s’y trouve est ignoré ; tout le reste compte. Corrigez la ligne dans un éditeur de texte.
finding-not-utf8 =
    .name = Pas en UTF-8
    .what = { $file } n’est pas écrit en UTF-8.
    .why = Il est illisible. Ouvrez-le dans un éditeur de texte et enregistrez-le en UTF-8.
finding-duplicate =
    .name = Écrit deux fois
    .what = { $id } figure deux fois dans { $file }.
    .why = Le premier compte. Retirez l’autre.
finding-no-locale-file =
    .name = Langue sans fichier
    .what = { $missing-locale } n’a aucun texte.
    .why = Les destinataires reçoivent le texte d’une autre langue. Traduisez, ou retirez cette langue.
finding-unlisted-locale =
    .name = Textes que personne ne lit
    .what = { $file } est là, mais campaign.toml ne nomme pas { $unlisted-locale }.
    .why = Personne ne reçoit ces textes. Ajoutez { $unlisted-locale } à locales dans campaign.toml, ou retirez le fichier.
finding-second-locale-file =
    .name = Deuxième fichier d’une langue
    .what = { $file } est de la même langue que { $read }.
    .why = Seul { $read } est lu. Reportez-y ce qu’il vous faut, puis retirez l’autre fichier.
finding-bad-locale =
    .name = Pas une langue
    .what = { $tag } n’est pas un code de langue.
    .why = Cette langue est ignorée. Écrivez un code comme en-US, fr ou pt-BR.
finding-unknown-variable =
    .name = Variable inconnue
    .what = La variable { $name } n’est pas déclarée.
    .why = Les destinataires verraient son nom au lieu d’une valeur. Déclarez-la dans campaign.toml, ou corrigez son nom.
finding-no-value =
    .name = Sans valeur
    .what = Le persona { $persona } n’a pas de valeur pour { $variable }.
    .why = L’aperçu montre le nom de la variable. Donnez une valeur au persona, ou une valeur par défaut à la variable.
finding-unknown-reference =
    .name = Référence inconnue
    .what = { $id } est utilisé dans { $file }, mais n’y est pas.
    .why = Les destinataires verraient ce nom entre accolades. Écrivez ce message, ou corrigez le nom.
finding-cycle =
    .name = Messages en boucle
    .what = { $id } renvoie à lui-même en passant par d’autres messages.
    .why = La boucle n’a pas de fin et ne donne donc aucun texte. Retirez un des renvois.
finding-unknown-function =
    .name = Fonction inconnue
    .what = La fonction { $name } n’existe pas ici.
    .why = Les destinataires verraient son nom. Carillon connaît NUMBER, DATETIME et DEFAULT ; pour le reste, envoyez une variable avec le texte tout prêt.
finding-missing =
    .name = Texte manquant
    .what = { $missing-field } : aucun texte en { $missing-locale }, ni dans les langues de repli.
    .why = Ce champ serait omis. Écrivez-le dans la langue source.
finding-no-media =
    .name = Image absente
    .what = L’image { $path } n’est pas là.
    .why = L’aperçu s’en passe et le bac à sable ne peut pas l’envoyer. Remettez le fichier, ou choisissez une autre image.
