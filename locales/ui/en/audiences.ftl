# Handing a push over to an audience, on the send screen.

audience-open = To an audience…
audience-title = To an audience by { $gateway }
audience-next = Continue
audience-send = Send to the audience
audience-kind = Audience
audience-name = Name or identifier
audience-topic-help = Everybody who subscribed to it: letters, digits and - _ . ~ %.
audience-condition-help = At most five topics: 'news' in topics && !('sport' in topics)
audience-segment-help = Braze: the segment’s API identifier. OneSignal: the segment’s name.
audience-campaign-help = The API identifier of an API-triggered campaign. It says it in its own words, and may use these.
audience-locale = Locale
audience-locale-help = Everybody in the audience gets the same language.
audience-personal = The words differ from person to person ({ $variables }), and everybody would get the same. Take the variables out, or choose the values for everybody.
audience-persona = Values for everybody
audience-platforms = Platforms
audience-bytes = Bytes
audience-reach = Devices
audience-devices = Only { $provider } knows how many. It cannot be called back.
