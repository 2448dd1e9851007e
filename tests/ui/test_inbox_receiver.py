from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from smsdesk.core.receiving import Finding, Phase, ReceiverState
from smsdesk.host import settings as declared
from smsdesk.services.accounts import AccountForm
from smsdesk.ui.clipboard import STAYS, SecretClip, concealed
from smsdesk.ui.tabs.inbox import InboxTab
from smsdesk.ui.tabs.inbox.addresses import shown_path
from tests.ui.desk import named, on_a_desk, until
from tests.ui.heard import wrote


async def opened(here, **size):
    tab = here.open(InboxTab, **size)
    tab.show_view("receiver")
    await until(lambda: tab.receiver.addresses._rows)
    return tab


def said(tab):
    return [each.text() for each in tab.receiver.findChildren(QLabel) if each.isVisible()]


def become(here, state):
    here.desk.receiving.state = state
    here.desk.receiving.changed.tell(None)


@on_a_desk
async def test_each_state_says_what_it_means_and_what_to_do(here):
    tab = await opened(here)
    toggle = named(tab, "receiver.toggle")
    assert "The receiver is off" in said(tab)
    assert toggle.text().strip() == "Turn on"
    assert not named(tab, "receiver.test").isEnabled()
    become(here, ReceiverState(Phase.STARTING))
    assert "The receiver is starting" in said(tab)
    become(here, ReceiverState(Phase.ON, "http://127.0.0.1:9001"))
    assert any("port 9001" in each for each in said(tab))
    assert toggle.text().strip() == "Turn off"
    become(here, ReceiverState(Phase.FAILED, why="Port 8085 is used by another program.", free_port=8091))
    assert named(tab, "receiver.trouble").isVisible()
    assert named(tab, "receiver.free_port").text() == "Use port 8091"


@on_a_desk
async def test_a_taken_port_offers_the_next_free_one(here, monkeypatch):
    tab = await opened(here)
    started = []

    async def switch_on():
        started.append(here.desk.settings.get(declared.RECEIVER_PORT))
        become(here, ReceiverState(Phase.ON, "http://127.0.0.1:8091"))

    monkeypatch.setattr(here.desk.receiving, "switch_on", switch_on)
    become(here, ReceiverState(Phase.FAILED, why="Port 8085 is used by another program.", free_port=8091))
    named(tab, "receiver.free_port").click()
    await until(lambda: started == [8091])
    assert not named(tab, "receiver.trouble").isVisible()


@on_a_desk
async def test_addresses_are_copied_whole_and_shown_without_their_secret(here):
    tab = await opened(here)
    addresses = await here.desk.callbacks.addresses()
    delivery = next(each for each in addresses if each.provider == "smsoffice")
    secret = delivery.path.rpartition("/")[2]
    assert shown_path(delivery.path).endswith(f"/{secret[:4]}•••")
    named(tab, "receiver.public").setText("https://desk.example.com/")
    named(tab, "receiver.public").editingFinished.emit()
    assert here.desk.settings.get(declared.PUBLIC_ADDRESS) == "https://desk.example.com"
    await until(lambda: tab.receiver.addresses._base == "https://desk.example.com")
    named(tab, "receiver.copy.smsoffice").click()
    assert QGuiApplication.clipboard().text() == f"https://desk.example.com{delivery.path}"
    assert named(tab, "receiver.copy.smsoffice").text().strip() == "Copied"
    assert not any(secret in each.text() for each in tab.receiver.findChildren(QLabel))
    # Three purposes of one provider have three names.
    copies = [named(tab, f"receiver.copy.ndovubase{end}") for end in ("", ".subscription", ".delivery")]
    assert len({each.accessibleName() for each in copies}) == 3
    assert any("asks Nextbyte for reports" in each and "Mspace" in each for each in said(tab))


@on_a_desk
async def test_used_addresses_and_what_came_in_last(here):
    await wrote(here.desk, "+254712000001", "Moja")
    tab = await opened(here)
    await until(lambda: "Message to 22915" in said(tab))
    rows = tab.receiver.addresses._rows
    used = [row[2].text for row in rows[:-1]]
    assert sum(each.startswith("Last used") for each in used) == 1
    assert used.count("Not used yet") == len(used) - 1


@on_a_desk
async def test_the_self_test_says_what_it_found_and_how_to_mend_it(here, monkeypatch):
    async def doctor():
        return [
            Finding("listening", True, "Listening", "It answered."),
            Finding("encryption", False, "Not encrypted", "It is http.", "Put a proxy before it."),
            Finding("firewall", None, "Firewall", "Only Windows says."),
        ]

    monkeypatch.setattr(here.desk.receiving, "doctor", doctor)
    tab = await opened(here)
    become(here, ReceiverState(Phase.ON, "http://127.0.0.1:9001"))
    named(tab, "receiver.test").click()
    await until(lambda: "Not encrypted" in said(tab))
    assert "Put a proxy before it." not in said(tab)
    named(tab, "receiver.help.encryption").click()
    assert "Put a proxy before it." in said(tab)


@on_a_desk
async def test_other_computers_are_warned_of(here):
    tab = await opened(here)
    assert "Other computers reach the receiver." not in said(tab)
    here.desk.settings.set(declared.RECEIVER_HOST, "0.0.0.0")
    assert "Other computers reach the receiver." in said(tab)


def test_a_secret_is_kept_out_of_histories():
    data = concealed("secret")
    formats = set(data.formats())
    assert data.text() == "secret"
    for name in ("ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory"):
        key = f'application/x-qt-windows-mime;value="{name}"'
        assert key in formats
        assert bytes(data.data(key)) == b"\0\0\0\0"
    assert bytes(data.data("x-kde-passwordManagerHint")) == b"secret"
    assert "application/x-nspasteboard-concealed-type" in formats


def test_a_secret_is_taken_back_after_half_a_minute_unless_something_else_was_copied(application):
    clip = SecretClip()
    clipboard = QGuiApplication.clipboard()
    clip.copy("secret")
    timer = clip.findChild(QTimer)
    assert timer.isActive()
    assert timer.interval() == STAYS == 30_000
    timer.timeout.emit()
    assert clipboard.text() == ""
    clip.copy("secret")
    clipboard.setText("something of mine")
    timer.timeout.emit()
    assert clipboard.text() == "something of mine"


@on_a_desk
async def test_changes_of_how_it_listens_apply_by_themselves(here, monkeypatch):
    tab = await opened(here)
    restarts = []

    async def restart():
        restarts.append(here.desk.settings.get(declared.RECEIVER_PORT))

    monkeypatch.setattr(here.desk.receiving, "restart", restart)
    here.desk.settings.set(declared.RECEIVER_PORT, 9002)
    assert not tab.receiver._apply.isActive()
    become(here, ReceiverState(Phase.ON, "http://127.0.0.1:9002"))
    here.desk.settings.set(declared.RECEIVER_PORT, 9003)
    here.desk.settings.set(declared.RECEIVER_PORT, 9004)
    await until(lambda: restarts == [9004])


@on_a_desk
async def test_the_switch_starts_a_process_of_its_own_and_ends_it(here):
    from smsdesk.services.reception import free_port

    here.desk.settings.set(declared.RECEIVER_PORT, free_port("127.0.0.1", 18_085))
    tab = await opened(here)
    named(tab, "receiver.toggle").click()
    await until(lambda: "The receiver is on" in said(tab), seconds=30)
    named(tab, "receiver.test").click()
    await until(lambda: any("answered in" in each for each in said(tab)), seconds=20)
    named(tab, "receiver.toggle").click()
    await until(lambda: "The receiver is off" in said(tab), seconds=30)


@on_a_desk
async def test_an_address_says_where_its_reports_are_taken_from(here):
    account = await here.desk.accounts.named("Cape Town branch")
    fields = {**account.fields, "reports_from": "196.25.1.7"}
    form = AccountForm(account.name, account.provider, account.base_url, fields, {})
    await here.desk.accounts.change(account, form)
    tab = await opened(here, width=1280)
    only = [each for each in said(tab) if each.startswith("Only from")]
    assert only == ["Only from 196.25.1.7; whoever else calls it is turned away."]
