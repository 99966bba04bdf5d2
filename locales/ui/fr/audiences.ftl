# Confier une notification à une audience, sur l’écran d’envoi.

audience-open = À une audience…
audience-title = À une audience par { $gateway }
audience-next = Continuer
audience-send = Envoyer à l’audience
audience-kind = Audience
audience-name = Nom ou identifiant
audience-topic-help = Tous ceux qui s’y sont abonnés : lettres, chiffres et - _ . ~ %.
audience-condition-help = Cinq sujets au plus : 'news' in topics && !('sport' in topics)
audience-segment-help = Braze : l’identifiant API du segment. OneSignal : le nom du segment.
audience-campaign-help = L’identifiant API d’une campagne déclenchée par API. Elle parle avec ses propres mots et peut reprendre ceux-ci.
audience-locale = Langue
audience-locale-help = Toute l’audience reçoit la même langue.
audience-personal = Les mots changent d’une personne à l’autre ({ $variables }), et tout le monde recevrait les mêmes. Retirez les variables, ou choisissez les valeurs de tous.
audience-persona = Valeurs pour tous
audience-platforms = Plateformes
audience-bytes = Octets
audience-reach = Appareils
audience-devices = Seul { $provider } en connaît le nombre. L’envoi ne peut pas être rappelé.
