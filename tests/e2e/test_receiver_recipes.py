"""The recipes of docs/receiver.md, as they stand there: nginx with TLS before a real receiver, and the systemd unit."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.cli.conftest import Program
from tests.e2e.installed_receiver import LOOPBACK, Installed, free_port
from tests.gateway.certificates import Authority
from tests.webhook.pushing import dlr

PAGE = Path(__file__).parents[2] / "docs" / "receiver.md"
#: Where Debian has what only the administrator runs.
SYSTEM = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin"])
NGINX = shutil.which("nginx", path=SYSTEM)
ANALYZE = shutil.which("systemd-analyze", path=SYSTEM)
#: The only address that reports are taken from.
LISTED = "127.0.0.2"

pytestmark = pytest.mark.server


def recipe(language: str) -> str:
    """The one block of the page in this language."""
    (found,) = re.findall(rf"```{language}\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    return found


class Proxy:
    """nginx with the page's configuration; only ports, names of files and the log's place are ours."""

    def __init__(self, folder: Path, receiver: int) -> None:
        self.port = free_port()
        self.log = folder / "error.log"
        authority = Authority(folder)
        authority.server(LOOPBACK)
        certificate = folder / f"{LOOPBACK}-False.pem"
        self.trust = ssl.create_default_context(cafile=str(authority.file))
        site = recipe("nginx")
        for theirs, ours in (
            ("listen 443 ssl;", f"listen {self.port} ssl;"),
            ("http://127.0.0.1:8085", f"http://127.0.0.1:{receiver}"),
            ("/etc/letsencrypt/live/desk.example.com/fullchain.pem", str(certificate)),
            ("/etc/letsencrypt/live/desk.example.com/privkey.pem", str(certificate)),
            ("/var/log/nginx/error.log", str(self.log)),
        ):
            assert theirs in site
            site = site.replace(theirs, ours)
        temporary = "".join(
            f"{name}_temp_path {folder / name};\n" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        self.file = folder / "nginx.conf"
        self.file.write_text(
            f"daemon off; master_process off; pid {folder / 'nginx.pid'}; events {{}}\nhttp {{\n{temporary}{site}}}\n",
            encoding="utf-8",
        )
        self._process = None

    def __enter__(self):
        command = [NGINX, "-e", str(self.log), "-p", str(self.file.parent), "-c", str(self.file)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        end = time.monotonic() + 20
        while True:
            with socket.socket() as probe:
                if probe.connect_ex((LOOPBACK, self.port)) == 0:
                    return self
            assert self._process.poll() is None, self._process.stdout.read()
            assert time.monotonic() < end
            time.sleep(0.05)  # noqa: TID251 - another process's doing

    def __exit__(self, *_):
        self._process.terminate()
        self._process.communicate(timeout=20)

    def ask(self, path, *, method="GET", body=None, source=LISTED, **headers) -> tuple[int, bytes]:
        """One request over TLS, from this address of this computer."""
        connection = http.client.HTTPSConnection(
            LOOPBACK, self.port, timeout=20, context=self.trust, source_address=(source, 0)
        )
        try:
            connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()


@pytest.fixture
def world(tmp_path):
    """A desk with two accounts, its receiver, and nginx before it."""
    if NGINX is None or sys.platform != "linux":
        pytest.skip("needs nginx: .ci/run brings it")
    program = Program(tmp_path)
    program.key()
    for name, provider, fields, secrets in (
        ("Cape", "smsoffice", ("username=office", "sender=Office", f"reports_from={LISTED}"), '{"password": "pass-1"}'),
        ("Code", "ndovubase", ("short_code=22915",), '{"api_key": "key-1234567"}'),
    ):
        program.json(
            *(
                "account",
                "add",
                name,
                "--provider",
                provider,
                "--secrets-stdin",
                "--base-url",
                "http://127.0.0.1:9/api",
            ),
            *(word for field in fields for word in ("--set", field)),
            given=secrets,
        )
    port = free_port()
    receiver = Installed(program, port, "--proxy", LOOPBACK)
    receiver.start()
    with Proxy(tmp_path, port) as proxy:
        yield program, receiver, proxy
    receiver.kill()


def paths(receiver):
    return {name: {key: urlsplit(url).path for key, url in each.items()} for name, each in receiver.callbacks.items()}


def test_pushes_come_through_nginx_and_a_copy_gets_the_same_reply(world):
    program, receiver, proxy = world
    path = paths(receiver)["Code"]["inbound"]
    text = (
        b'{"inbox_id":"1","mobile":"254722000111","shortcode":"22915","message":"' + "Häbari ".encode() * 3000 + b'"}'
    )
    first = proxy.ask(path, method="POST", body=text)
    assert first[0] == 200
    assert b'"result_code":1' in first[1]
    assert proxy.ask(path, method="POST", body=text, source=LOOPBACK) == first
    assert [each["from"] for each in program("inbox", "--json").lines] == ["+254722000111"]
    # What is too long, or nobody's, does not even reach the receiver.
    assert proxy.ask(path, method="POST", body=b"x" * 70_000)[0] == 413
    assert proxy.ask("/")[0] == proxy.ask("/doctor")[0] == 404


def test_reports_are_taken_from_whom_nginx_says_it_is_and_from_nobody_who_says_so_himself(world):
    _, receiver, proxy = world
    path = paths(receiver)["Cape"]["delivery"]
    report = f"{path}?{dlr().decode()}"
    assert proxy.ask(report) == (200, b"OK")
    stranger = proxy.ask(f"{path}x?{dlr().decode()}")
    assert stranger[0] == 404
    assert proxy.ask(report, source=LOOPBACK) == stranger
    assert proxy.ask(report, source=LOOPBACK, X_Forwarded_For=LISTED) == stranger
    assert proxy.ask(report, source=LISTED, X_Forwarded_For="10.9.9.9") == (200, b"OK")


def test_where_the_receiver_is_down_the_provider_is_told_to_come_again_and_the_log_holds_no_secret(world):
    _, receiver, proxy = world
    path = paths(receiver)["Cape"]["delivery"]
    receiver.kill()
    assert proxy.ask(f"{path}?{dlr().decode()}")[0] == 500
    receiver.start()
    assert proxy.ask(f"{path}?{dlr().decode()}") == (200, b"OK")
    # A burst above what the recipe lets through is told to come again as well.
    answers = {proxy.ask(f"{path}?{dlr(f'm{n}').decode()}")[0] for n in range(5)}
    assert answers == {200}
    logged = proxy.log.read_bytes()
    assert path.rpartition("/")[2].encode() not in logged
    assert b"27821234567" not in logged


def test_systemd_takes_the_unit_as_it_stands(tmp_path):
    if ANALYZE is None:
        pytest.skip("needs systemd-analyze: .ci/run brings it")
    unit = recipe("ini")
    assert "ExecStart=/usr/bin/smsdesk receive\n" in unit
    file = tmp_path / "smsdesk-receive.service"
    file.write_text(unit.replace("/usr/bin/smsdesk", "/bin/true"), encoding="utf-8")
    done = subprocess.run([ANALYZE, "verify", str(file)], capture_output=True, text=True, check=False)
    ours = [line for line in done.stderr.splitlines() if file.name in line]
    assert (done.returncode, ours) == (0, []), done.stderr
