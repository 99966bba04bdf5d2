# La rédaction : les langues et la colonne d’édition.

locales = Langues
locales-complete = { $complete ->
        [one] { $complete } complète sur { $all }
       *[other] { $complete } complètes sur { $all }
    }
locale-complete = Complète
locale-partial = Il manque des champs
locale-missing = Manquante
locale-trouble = Contient des erreurs
locale-removed = { $name } a été retirée avec ses textes.
add-locale = Ajouter une langue
add-locale-title = Ajouter une langue
remove-locale = Retirer { $locale }
locale-tag = Langue
locale-tag-help = Une étiquette de langue BCP 47, comme fr-CA ou zh-Hant. Ou choisissez-en une :
locale-wrong = Ce n’est pas une étiquette de langue BCP 47. Écrivez par exemple fr-CA ou zh-Hant.
locale-there = La campagne a déjà cette langue.
locale-usual = Langues courantes
pseudo = Pseudo-langues
pseudo-why = Montrer la source accentuée et allongée, puis en miroir : ce qu’une traduction peut en faire
pseudo-accented = Accentuée
pseudo-mirrored = En miroir
pseudo-read-only = Tirée de la source et jamais enregistrée. Modifiez la source pour la changer.

message = Message
title = Titre
subtitle = Sous-titre
body = Texte
ios-only = iOS seulement
title-on-ios = Titre sur iOS
title-on-android = Titre sur Android
title-on-web = Titre sur le web
body-on-ios = Texte sur iOS
body-on-android = Texte sur Android
body-on-web = Texte sur le web
characters = { $count ->
        [one] { $count } caractère
       *[other] { $count } caractères
    }
falls-back = Rien d’écrit ici : les destinataires reçoivent le texte de { $locale }.
fit-all-platforms = Toutes les plateformes
fit-cut = { $count ->
        [one] coupé après { $count } caractère
       *[other] coupé après { $count } caractères
    }
fit-lines-of = { $lines ->
        [one] tient · { $lines } ligne sur { $allowed }
       *[other] tient · { $lines } lignes sur { $allowed }
    }
fit-lines = { $lines ->
        [one] tient · { $lines } ligne
       *[other] tient · { $lines } lignes
    }
write-differently = Écrire autrement pour
use-shared-text = Reprendre le texte commun
source = Source
source-why = Montrer la source Fluent de cette langue
insert-variable = Insérer une variable
new-variable = Nouvelle variable…
new-variable-title = Nouvelle variable
new-variable-name = Nom
new-variable-help = Des lettres, des chiffres, _ et -, en commençant par une lettre : first_name.
new-variable-add = Ajouter la variable
variable-kind = Type
variable-kind-text = Texte
variable-kind-number = Nombre
variable-kind-date = Date
variable-kind-money = Montant
variable-kind-url = Adresse web
variable-default-item = Valeur par défaut de { $name }…
variable-default-title = Valeur par défaut
variable-default-label = Affichée quand { $name } manque ou est vide
variable-default-help = Laissez vide pour n’en avoir aucune. Vous pouvez aussi la taper : { $typed }
variable-default-set = Définir
values-open = Variables et personas…
values-title = Variables et personas
values-lead = Ces exemples remplissent les aperçus et les envois de test. Une case vide est une valeur qui manque.
values-variable = Variable
values-name = Nom de la variable { $number }
values-name-wrong = Lettres, chiffres, _ et -, en commençant par une lettre ; deux variables n’ont pas le même nom.
values-kind = Type de { $name }
values-remove = Supprimer { $name }
values-persona-name = Nom du persona { $number }
values-add-persona = Ajouter un persona
values-new-persona = Persona { $number }
values-value = { $variable } de { $persona }
values-amount = Montant de { $variable } de { $persona }
values-currency = Devise de { $variable } de { $persona }
values-help = Les dates s’écrivent 2026-11-27 ou 2026-11-27T18:30, les devises en trois lettres : EUR.

vary-by = Faire varier selon { $variable }
vary-value = Ne faire varier que cette valeur
vary-edit = Modifier ce qui varie
vary-title = Varie selon { $variable }
vary-back = Retour au choix englobant
vary-close = Fermer le tableau
vary-counting = Ce que dit le nombre
vary-cardinal = Combien : 1, 2, 3
vary-ordinal = Lequel : 1er, 2e, 3e
vary-exactly = exactement { $number }
vary-else = tout le reste
vary-words = { $field }, { $key }
vary-missing = Manquant : le texte gris ci-dessus s’affiche.
vary-spelled = Inutile : les nombres exacts disent tout.
vary-never = Jamais pris dans cette langue.
vary-shows-nothing = N’affiche rien
vary-remove = Retirer le texte pour { $key }
vary-add-number = Nombre exact
vary-add-text = Texte
vary-add = Ajouter
vary-stop = Ne plus faire varier
vary-try = Essayer dans les aperçus
vary-try-number = Nombre à essayer
vary-tried = { $number } : { $key }
vary-not-here = Ce texte ne varie pas selon { $variable } dans cette langue.

media = Média
image = Image
image-url = URL de l’image
image-url-help = Les appareils y prennent l’image. Le bac à sable accepte aussi le fichier seul.
remove-image = Retirer l’image
picture-choose = Choisir un fichier : { $what }
drop-image = Déposer ou choisir une image
drop-icon = Déposer l’icône

buttons = Boutons
buttons-none = Pas de bouton.
add-button = Ajouter un bouton
button-label = Bouton { $number }
button-link = Lien du bouton { $number }
button-remove = Retirer le bouton { $number }
button-hint = Libellé
opens-the-app = Ouvre l’app
on-tap = Au toucher
on-tap-link = Lien ouvert au toucher

app = App
app-name = Nom de l’app
app-icon = Icône de l’app
app-accent = Couleur d’accent
app-accent-pick = Choisir la couleur d’accent
app-accent-none = Sans couleur d’accent

interruption-level = Interruption
level-passive = Passive
level-active = Active
level-time-sensitive = Urgente
level-critical = Critique
sound = Son
sound-on = avec son
sound-off = sans son
badge = Pastille
thread = Fil
category = Catégorie
collapse-id = ID de regroupement
collapse-key = Clé de regroupement
time-to-live = Durée de vie
seconds = secondes
channel = Canal
high-priority = Priorité élevée
priority-high = priorité élevée
priority-normal = priorité normale
require-interaction = Rester jusqu’à la fermeture
web-stays = reste jusqu’à la fermeture
web-goes = disparaît de lui-même
topic = Sujet
