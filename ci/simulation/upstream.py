"""The publishers of lists, played by a server on this machine: lists that change, and everything that goes wrong."""

import email.utils
import hashlib
import http.server
import ssl
import subprocess
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Published:
    """A list as it stands at its address."""

    body: bytes
    modified: str  # the day, YYYY-MM-DD
    fault: object = None  # called with the request and the list, instead of a plain answer
    statuses: list = field(default_factory=list)  # what was answered, in order

    @property
    def headers(self):
        day = time.mktime(time.strptime(self.modified + " UTC", "%Y-%m-%d %Z")) - time.timezone
        return {"ETag": '"%s"' % hashlib.sha256(self.body).hexdigest()[:16],
                "Last-Modified": email.utils.formatdate(day, usegmt=True)}


class Request(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_GET(self):
        folder = self.server.folder
        if folder and self.path.startswith("/releases/"):
            return self.answer_file(folder / self.path.removeprefix("/releases/"))
        published = self.server.lists.get(self.path)
        if published is None:
            return self.answer(404, b"gone")
        if published.fault:
            return published.fault(self, published)
        self.answer_list(published)

    def answer_list(self, published):
        headers = published.headers
        if self.headers.get("If-None-Match") == headers["ETag"]:
            return self.answer(304, b"", headers, published)
        self.answer(200, published.body, headers, published)

    def answer_file(self, file):
        if file.is_file():
            return self.answer(200, file.read_bytes())
        self.answer(404, b"gone")

    def answer(self, status, body, headers=(), published=None, length=None):
        if published:
            published.statuses.append(status)
        self.send_response(status)
        for name, value in dict(headers).items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)
        if length is not None:
            self.close_connection = True

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    folder = None

    def __init__(self, lists):
        super().__init__(("127.0.0.1", 0), Request)
        self.lists = lists
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *_):
        pass  # a client that was killed, or has lost patience

    @property
    def address(self):
        return "%s://127.0.0.1:%d" % ("https" if isinstance(self.socket, ssl.SSLSocket) else "http", self.server_port)


class Upstream:
    """All publishers: one that behaves, and one with a certificate that nobody trusts."""

    def __init__(self, folder):
        self.lists = {}
        self.plain = Server(self.lists)
        self.untrusted = Server(self.lists)
        key, certificate = folder / "key.pem", folder / "certificate.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
                        "/CN=nobody", "-keyout", str(key), "-out", str(certificate)], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.untrusted.socket = context.wrap_socket(self.untrusted.socket, server_side=True)

    @property
    def address(self):
        return self.plain.address

    def publish(self, path, body, day):
        before = self.lists.get(path)
        self.lists[path] = Published(body, day, before.fault if before else None)

    def serve_releases(self, folder: Path):
        self.plain.folder = folder


# Faults: what a list's address may do instead of answering.

def stalls(request, published):
    published.statuses.append("stalled")
    time.sleep(8)
    request.close_connection = True


def fails(request, published):
    request.answer(500, b"<h1>Internal Server Error</h1>", {}, published)


def is_busy(times):
    """Too many requests, so often; then it answers."""
    left = [times]

    def fault(request, published):
        if left[0] > 0:
            left[0] -= 1
            return request.answer(429, b"slow down", {"Retry-After": "1"}, published)
        request.answer_list(published)
    return fault


def says(body):
    """Another body with status 200, and no validators: an error page, an empty file, a cut one."""
    def fault(request, published):
        request.answer(200, body, {"Content-Type": "text/html"}, published)
    return fault


def hangs_up(request, published):
    """Promises all and sends half."""
    request.answer(200, published.body[:len(published.body) // 2], {}, published, len(published.body))


def moves(address):
    def fault(request, published):
        request.answer(301, b"", {"Location": address}, published)
    return fault


def is_gone(request, published):
    request.answer(404, b"not found", {}, published)
