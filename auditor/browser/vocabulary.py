# ruff: noqa: SIM905 -- vocabularies read better as running text
"""The words by which a request betrays what it is for, in the languages that addresses are written in."""

from typing import Final

STRONG: Final = frozenset(
    "logout signout logoff signoff delete remove destroy revoke unsubscribe deactivate disconnect unlink toggle optout "
    "optin purge erase wipe terminate abmelden loeschen entfernen supprimer eliminar borrar elimina".split()
)
"""Verbs that act wherever they stand in an address."""

WEAK: Final = frozenset(
    "set save autosave update enable disable confirm accept agree allow deny block unblock change apply reset submit "
    "modify write store activate switch turn flip follow unfollow subscribe mute unmute mutate patch put upsert "
    "speichern aendern aktivieren deaktivieren umschalten guardar cambiar activar desactivar enregistrer "
    "modifier activer desactiver salva modifica attiva disattiva salvar alterar ativar desativar".split()
)
"""Verbs that act when something else agrees: a choice beside them, or a method that writes."""

DEEDS: Final = STRONG | frozenset(
    "set save autosave update enable disable confirm accept agree unblock change apply reset submit modify write "
    "activate mutate patch put upsert unfollow unmute mute speichern aendern aktivieren deaktivieren guardar "
    "enregistrer salvar".split()
)
"""Verbs that act by themselves where one is the whole name of what is asked for."""

PLAIN_READS: Final = frozenset("get list fetch query".split())
"""Verbs that do nothing else: not “read”, which marks a message as read, nor “load” and “view”, which are counted."""

READS: Final = frozenset("get list fetch load read query search find lookup describe view show browse count".split())

UPKEEP: Final = frozenset(
    "heartbeat ping keepalive alive token tokens refresh renew csrf xsrf session sessions auth oauth oauth2 presence "
    "poll jwt".split()
)
"""What keeps a session going; real pages stop working without it."""

SETTINGS: Final = frozenset(
    "setting settings preference preferences prefs pref privacy consent consents personalization personalisation "
    "personalize personalise personalized personalised ads ad advertising marketing newsletter tracking track training "
    "train visibility audience sharing toggle toggles switch switches optout optin config configuration option options "
    "permission permissions searchable discoverable einstellungen datenschutz ajustes privacidad parametres "
    "confidentialite impostazioni configuracoes".split()
)
CHOICES: Final = frozenset(
    "true false on off yes no enabled disabled enable disable allow deny allowed denied public private everyone nobody "
    "friends onlyme".split()
)
CHOICE_KEYS: Final = frozenset("value checked enabled disabled selected on off choice".split())
ENTRY: Final = (["login"], ["signin"], ["log", "in"], ["sign", "in"])
"""A page that finds itself signed in already may say so by asking for the entry once more, silently."""

UPKEEP_KEYS: Final = frozenset(
    "active visible hidden focused focus idle online alive foreground background passive silent remember".split()
)
OPERATION_KEYS: Final = frozenset(
    "action do op cmd command act method operation operationname event type task function".split()
)
CONSENT: Final = frozenset("consent consents cookie cookies gdpr ccpa banner cmp".split())
LISTENS: Final = frozenset({"subscribe", "unsubscribe", "follow"})
OVERRIDES: Final = ("x-http-method-override", "x-http-method", "x-method-override")
"""Headers by which a request says that another method is meant than the one it is sent with."""
