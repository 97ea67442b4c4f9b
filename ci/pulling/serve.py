"""Serves a folder on a free port as GitHub serves releases, with an ETag for each file and 304 for who has it. It notes
what it sent: a line per request, with the client (the first part of the path), the path, the status, and the bytes of
head and body.

  python3 serve.py FOLDER LOG    prints the port

/CLIENT/latest/download/FILE and /CLIENT/download/VERSION/FILE are FOLDER/latest/download/FILE and so on.
"""

import hashlib
import http.server
import sys
from pathlib import Path

folder, log = Path(sys.argv[1]), sys.argv[2]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        client, _, path = self.path.lstrip("/").partition("/")
        file = folder / path
        body, status = b"", 404
        if ".." not in path and file.is_file():
            body, status = file.read_bytes(), 200
            etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
            if self.headers.get("If-None-Match") == etag:
                body, status = b"", 304
        self.send_response(status)
        if status != 404:
            self.send_header("ETag", etag)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        head = sum(map(len, self._headers_buffer)) + 2
        self.end_headers()
        self.wfile.write(body)
        with open(log, "a", encoding="utf-8") as notes:
            notes.write(f"{client} {path} {status} {head + len(body)}\n")

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
