"""Sentences about lists, accounts, the outbox and the desk itself."""

from __future__ import annotations

from typing import Final

#: code -> (what happened, why, what now).
DESK: Final[dict[str, tuple[str, str, str]]] = {
    # lists
    "list.missing": ("Nothing was sent.", "There is no file {path}.", "Check the name, or choose another file."),
    "list.unreadable": (
        "Nothing was sent.",
        "{path} could not be read: {detail}.",
        "Close it if it is open in another program, or save a copy, then try again.",
    ),
    "list.not_what_it_says": (
        "Nothing was sent.",
        "{path} is not a list: it looks like {found}.",
        "Save the list from Excel as .xlsx or .csv, then try again.",
    ),
    "list.protected": (
        "Nothing was sent.",
        "{path} is protected with a password.",
        "Save a copy without a password, then try again.",
    ),
    "list.too_big": (
        "Nothing was sent.",
        "{path} is larger than a list can be: {detail}.",
        "Save only the sheet with the list as .csv, then try again.",
    ),
    "list.unwritten": (
        "Nothing was written.",
        "{path} could not be written: {detail}.",
        "Close it if it is open in another program, or choose another place.",
    ),
    "export.kind": (
        "Nothing was written.",
        "{path} is neither a .csv nor an .xlsx file.",
        "Give it one of these endings.",
    ),
    "export.name": (
        "Nothing was written.",
        "{path} is the name of a device on some computers.",
        "Choose another name.",
    ),
    "export.flag": (
        "Nothing was written.",
        "{flag} says nothing about {what}.",
        "Leave it out.",
    ),
    "export.exists": (
        "Nothing was written.",
        "{path} is there already.",
        "Choose another name, or say that it may be replaced (--overwrite on the command line).",
    ),
    "list.empty": ("Nothing was sent.", "{path} holds no rows.", "Choose the right sheet, or another file."),
    "list.no_sheet": (
        "Nothing was sent.",
        "{path} has no sheet called {sheet}.",
        "Choose one of: {sheets}.",
    ),
    "list.no_number_column": (
        "Nothing was sent.",
        "No column of {path} holds phone numbers.",
        "Say which column it is, or choose another file.",
    ),
    "list.no_such_column": (
        "Nothing was sent.",
        "{path} has no column called {column}.",
        "Its columns are: {columns}.",
    ),
    "list.none_ready": (
        "Nothing was sent.",
        "No row of the list holds a number that can be sent to.",
        "Look at the problem rows, mend the list, then try again.",
    ),
    # texts
    "text.empty": ("Nothing was sent.", "The message has no text.", "Write a text, then try again."),
    "text.unknown_placeholder": (
        "Nothing was sent.",
        "The list has no column for {{{name}}}.",
        "Its placeholders are: {known}.",
    ),
    "text.bad_braces": (
        "Nothing was sent.",
        "A brace at character {position} of the text has no partner.",
        "Write {{{{ or }}}} for a brace that is to be read as one.",
    ),
    "text.placeholder_without_list": (
        "Nothing was sent.",
        "The text has a placeholder, but there is no list to fill it from.",
        "Give a list, or take the placeholder out.",
    ),
    "text.control_character": (
        "Nothing was sent.",
        "The text holds a character that no phone can show ({detail}).",
        "Take it out, then try again.",
    ),
    "text.too_long": (
        "Nothing was sent.",
        "The text is too long for {provider}: it has {characters} characters, in {parts} parts.",
        "Make it shorter, then try again.",
    ),
    "number.bad": (
        "Nothing was sent.",
        "{number} cannot be sent to. {detail}.",
        "Mend it, then try again.",
    ),
    "number.country": (
        "Nothing was sent.",
        "{country} is not a country code.",
        "Use two letters, such as KE, TZ or ZA.",
    ),
    # accounts
    "account.unknown": ("Nothing was sent.", "There is no account called {name}.", "Your accounts are: {known}."),
    "account.exists": ("Nothing was changed.", "There is already an account called {name}.", "Choose another name."),
    "account.no_provider": ("Nothing was stored.", "There is no provider called {key}.", "The providers are: {known}."),
    "account.field": ("Nothing was stored.", "{detail}.", "Mend it, then try again."),
    "account.address": (
        "Nothing was stored.",
        "The address {address} cannot be used: {detail}.",
        "Mend it, then try again.",
    ),
    "account.no_sender": (
        "Nothing was sent.",
        "The account {name} has no sender name.",
        "Give one, or add it to the account.",
    ),
    "account.sender": ("Nothing was sent.", "The sender name {sender} cannot be used: {detail}.", "Choose another."),
    "account.busy": (
        "Nothing was removed.",
        "The account {name} still has {count} messages that wait or are uncertain.",
        "Cancel or settle them first.",
    ),
    "account.signin": (
        "Nothing was sent.",
        "{name} was not signed in: {detail}.",
        "Type the password again, or ask your provider.",
    ),
    "account.unreachable": (
        "Nothing was sent.",
        "{name} could not be reached: {detail}.",
        "Check the internet connection and the address, then try again.",
    ),
    "account.address_changed": (
        "Nothing was sent.",
        "The address of {name} is not the one that its password was given for.",
        "Type the password again for the new address.",
    ),
    "account.no_secrets": (
        "Nothing was sent.",
        "The password of {name} is not on this computer; a backup holds none.",
        "Type it again in Settings, or with `smsdesk account secrets`.",
    ),
    "account.lowered": (
        "Nothing was changed.",
        "{name} is called over https; on the way to the new address anyone can read password and texts.",
        "Keep https, or say that you want it unprotected; your name is kept with it.",
    ),
    # secrets
    "keyring.none": (
        "Nothing was stored.",
        "This computer has no password store that smsdesk can use.",
        "Start one (GNOME Keyring, KWallet), or make a key file: `smsdesk key --new FILE`, named in SMSDESK_KEY_FILE.",
    ),
    "keyring.locked": ("Nothing was sent.", "The password store is locked.", "Unlock it, then try again."),
    "keyring.refused": ("Nothing was stored.", "The password store refused: {detail}.", "Look at it, then try again."),
    "keyring.timeout": (
        "Nothing was sent.",
        "The password store did not answer for {seconds} seconds.",
        "Look whether it waits for an answer in a window of its own, then try again.",
    ),
    "keyfile.missing": (
        "Nothing was sent.",
        "There is no key file {path}.",
        "Make one with `smsdesk key --new {path}`.",
    ),
    "keyfile.open": (
        "Nothing was sent.",
        "Others than you can read the key file {path}.",
        "Take their rights away: chmod 600 {path}.",
    ),
    "keyfile.bad": (
        "Nothing was sent.",
        "{path} does not hold a key of smsdesk.",
        "Name the right file in SMSDESK_KEY_FILE.",
    ),
    "keyfile.exists": ("Nothing was written.", "{path} exists already.", "Choose another name."),
    "keyfile.unwritten": ("Nothing was written.", "{path} could not be written: {detail}.", "Choose another place."),
    "credentials.broken": (
        "Nothing was sent.",
        "The saved password of {name} cannot be opened with this key: {detail}.",
        "Type it again in Settings, or with `smsdesk account secrets`.",
    ),
    # the desk itself
    "desk.newer": (
        "Nothing was sent and nothing was changed.",
        "This desk was last used by a newer smsdesk (its data is of version {found}, this program knows {known}).",
        "Install the newer smsdesk.",
    ),
    "desk.damaged": (
        "Nothing was sent.",
        "The desk's data cannot be read: {detail}.",
        "Keep the folder {folder} as it is and restore a backup, or ask for help.",
    ),
    "desk.shared": (
        "Nothing was sent.",
        "SMSDESK_DATABASE_URL names a shared desk, which this smsdesk cannot open.",
        "Leave it empty to work with the desk on this computer.",
    ),
    "desk.folder": (
        "Nothing was sent.",
        "The folder {folder} cannot be used: {detail}.",
        "Mend it, or set SMSDESK_HOME.",
    ),
    "desk.full": (
        "Nothing new was queued; what was stored is safe.",
        "The disk is full.",
        "Free some space, then try again.",
    ),
    "desk.disk": (
        "Nothing new was queued; what was stored is safe.",
        "The disk did not take what was written: {detail}.",
        "Look at the disk, then try again.",
    ),
    "desk.running": (
        "Nothing was sent by this one.",
        "Another smsdesk is at work on this desk ({who}).",
        "Use that one, or close it first.",
    ),
    "desk.busy": (
        "Nothing was changed.",
        "Another smsdesk kept the desk's data for too long.",
        "Try again in a minute.",
    ),
    "desk.network_share": (
        "Nothing was sent.",
        "The folder {folder} lies on a network drive, where the desk's data is not safe.",
        "Set SMSDESK_HOME to a folder on this computer.",
    ),
    "desk.backup": (
        "Nothing was changed.",
        "A verified copy of the desk could not be made: {detail}.",
        "Free some space, then try again.",
    ),
    "backup.exists": ("Nothing was written.", "{path} exists already.", "Choose another name."),
    "backup.unwritten": ("Nothing was written.", "{path} could not be written: {detail}.", "Choose another place."),
    "backup.moving": (
        "Nothing was changed.",
        "Another smsdesk is moving SMS between accounts at this moment.",
        "Wait until that has ended, then restore.",
    ),
    "backup.not_one": (
        "Nothing was changed.",
        "{path} is not a backup of a desk that can be restored: {detail}.",
        "Choose another file.",
    ),
    "desk.sending_busy": (
        "Nothing was done.",
        "The account is busy sending.",
        "Try again when the batch is finished.",
    ),
    # jobs and messages
    "job.unknown": ("Nothing was changed.", "There is no job {job}.", "`smsdesk jobs` lists them."),
    "job.state": ("Nothing was changed.", "Job {job} is {state}.", "Only {wanted} can be done that with."),
    "message.unknown": ("Nothing was changed.", "There is no message {message}.", "`smsdesk messages` lists them."),
    "message.state": ("Nothing was changed.", "Message {message} is {state}.", "{wanted}"),
    "message.too_early": (
        "Nothing was changed.",
        "Message {message} may still be on its way.",
        "Decide after {when}.",
    ),
    "when.bad": ("Nothing was queued.", "{text} is not a time.", "Write it as 2026-06-17T08:00."),
    "when.past": ("Nothing was queued.", "{text} is in the past.", "Choose a time to come."),
    "need.yes": ("Nothing was queued.", "There is no terminal to ask on.", "Add --yes to say that it may be sent."),
    "secret.input": (
        "Nothing was stored.",
        "The secrets on standard input could not be read: {detail}.",
        "Give one JSON object.",
    ),
    "simulator.real": (
        "Nothing was stored.",
        "The simulator is for the demo desk only.",
        "Start `smsdesk --demo`.",
    ),
}
