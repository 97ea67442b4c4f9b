"""Serves a folder on a free port, and notes what it sent: a line per request, with the path and the
bytes of the body. It takes what is uploaded, and notes that too.

  python3 serve.py FOLDER LOG    prints the port
"""

import functools
import http.server
import sys

folder, log = sys.argv[1:]


class Handler(http.server.SimpleHTTPRequestHandler):
    def copyfile(self, source, outputfile):
        content = source.read()
        outputfile.write(content)
        with open(log, "a", encoding="utf-8") as notes:
            notes.write(f"{self.path} {len(content)}\n")

    def do_POST(self):
        size = int(self.headers["Content-Length"])
        self.rfile.read(size)
        with open(log, "a", encoding="utf-8") as notes:
            notes.write(f"{self.path} {self.headers['Authorization']} {size}\n")
        self.send_response(201)
        self.end_headers()

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
print(server.server_address[1], flush=True)
server.serve_forever()
